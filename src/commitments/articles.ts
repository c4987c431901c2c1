import type { Task } from '../document/model.ts'

const ARTICLE = /^第.+条/
const ITEM = /^（[一二三四五六七八九十]+）/

/** True for an article of law. */
export const isArticle = ({ number }: Pick<Task, 'number'>): boolean => ARTICLE.test(number)

/** True for a clause that begins an item of an article's list: `（二）…`. */
export const beginsItem = (text: string): boolean => ITEM.test(text)
