import type { NumeralRule } from './rule.ts'

/** `01 目标要求`: what heads a section where posts count so; a title, and no sentence. */
export const paddedNumber: NumeralRule = {
  style: '01',
  rank: 5.2,
  pattern: /^0([1-9][0-9]?)(?=[.．、]? *[\u3400-\u9fff][^，。；：、 ]{1,19}$)[.．、]?/u,
  value: ([, number = '']) => number,
  print: (number) => `0${number}`,
}
