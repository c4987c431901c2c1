import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { htmlVolume } from '../../src/report/html/page.ts'
import { bindingTables } from '../../src/report/tables/binding-tables.ts'
import { renderXlsx } from '../../src/report/xlsx/xlsx.ts'
import { nationalPairs } from './seeds.ts'

const [pair] = await nationalPairs()
if (!pair) throw new Error('no pair')

describe('what the plans bind', () => {
  test('is laid out in tables of even rows', () => {
    const tables = bindingTables(pair.comparison)
    expect(tables.map(({ title }) => title)).toEqual(['agencies', 'targets', 'strength', 'names'])
    for (const { columns, rows } of tables) {
      for (const row of rows) expect(row).toHaveLength(columns.length)
    }
    const { commitments: _, ...bare } = pair.comparison
    expect(bindingTables(bare)).toEqual([])
  })

  test('stands below the concordance of the page and behind it in the workbook', async () => {
    const page = htmlVolume('zh').add(pair)
    expect(page.match(/<details id=/g)).toHaveLength(4)
    expect(page).toContain('财政部')
    const parts = unzipSync(await renderXlsx(pair.comparison))
    const workbook = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())
    const sheets = [...workbook.matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name)
    expect(sheets).toEqual([
      '对照',
      '各地落实情况',
      '责任单位',
      '量化指标',
      '力度变化',
      '各自的专名',
    ])
  })
})
