const digits = '零一二三四五六七八九'

/** A character class of the numerals that `chineseNumber` reads. */
export const chineseDigit = '[一二三四五六七八九十百零〇两]'

/** Reads 十二, 一百零三 or 二〇; counts to 999. */
export function chineseNumber(numeral: string): number {
  if (!/[十百]/u.test(numeral)) {
    return Number(Array.from(numeral, digitValue).join(''))
  }
  const [, hundreds, tens, ten, ones] =
    /^(?:(.)百)?零?(?:(.)?(十))?(.)?$/u.exec(numeral.replaceAll('〇', '零')) ?? []
  return (
    (hundreds ? digitValue(hundreds) * 100 : 0) +
    (ten ? (tens ? digitValue(tens) : 1) * 10 : 0) +
    (ones ? digitValue(ones) : 0)
  )
}

function digitValue(character: string): number {
  return Math.max(0, digits.indexOf(character === '两' ? '二' : character))
}
