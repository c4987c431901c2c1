import { indicatorOf } from './indicator.ts'
import type { StatedTarget } from './stated-target.ts'

const DOUBLED = /(?:实现|再)?(翻([一两二三])?番)/

const TIMES: Readonly<Record<string, number>> = { 一: 1, 两: 2, 二: 2, 三: 3 }

/** Reads `产值翻一番` as a growth of 100%, `翻两番` as one of 300%. */
export function readDoublings(text: string): readonly StatedTarget[] {
  const found = DOUBLED.exec(text)
  if (!found) return []
  const [all, words = '', times = '一'] = found
  const start = found.index + all.length - words.length
  const indicator = indicatorOf({ subject: text.slice(0, found.index), isCount: false }, '')
  const value = (2 ** (TIMES[times] ?? 1) - 1) * 100
  const range = { start, end: start + words.length }
  return indicator === '' ? [] : [{ indicator, comparator: '+%', value, unit: '%', range }]
}
