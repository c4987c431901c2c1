import { strFromU8, unzipSync } from 'fflate'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { columns, recordsOf } from '../../../src/report/content/records.ts'
import { reportWords, type Words } from '../../../src/report/wording/words.ts'
import { sheetOf } from '../../../src/report/xlsx/sheets.ts'
import { renderXlsx } from '../../../src/report/xlsx/xlsx.ts'
import { hostilePair } from '../hostile.ts'
import { nationalPairs } from '../seeds.ts'

/** Reads the cells of the first sheet, by the letters and numbers they are addressed with. */
function readCells(archive: Uint8Array): Map<string, string> {
  const parts = unzipSync(archive)
  const xml = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  const strings = [...xml('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, item = '']) => unescapeXml(item.replace(/<[^>]+>/g, '')),
  )
  const cells = xml('xl/worksheets/sheet1.xml').matchAll(
    /<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs,
  )
  return new Map(
    [...cells].map(([, address = '', attributes = '', content = '']) => {
      const value = content.replace(/<[^>]+>/g, '')
      return [
        address,
        /t="s"/.test(attributes) ? (strings[Number(value)] ?? '') : unescapeXml(value),
      ]
    }),
  )
}

const unescapeXml = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

/** A, B, …, Z: there are no more columns. */
const letter = (column: number) => String.fromCharCode('A'.charCodeAt(0) + column)

afterEach(() => {
  vi.useRealTimers()
})

describe('xlsx', () => {
  test('the cells read back are the records put in', async () => {
    for (const { comparison } of [...(await nationalPairs()).slice(0, 1), hostilePair()]) {
      const cells = readCells(await renderXlsx(comparison, 'zh'))
      columns.forEach((name, column) => {
        expect(cells.get(`${letter(column)}1`)).toBe(name)
        recordsOf(comparison).forEach((record, row) => {
          expect(cells.get(`${letter(column)}${row + 2}`) ?? '').toBe(String(record[name] ?? ''))
        })
      })
    }
  })

  test('speaks the language asked for, and says what a table is about', async () => {
    const parts = unzipSync(await renderXlsx(hostilePair().comparison, 'en'))
    const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
    const names = [...text('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(
      ([, name]) => name,
    )
    expect(names.slice(0, 2)).toEqual(['Concordance', 'Base tasks by locality'])
    expect(text('xl/sharedStrings.xml')).toContain('no counterpart; ↷')
    expect(text('xl/sharedStrings.xml')).not.toMatch(/[>]'[=+@-]/)
  })

  test('cuts a title between words where a sheet cannot be named so', () => {
    const title = 'succeeding'
    const name = (words: Words, suffix?: string) =>
      sheetOf({ title, columns: [], rows: [] }, words, suffix).sheet
    expect(name(reportWords.zh)).toBe('与前一版逐条相比')
    expect(name(reportWords.en)).toBe('Against its predecessor, clause')
    expect(name(reportWords.en, ' 12')).toBe('Against its predecessor, 12')
  })

  test('has no formula and keeps its heading in sight', async () => {
    const parts = unzipSync(await renderXlsx(hostilePair().comparison, 'zh'))
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    expect(sheet).not.toContain('<f>')
    expect(sheet).toContain('state="frozen"')
  })

  test('is the same to the byte, whenever it is written', async () => {
    const { comparison } = hostilePair()
    const first = await renderXlsx(comparison, 'zh')
    vi.setSystemTime('2031-07-08T09:10:11')
    expect(await renderXlsx(comparison, 'zh')).toEqual(first)
  })
})
