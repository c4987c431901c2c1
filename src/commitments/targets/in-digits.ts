import { chineseValue } from '../../text/chinese-number.ts'

const SIGNS = '一二三四五六七八九十百千万亿两零〇'
const NUMBER = '[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?'
const SCALES: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1e3,
  万: 1e4,
  亿: 1e8,
}

/** A numeral of either kind; one in characters may have decimals, and no more than 20 of them. */
const NUMERAL = new RegExp(
  `(${NUMBER})([十百千万亿]*)|(百分之)?([${SIGNS}]{1,20}(?:点[${SIGNS}]{1,20})?)`,
  'gu',
)

/** A text with its numerals printed alike: 百分之三十 as 30%, 两年 as 2年, 5万个 as 50000个. */
export function inDigits(text: string): string {
  return text.replace(NUMERAL, (all, digits?: string, scale = '', share = '', chinese = '') => {
    if (digits !== undefined) return String(scaled(Number(digits.replaceAll(',', '')), scale))
    const value = chineseValue(chinese)
    if (!(value > 0)) return all
    return share === '' ? String(value) : `${value}%`
  })
}

/** A number times what `万`, `千亿` and the like stand for; rounded, for 1.1 × 100000000 is not 110000000 in binary. */
export const scaled = (value: number, scale: string) =>
  Number([...scale].reduce((product, sign) => product * (SCALES[sign] ?? 1), value).toPrecision(12))
