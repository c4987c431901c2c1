import { expect, test } from 'vitest'
import { sharedAgencies } from '../../../src/align/pairing/shared-agencies.ts'
import { readTerms } from '../../../src/align/reading/reading.ts'
import { parseDocument } from '../../../src/document/parse.ts'

const read = (id: string, notes: readonly string[]) =>
  readTerms(
    parseDocument(
      { id, title: id },
      { path: `${id}.txt`, sha256: '', encoding: 'utf-8' },
      `${id}\n一、重点任务\n${notes
        .map((note, at) => `（${'一二三四'[at]}）任务${'甲乙丙丁'[at]}。做好事项。${note}`)
        .join('\n')}\n`,
    ),
  )

const base = read('国家方案', [
  '（农业农村部、市场监管总局按职责分工负责）',
  '（工业和信息化部、市场监管总局按职责分工负责）',
  '',
])
const local = read('某省方案', [
  '（省市场监管局、经济和信息化厅按职责分工负责）',
  '（农业农村厅、省市场监管局按职责分工负责）',
])
const { names, likeness } = sharedAgencies(base, local)

test('bodies answer each other over the tiers', () => {
  expect(names(0, 1)).toEqual(['农业农村部', '市场监管总局'])
  expect(names(0, 0)).toEqual(['市场监管总局'])
  expect(names(2, 0)).toEqual([])
})

test('the body that answers for everything tells least', () => {
  expect(likeness(0, 1)).toBe(1)
  expect(likeness(0, 0)).toBeGreaterThan(0)
  expect(likeness(0, 0)).toBeLessThan(0.6)
  expect(likeness(2, 0)).toBe(0)
})
