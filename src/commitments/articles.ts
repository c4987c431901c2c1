import type { PlanDocument, Task } from '../document/model.ts'
import { oncePer } from '../once-per.ts'

const ARTICLE = /^第.+条/
const SECTION = /^[一二三四五六七八九十]+、/
const ITEM = /^（[一二三四五六七八九十]+）/

/** True for an article of law; the 第…条 of a policy, which stand below 一、 or name their agencies, are none. */
export const isArticle = (document: PlanDocument, { number }: Task): boolean =>
  ARTICLE.test(number) && !isPolicy(document)

const isPolicy = oncePer(({ tasks }: PlanDocument): boolean =>
  tasks.some(
    ({ number, path, note }) =>
      ARTICLE.test(number) && (note !== undefined || path.some((above) => SECTION.test(above))),
  ),
)

/** True for a clause that begins an item of an article's list: `（二）…`. */
export const beginsItem = (text: string): boolean => ITEM.test(text)
