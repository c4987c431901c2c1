import { scaled } from './in-digits.ts'
import type { Quantity } from './quantities.ts'

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
}

const SCALED = /^([十百千]?[万亿]+)?(.*)$/u

/** Years from here on are those of the calendar, and no durations. */
const CALENDAR = 1000

/** An amount as all its spellings have it in common: two years as 24个月, 1.5万人 as 15000人. */
export function inOneUnit({ value, unit }: Quantity): string {
  const [, scale = '', plain = ''] = SCALED.exec(unit) ?? []
  const [factor, name] = (value < CALENDAR && UNITS[plain]) || [1, plain]
  return `${scaled(value * factor, scale)}${name}`
}
