import { scaled } from './in-digits.ts'
import type { Quantity } from './quantities.ts'

type Amount = Pick<Quantity, 'value' | 'unit'>

/** Units by those that they are made of. A day is not 24 hours: a law counts it to its end. */
const UNITS: Readonly<Record<string, readonly [number, string]>> = {
  年: [12, '个月'],
  天: [1, '日'],
  个工作日: [1, '工作日'],
  小时: [60, '分钟'],
  个小时: [60, '分钟'],
  百分点: [1, '个百分点'],
  公里: [1000, '米'],
  千米: [1000, '米'],
  平方千米: [1, '平方公里'],
  公斤: [1, '千克'],
  '㎡': [1, '平方米'],
  'm²': [1, '平方米'],
  'm³': [1, '立方米'],
  km: [1000, '米'],
  kg: [1, '千克'],
  t: [1, '吨'],
  kW: [1, '千瓦'],
  kWh: [1, '千瓦时'],
  MW: [1, '兆瓦'],
  GW: [1, '吉瓦'],
  'μg/m³': [1, '微克/立方米'],
}

const SCALED = /^([十百千]?[万亿]+)?(.*)$/u

/** Years from here on are those of the calendar, and no durations. */
const CALENDAR = 1000

/** An amount in the unit that all its spellings have in common: two years in 24个月, 1.5万人 in 15000人. */
export function commonAmount({ value, unit }: Amount): Amount {
  const [, scale = '', plain = ''] = SCALED.exec(unit) ?? []
  const [factor, name] = (value < CALENDAR && UNITS[plain]) || [1, plain]
  return { value: scaled(value * factor, scale), unit: name }
}

/** The same, printed. */
export function inOneUnit(amount: Amount): string {
  const { value, unit } = commonAmount(amount)
  return `${value}${unit}`
}
