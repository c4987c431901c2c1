import { expect, test } from 'vitest'
import { parseDocument } from '../../src/document/parse.ts'
import { suggestRepairs } from '../../src/document/suggest-repairs.ts'
import { DuizhaoError } from '../../src/errors.ts'
import { toSource } from '../../src/text/clean-text.ts'
import { parse, seedText } from './seeds.ts'

const source = { path: 'plan.txt', sha256: '', encoding: 'utf-8' }
const text = '一、重點任務\n(一)發(fā)展服務。推廣“全包維?！?、延保等模式,建設平臺。\n'
const at = text.indexOf('?！?')

test('a repair mends the text, leaves the source, and keeps every place right', () => {
  const repairs = [{ at, was: '?！?', is: '保”' }]
  const { clean, tasks, diagnostics } = parseDocument({ id: 'a', title: '' }, source, text, repairs)
  expect(clean.source).toBe(text)
  expect(clean.text).toContain('推广“全包维保”、延保等模式')
  expect(diagnostics).toEqual([])
  for (const { range, text: words } of tasks[0]?.clauses ?? []) {
    expect([range.start, range.end]).toEqual([
      text.indexOf(words.startsWith('推') ? '推廣' : '建設'),
      text.indexOf(words.startsWith('推') ? '建設' : '\n', range.start + 1),
    ])
  }
  const mended = clean.text.indexOf('保”')
  expect(toSource(clean, { start: mended, end: mended + 2 })).toEqual({ start: at, end: at + 3 })
})

test.each([
  ['other words stand there', [{ at: at + 1, was: '?！?', is: '保”' }]],
  ['beyond the end', [{ at: 10_000, was: '?', is: '' }]],
  [
    'overlapping',
    [
      { at, was: '?！?', is: '保”' },
      { at: at + 1, was: '！', is: '' },
    ],
  ],
])('a repair that does not fit is refused: %s', (_, repairs) => {
  expect(() => parseDocument({ id: 'a', title: '' }, source, text, repairs)).toThrow(DuizhaoError)
})

test('a document with the intact words suggests the repair', () => {
  const suggested = suggestRepairs(parse(seedText('national-2022'), 'national-2022'), [
    parse(seedText('gansu-2023'), 'gansu-2023'),
    parse(seedText('sichuan-2023'), 'sichuan-2023'),
  ])
  expect(suggested).toMatchInlineSnapshot(`
    [
      {
        "at": 4344,
        "from": "gansu-2023",
        "is": "保”",
        "was": "?!?",
      },
      {
        "at": 4366,
        "from": "gansu-2023",
        "is": "保”",
        "was": "?!?",
      },
    ]
  `)
})
