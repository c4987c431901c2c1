const digits = '零一二三四五六七八九'

/** A pattern of the numerals that `chineseNumber` reads. */
export const numberPattern = '[一二三四五六七八九十百零〇两]+|[0-9]{1,3}'

/** Reads the numeral of a unit or a day, 十二, 一百零三, 二〇二三 or 12; with 十 and 百 it counts to 999. */
export function chineseNumber(numeral: string): number {
  if (/[0-9]/u.test(numeral)) return Number(numeral)
  if (!/[十百]/u.test(numeral)) return Number(Array.from(numeral, digit).join(''))
  const [, hundreds, tens, ten, ones] = /^(?:(.)百)?[零〇]?(?:(.)?(十))?(.)?$/u.exec(numeral) ?? []
  return (
    (hundreds ? digit(hundreds) * 100 : 0) +
    (ten ? (tens ? digit(tens) : 1) * 10 : 0) +
    (ones ? digit(ones) : 0)
  )
}

/** Reads a quantity, 三百、一万两千、一点五; a bare 百 is 100, as in 百分之百. */
export function chineseValue(numeral: string): number {
  const [whole = '', decimals] = numeral.replace(/^(?=[百千万亿])/, '一').split('点')
  return decimals ? Number(`${wholeNumber(whole)}.${wholeNumber(decimals)}`) : wholeNumber(whole)
}

function wholeNumber(numeral: string): number {
  for (const [sign, factor] of [
    ['亿', 1e8],
    ['万', 1e4],
    ['千', 1e3],
  ] as const) {
    const at = numeral.lastIndexOf(sign)
    if (at < 0) continue
    const above = at === 0 ? 1 : wholeNumber(numeral.slice(0, at))
    const below = numeral.slice(at + 1).replace(/^[零〇]+/, '')
    return above * factor + (below === '' ? 0 : wholeNumber(below))
  }
  return chineseNumber(numeral)
}

/** Prints 1…999 as 一, 十二, 一百零三. */
export function printNumber(number: number): string {
  const hundreds = Math.floor(number / 100)
  const tens = Math.floor((number % 100) / 10)
  const ones = number % 10
  return [
    hundreds > 0 ? `${digits[hundreds]}百` : '',
    tens > 0 ? `${tens > 1 || hundreds > 0 ? digits[tens] : ''}十` : '',
    hundreds > 0 && tens === 0 && ones > 0 ? '零' : '',
    ones > 0 ? digits[ones] : '',
  ].join('')
}

function digit(character: string): number {
  return Math.max(0, digits.indexOf(character === '两' ? '二' : character))
}
