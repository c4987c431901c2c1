import { expect, test } from 'vitest'
import { suggestId } from '../../cli/suggest-id.ts'

test.each([
  [{ jurisdiction: '山东', issued: '2020-09-25' }, 'a.html', 'shandong-2020'],
  [
    { jurisdiction: '国家', level: 'national', title: '行动方案（2022—2025年）' },
    'a.html',
    'national-2022',
  ],
  [{ jurisdiction: '重庆' }, 'a.html', 'chongqing'],
  [{}, 'My Plan (final).docx', 'my-plan-final'],
  [{}, '质量方案.docx', '质量方案'],
  [{}, '-', 'document'],
] as const)('%j, %s: %s', (guess, file, id) => {
  expect(suggestId(guess, file, [])).toBe(id)
})

test('an id that is taken is numbered on', () => {
  const guess = { jurisdiction: '山东', issued: '2020-09-25' }
  expect(suggestId(guess, 'a.html', ['shandong-2020', 'shandong-2020-2'])).toBe('shandong-2020-3')
})
