import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { columns, recordsOf } from '../../src/report/content/records.ts'
import { inert, renderCsv } from '../../src/report/csv.ts'
import { hostilePair } from './hostile.ts'
import { nationalPairs } from './seeds.ts'

describe('csv', () => {
  test('reads back as the records, cell by cell', async () => {
    for (const { comparison } of await nationalPairs()) {
      const read = parse(renderCsv(comparison), { bom: true, columns: true })
      const written = recordsOf(comparison).map((record) =>
        Object.fromEntries(columns.map((name) => [name, String(record[name] ?? '')])),
      )
      expect(read).toEqual(written)
    }
  })

  test('begins with a byte-order mark and ends lines as RFC 4180 says', () => {
    const text = renderCsv(hostilePair().comparison)
    expect(text.startsWith('\ufeffbase_document,')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '＝1', '\t=1', '\r=1'])(
    'takes %j for text',
    (text) => expect(inert(text)).toMatch(/^'/),
  )

  test('has no cell that begins like a formula', () => {
    const cells = parse(renderCsv(hostilePair().comparison), { bom: true }).flat()
    expect(cells.filter((cell: string) => /^\s*[=+\-@]/.test(cell))).toEqual([])
  })
})
