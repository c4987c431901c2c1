const digits = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const
const stems = '甲乙丙丁戊己庚辛壬癸'
const branches = '子丑寅卯辰巳午未申酉戌亥'
const romans = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const

/** A counting number in Chinese below ten thousand: 12 → 十二, 105 → 一百〇五. */
function chinese(value: number): string {
  if (value <= 0 || value >= 10_000) return String(value)
  let text = ''
  let zero = false
  for (const [size, unit] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / size) % 10
    if (digit === 0) {
      zero = text !== ''
      continue
    }
    text += (zero ? '〇' : '') + digits[digit] + unit
    zero = false
  }
  return text.replace(/^一十/, '十')
}

function roman(value: number): string {
  if (value >= 4000) return String(value)
  let rest = value
  let text = ''
  for (const [size, letters] of romans) {
    while (rest >= size) {
      text += letters
      rest -= size
    }
  }
  return text
}

/** a … z, aa, bb, … as Word counts with letters. */
function letter(value: number): string {
  const index = (value - 1) % 26
  return String.fromCharCode(97 + index).repeat(Math.min(8, Math.floor((value - 1) / 26) + 1))
}

/** 1–20 as ① … ⑳, 21–50 in the later blocks of Unicode. */
function circled(value: number): string {
  if (value <= 20) return String.fromCodePoint(0x2460 + value - 1)
  if (value <= 35) return String.fromCodePoint(0x3251 + value - 21)
  return value <= 50 ? String.fromCodePoint(0x32b1 + value - 36) : String(value)
}

const fullWidth = (value: number) =>
  String(value).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)))

const digital = (value: number) =>
  String(value).replace(/\d/g, (digit) => digits[Number(digit)] ?? digit)

const writers: ReadonlyMap<string, (value: number) => string> = new Map([
  ['decimalZero', (value: number) => String(value).padStart(2, '0')],
  ['decimalFullWidth', fullWidth],
  ['decimalFullWidth2', fullWidth],
  ['upperRoman', roman],
  ['lowerRoman', (value: number) => roman(value).toLowerCase()],
  ['upperLetter', (value: number) => letter(value).toUpperCase()],
  ['lowerLetter', letter],
  ['chineseCounting', chinese],
  ['chineseCountingThousand', chinese],
  ['taiwaneseCounting', chinese],
  ['taiwaneseCountingThousand', chinese],
  ['japaneseCounting', chinese],
  ['chineseLegalSimplified', chinese],
  ['ideographDigital', digital],
  ['taiwaneseDigital', digital],
  ['japaneseDigitalTenThousand', chinese],
  ['ideographTraditional', (value: number) => stems[value - 1] ?? String(value)],
  ['ideographZodiac', (value: number) => branches[value - 1] ?? String(value)],
  ['decimalEnclosedCircle', circled],
  ['decimalEnclosedCircleChinese', circled],
  ['decimalEnclosedParen', (value: number) => `(${value})`],
  ['decimalEnclosedFullstop', (value: number) => `${value}.`],
  ['ideographEnclosedCircle', (value: number) => `(${chinese(value)})`],
  ['none', () => ''],
])

/** A list number as Word prints it in one of its number formats (ST_NumberFormat, ECMA-376 17.18.59). */
export function formatNumber(value: number, format: string): string {
  return (writers.get(format) ?? String)(value)
}
