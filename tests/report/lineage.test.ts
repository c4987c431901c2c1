import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { describe, expect, test } from 'vitest'
import { matrixColumn } from '../../src/compare/matrix/column.ts'
import { recordsOf } from '../../src/report/content/records.ts'
import { renderDocx } from '../../src/report/docx/docx.ts'
import { renderDocxMatrix } from '../../src/report/docx/matrix.ts'
import type { ComparedPair } from '../../src/report/findings/findings.ts'
import { htmlVolume } from '../../src/report/html/page.ts'
import { markdownVolume } from '../../src/report/markdown/markdown.ts'
import { descentLists } from '../../src/report/tables/descent-lists.ts'
import { lineageTables } from '../../src/report/tables/lineage-tables.ts'
import { columnsByBase, matrixTables } from '../../src/report/tables/matrix-tables.ts'
import { pairTables, pairTeller } from '../../src/report/tables/pair-tables.ts'
import { cellText, type Table } from '../../src/report/tables/table.ts'
import { reportWords } from '../../src/report/wording/words.ts'
import { renderXlsxMatrix } from '../../src/report/xlsx/matrix.ts'
import { renderXlsx } from '../../src/report/xlsx/xlsx.ts'
import { relatedPairs } from './seeds.ts'

const pairs = await relatedPairs()
const named = (base: string, local: string): ComparedPair => {
  const pair = pairs.find(
    ({ comparison }) => comparison.base.id === base && comparison.local.id === local,
  )
  if (!pair) throw new Error(`${base} ${local}`)
  return pair
}
const city = named('sichuan-2023', 'chengdu-2023').comparison
const province = named('national-2022', 'sichuan-2023').comparison
const bases = columnsByBase(pairs.map(({ comparison }) => matrixColumn(comparison)))

const written = (table: Table | undefined) =>
  (table?.rows ?? []).map((cells) => cells.map((cell) => cellText(cell, reportWords.zh)))
/** Of figures as they are printed, with one decimal at most. */
const sum = (values: readonly string[]) =>
  values.reduce((tenths, value) => tenths + Math.round(10 * Number.parseFloat(value)), 0) / 10
const titles = (tables: readonly Table[]) => tables.map(({ title }) => title)

describe('the lineage in reports', () => {
  const [shares, fates] = lineageTables(city)
  const [descended, dropped] = descentLists(city)

  test('is there for a plan at the end of three tiers, and for one with a predecessor', () => {
    expect(titles(lineageTables(city))).toEqual(['lineage', 'fates'])
    expect(titles(descentLists(city))).toEqual(['descended', 'dropped'])
    expect(titles(lineageTables(province))).toEqual(['succession'])
    expect(titles(descentLists(province))).toEqual(['succeeding'])
    expect(lineageTables(named('national-2022', 'gansu-2023').comparison)).toEqual([])
  })

  test('has shares that sum to the whole, as they are printed', () => {
    const rows = written(shares)
    const [parts, [whole = []]] = [rows.slice(0, -1), rows.slice(-1)]
    for (const column of [1, 2, 3]) {
      expect(sum(parts.map((cells) => cells[column] ?? ''))).toBe(
        Number.parseInt(whole[column] ?? '', 10),
      )
    }
    expect(Number(whole[2])).toBe(city.ledger.local.total)
    for (const plan of ['national-2022', 'sichuan-2023']) {
      const own = written(fates).filter(([document]) => document === plan)
      expect(sum(own.map((cells) => cells[4] ?? ''))).toBe(100)
    }
    const [succession] = lineageTables(province)
    const later = written(succession).slice(0, 3)
    expect(sum(later.map((cells) => cells[4] ?? ''))).toBe(100)
    expect(sum(later.map((cells) => cells[3] ?? ''))).toBe(province.ledger.local.total)
  })

  test('lists every clause once, and every clause above that was dropped', () => {
    const clauses = city.clauses.filter(({ side }) => side === 'local')
    const listed = written(descended).map(([, clause]) => clause)
    expect(listed.toSorted()).toEqual(clauses.map(({ id }) => id.slice('local:'.length)).toSorted())
    expect(dropped?.rows).toHaveLength(
      city.lineage?.handedDown.filter(({ fate }) => fate !== 'kept').length ?? 0,
    )
  })

  test('is told once where a report holds several pairs of a plan', () => {
    const tell = pairTeller()
    expect(titles(tell(city))).toEqual(titles(pairTables(city)))
    expect(titles(tell(named('national-2022', 'chengdu-2023').comparison))).not.toContain('lineage')
  })

  test('points to the place of every clause in its source', () => {
    const { descended = [] } = city.lineage ?? {}
    const ranges = new Map(city.clauses.map(({ id, range }) => [id, range]))
    for (const { clause, range } of descended) expect(range).toEqual(ranges.get(`local:${clause}`))
  })

  test('is a column of the flat table', () => {
    const own = recordsOf(city).filter(({ descent }) => descent === 'own')
    expect(own.length).toBeGreaterThan(0)
    for (const { status } of own) expect(status).toBe('added')
  })
})

