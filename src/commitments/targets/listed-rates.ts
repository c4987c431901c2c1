import type { Clause } from '../../document/model.ts'
import { beginsItem } from '../articles.ts'

/** `建设项目的绿地率应当符合下列标准：`: the rate that the items of a list set for one thing each. */
const INTRODUCED = /(\p{Script=Han}{1,6}率)(?:，?应当|应|，|按照|分别|要)?[^。；：率]{0,16}：$/u

/** For each clause of a task the rate that the list it stands in is about: `绿地率`; `undefined` outside of such lists. */
export function listedRatesOf(clauses: readonly Clause[]): readonly (string | undefined)[] {
  let rate: string | undefined
  let listIn: number | undefined
  return clauses.map(({ text, sentence }, index) => {
    const before = clauses[index - 1]
    const whole = before?.sentence === sentence ? before.text + text : text
    const introduced = INTRODUCED.exec(whole)?.[1]?.replace(/^.*的/, '')
    if (introduced) {
      rate = introduced
      listIn = sentence
      return undefined
    }
    if (sentence !== listIn) {
      listIn = sentence
      if (!beginsItem(text)) rate = undefined
    }
    return rate
  })
}
