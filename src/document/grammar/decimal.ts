import type { NumeralRule } from './rule.ts'

/** What an amount counts. */
const UNIT =
  '(?:[亿倍米吨]|万(?![家户村企])|千(?:米|克|瓦|兆瓦|吨|亩)|百(?:元|分点)|个(?![人性体])|公(?:里|顷|斤)|平方)'

/** `2.1` before its title; the gap and the next word, or a line that is a title, tell it from an amount, 2.5 亿元. */
export const decimal: NumeralRule = {
  style: '1.1',
  rank: 7.5,
  // 1.1.1 stands below 1.1.
  depth: (number) => (number.split('.').length - 2) / 10,
  pattern: new RegExp(
    `^([0-9]{1,2}(?:\\.[0-9]{1,2}){1,2})[.．、]?(?= +(?![0-9 ]|${UNIT})|(?!${UNIT})[\\u3400-\\u9fff][^，。；：]{1,24}$)`,
    'u',
  ),
  value: ([, number = '']) => number,
  print: String,
}
