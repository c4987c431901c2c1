import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PlanDocument } from '../../src/document/model.ts'
import type { TextRange } from '../../src/text/range.ts'
import { parse, seedPaths, seedText } from './seeds.ts'

/**
 * Headings, clauses and notes of a document as ranges of its source, ascending and apart; with the
 * gaps between them they rebuild the source.
 */
function nodesOf(document: PlanDocument): readonly TextRange[] {
  return document.tasks
    .flatMap(({ heading, clauses, note }) => [
      heading,
      ...clauses.map(({ range }) => range),
      ...(note ? [note.range] : []),
    ])
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start)
}

/** Puts a document's source together again from its nodes and the gaps between them. */
function rebuild(text: string): string {
  const document = parse(text)
  const parts: string[] = []
  let at = 0
  for (const { start, end } of nodesOf(document)) {
    expect(start).toBeGreaterThanOrEqual(at)
    expect(end).toBeGreaterThan(start)
    parts.push(text.slice(at, start), text.slice(start, end))
    at = end
  }
  expect(at).toBeLessThanOrEqual(text.length)
  for (const { range, clauses } of document.tasks) {
    for (const clause of clauses) {
      expect(clause.range.start).toBeGreaterThanOrEqual(range.start)
      expect(clause.range.end).toBeLessThanOrEqual(range.end)
    }
  }
  return [...parts, text.slice(at)].join('')
}

/** Public law texts, with the damage they have in the open collection LawRefBook/Laws. */
const fixtures = new URL('./fixtures/regulations/', import.meta.url)

test.each(Object.keys(seedPaths))('%s', (id) => {
  expect(rebuild(seedText(id))).toBe(seedText(id))
})

test.each(readdirSync(fixtures))('%s, every article once', (file) => {
  const text = readFileSync(new URL(file, fixtures), 'utf8')
  expect(rebuild(text)).toBe(text)
  const articles = text.match(/^第[一二三四五六七八九十百零〇]+条/gmu) ?? []
  expect(parse(text).tasks.map(({ number }) => number)).toEqual(articles)
})

test('any text, and its ids are its own', () => {
  const pieces = fc.constantFrom(
    ...[
      '一、',
      '（一）',
      '(二)',
      '1.',
      '2、',
      '（1）',
      '第一章 ',
      '第二条 ',
      '附件1',
      '附件：',
      '目录',
      '## ',
      '**',
      '专栏1 工程\n',
      '[^1]',
      '[方案](a.md)',
      '| 任务 | 单位 | 时限 |\n|--|--|--|\n',
      '\n| 甲，乙 | 某局 | 明年 |',
    ],
    ...[
      '總體要求',
      '推動(dòng)發(fā)展',
      '提升质量',
      '指导思想',
      '保障措施',
      'GDP',
      '5,000',
      '\u3000',
      ' ',
      '\x1b[1m',
    ],
    ...[
      '，',
      ',',
      '。',
      '；',
      '“',
      '”',
      '（',
      '）',
      '〔责任单位：某局〕',
      '?!?',
      '\ufffd',
      '\n',
      '\n\n',
      '\r\n',
    ],
  )
  const texts = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.oneof(texts, fc.string({ unit: 'binary', maxLength: 80 })), (text) => {
      expect(rebuild(text)).toBe(text)
      const ids = parse(text).tasks.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }),
    { numRuns: 400 },
  )
})