describe('the localities side by side in reports', () => {
  test('show each base task in each place, what places share, and what one alone omits', () => {
    const [tables = []] = bases.map(matrixTables)
    expect(titles(tables)).toEqual(['matrix', 'sharedAdditions', 'unusualOmissions'])
    expect(tables[0]?.columns).toHaveLength(5)
    for (const [, ...cells] of written(tables[0])) {
      for (const cell of cells) {
        const parts = cell === '∅' ? ['100'] : (cell.split(' ')[1] ?? '').split('/')
        expect(sum(parts)).toBe(100)
      }
    }
  })

  test('are split where a page of Word is too narrow', async () => {
    const [columns = []] = bases
    const many = Array.from({ length: 20 }, () => columns[0] ?? []).flat()
    const { value } = await mammoth.convertToHtml({
      buffer: Buffer.from(await renderDocxMatrix([many], 'zh')),
    })
    const rows = [...value.matchAll(/<tr>(.*?)<\/tr>/g)].map(
      ([row]) => row.match(/<t[dh]/g)?.length ?? 0,
    )
    expect(Math.max(...rows)).toBe(9)
  })
})

describe('every report', () => {
  test('the page links clauses, and draws the shares', () => {
    const volume = htmlVolume('zh')
    const body = pairs.map((pair) => volume.add(pair)).join('')
    const { head } = volume.close()
    expect(head).toContain('<rect class="past-middle"')
    expect(head).toContain('多地相同的新增')
    expect(body.match(/data-t="descended"/g)).toHaveLength(1)
    expect(body.match(/data-t="succession"/g)).toHaveLength(1)
    for (const [, target] of body.matchAll(/<td><a href="#([^"]+)">/g)) {
      expect(body).toContain(`id="${target}"`)
    }
  })

  test('the comment holds what fits', () => {
    const volume = markdownVolume('zh', 'index.html', pairs.length)
    const body = pairs.map((pair) => volume.add(pair)).join('')
    const { head } = volume.close()
    expect(Buffer.byteLength(head + body)).toBeLessThan(65_536)
    expect(head).toContain('## 各地落实情况')
    expect(body).toContain('| 源自上级，越过中间一级 |')
    expect(body).toMatch(/\[逐条来源：chengdu\\-2023 \d+\]\(index\.html#/)
  })

  test('the workbook and the document have them too', async () => {
    const names = (bytes: Uint8Array) => {
      const workbook = unzipSync(bytes)['xl/workbook.xml'] ?? new Uint8Array()
      return [...strFromU8(workbook).matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(
        ([, name]) => name,
      )
    }
    expect(names(await renderXlsx(city, 'zh'))).toEqual(
      expect.arrayContaining(['文字来源', '上级举措的去向', '逐条来源', '未沿用的举措']),
    )
    expect(names(await renderXlsxMatrix([bases[0] ?? [], bases[0] ?? []], 'zh'))).toEqual([
      ...['各地落实情况', '多地相同的新增', '仅一地缺失'],
      ...['各地落实情况 2', '多地相同的新增 2', '仅一地缺失 2'],
    ])
    const { value } = await mammoth.extractRawText({
      buffer: Buffer.from(await renderDocx(city, 'en')),
    })
    expect(value).toContain(
      'Where the text comes from: national-2022 → sichuan-2023 → chengdu-2023',
    )
  })
})
