import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deciding, type Request } from '../../src/decisions/decide.ts'
import { type ExportFormat, exportDecisions } from '../../src/decisions/export.ts'
import { planImport, readImport } from '../../src/decisions/import.ts'
import { inForce, judge, sidesOf } from '../../src/decisions/judge.ts'
import { emptyFile, parseDecisions } from '../../src/decisions/parse.ts'
import { neutralise, restore } from '../../src/decisions/spreadsheet.ts'
import { printFile } from '../../src/decisions/store.ts'
import { base, local } from './plan.ts'

const pair = { base: base.id, local: local.id }
const sides = sidesOf(base, local)
const importing = { person: '丙', date: '2026-03-03', sides, policy: 'self' as const }

function fileOf(...requests: Partial<Request>[]) {
  const records = deciding(
    requests.map((request) => ({
      verdict: 'approve',
      base: 't1',
      local: 't1',
      person: '甲',
      date: '2026-01-01',
      ...request,
    })),
    { records: [], sides, policy: 'self' },
  )
  return parseDecisions(Buffer.from(printFile(emptyFile(pair), records)), pair)
}

const file = fileOf(
  { note: '=HYPERLINK("http://example.org")' },
  { local: 't2', verdict: 'link', relation: 'subset', note: "'-1 与 +1" },
  { base: 't3', local: null, verdict: 'none', reason: 'delegated' },
)
const exported = (format: ExportFormat, from = file) =>
  exportDecisions(from, judge(from.records, sides).filter(inForce), format)
const brought = (text: string, into = file) => {
  const incoming = readImport(Buffer.from(text), pair, '丙')
  expect(incoming.problems).toEqual([])
  return planImport(into, incoming, importing)
}

/** The text as a Chinese Windows writes it; Node decodes that encoding only. */
function inGbk(text: string): Buffer {
  const decoder = new TextDecoder('gbk')
  const code = new Map<string, Buffer>()
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) {
      const bytes = Buffer.from([lead, trail])
      code.set(decoder.decode(bytes), bytes)
    }
  }
  return Buffer.concat(Array.from(text, (one) => code.get(one) ?? Buffer.from(one)))
}

describe('neutralise', () => {
  test('leaves nothing that a spreadsheet would run, and nothing is lost', () => {
    const cell = fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', '\t', ' ', "'", '＝', '甲', '1'),
    })
    fc.assert(
      fc.property(cell, (text) => {
        expect(neutralise(text)).not.toMatch(/^(?:\s*[=+\-@＝]|\t)/)
        expect(restore(neutralise(text))).toBe(text)
      }),
    )
  })
})

describe.each(['sssom', 'csv'] as const)('%s', (format) => {
  test('comes back as it went', () => {
    expect(brought(exported(format))).toEqual({ added: [], changed: [], known: 3 })
    expect(brought(exported(format), emptyFile(pair)).added).toHaveLength(3)
    expect(new Set(brought(exported(format), emptyFile(pair)).added)).toEqual(new Set(file.records))
  })

  test('says how many counterparts each side has', () => {
    expect(
      exported(format)
        .match(/\b[1n0]:[1n0]\b/g)
        ?.sort(),
    ).toEqual(['1:0', '1:n', '1:n'])
  })
})

test('a spreadsheet runs no cell of the export', () => {
  const cells = exported('csv').split(/[\r\n,]+/)
  expect(cells.filter((cell) => /^"?[=+\-@]/.test(cell))).toEqual([])
  expect(exported('csv')).toMatch(/^\ufeffrecord_id,/)
})

describe('a colleague with a spreadsheet', () => {
  const csv = exported('csv')

  test('edits a note: a new record of the one who brings it in, replacing the old', () => {
    const { changed, added, known } = brought(csv.replace("''-1 与 +1", '改后的说明'))
    expect([changed.length, added.length, known]).toEqual([1, 0, 2])
    expect(changed[0]).toMatchObject({
      note: '改后的说明',
      author: '丙',
      supersedes: [file.records[1]?.id],
    })
    const after = judge([...file.records, ...changed], sides).map(({ state }) => state)
    expect(after).toEqual(['approved', 'superseded', 'approved', 'approved'])
  })

  test('types a row with as little as two ids', () => {
    const [header = ''] = csv.slice(1).split('\r\n')
    const cells = header
      .split(',')
      .map((column) =>
        column === 'subject_id' ? 'base:t2' : column === 'object_id' ? 'local:t2' : '',
      )
    const { added } = brought(`${csv}${cells.join(',')}\r\n`)
    expect(added).toMatchObject([
      {
        verdict: 'link',
        base: 't2',
        local: 't2',
        author: '丙',
        reviewer: null,
        decidedOn: '2026-03-03',
      },
    ])
    expect(added[0]?.id).toMatch(/^decision:[0-9a-f]{24}$/)
    expect(added[0]?.baseReviewed).toEqual(sides.base.review('t2'))
  })

  test('lets Excel rewrite the dates', () => {
    expect(brought(csv.replaceAll('2026-01-01', '2026/1/1'))).toEqual({
      added: [],
      changed: [],
      known: 3,
    })
  })

  test('may save it in the encoding of a Chinese Excel', () => {
    const incoming = readImport(inGbk(csv.slice(1)), pair, '丙')
    expect(incoming.problems).toEqual([])
    expect(planImport(file, incoming, importing)).toEqual({ added: [], changed: [], known: 3 })
  })

  test('is told of characters that were lost', () => {
    const broken = Buffer.from(csv)
    broken[broken.indexOf('质量')] = 0xff
    const { problems } = readImport(broken, pair, '丙')
    expect(problems).toMatchObject([{ code: 'not-utf8' }])
  })

  test('is told of a row that names nothing', () => {
    const wrong = readImport(Buffer.from(csv.replace('base:t3', 'base?t3')), pair, '丙')
    expect(wrong.problems).toMatchObject([{ code: 'wrong-value', column: 'subject_id' }])
  })
})

test('two files brought together keep both words', () => {
  const other = fileOf({ verdict: 'reject', person: '乙' })
  const { added } = brought(exported('sssom', other))
  const after = judge([...file.records, ...added], sides)
  expect(after.map(({ state }) => state)).toEqual(['disputed', 'approved', 'approved', 'disputed'])
})
