import { expect, test } from 'vitest'
import { cleanText } from '../../src/text/clean.ts'

test('marks that refer to a note on a line of its own are taken out', () => {
  const text = '新建机构5所[1]，建设“智慧平台”[2]。\n[1] 指滨海市。\n[2]指网络平台。'
  expect(cleanText(text).text).toBe(
    '新建机构5所，建设“智慧平台”。\n[1] 指滨海市。\n[2]指网络平台。',
  )
})

test.each([
  '新建机构5所[1]，建设平台。',
  '根据国发[85]2号文件。\n[1]指滨海市。',
  '根据国发[1]12号文件。\n[1]指滨海市。',
])('what no note answers, and a year, stay: %s', (text) => {
  expect(cleanText(text).text).toBe(text)
})
