import { chineseNumber, numberPattern, printNumber } from '../../text/chinese-number.ts'
import type { NumeralRule } from './rule.ts'

/** 第十二条, 第十二条之一: an article; its paragraphs and items stay in its body. 第五条第二项 and 第五条、第六条 cite some. */
export const article: NumeralRule = {
  style: '第…条',
  rank: 4,
  pattern: new RegExp(`^第 ?(${numberPattern}) ?条(?:之(${numberPattern}))?(?!第|[、和至])`, 'u'),
  value: ([, number = '', inserted]) =>
    inserted
      ? `${chineseNumber(number)}.${chineseNumber(inserted)}`
      : String(chineseNumber(number)),
  print: (number) => `第${printNumber(number)}条`,
}

/** 第十二条 of a policy: a task below 一、, with a title, parts and agencies as tasks have them. */
export const policyArticle: NumeralRule = { ...article, style: '条', rank: 5.5 }
