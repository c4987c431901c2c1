const digits = '零一二三四五六七八九'

/** A pattern of the numerals that `chineseNumber` reads. */
export const numberPattern = '[一二三四五六七八九十百零〇两]+|[0-9]{1,3}'

/** Reads 十二, 一百零三, 二〇二三 or 12; with 十 and 百 it counts to 999. */
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
