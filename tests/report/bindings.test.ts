import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { align } from '../../src/align/align.ts'
import { withCommitments } from '../../src/compare/commitments/commitments.ts'
import { compare } from '../../src/compare/compare.ts'
import { htmlVolume } from '../../src/report/html/page.ts'
import { bindingTables } from '../../src/report/tables/binding-tables.ts'
import { renderXlsx } from '../../src/report/xlsx/xlsx.ts'
import { parse } from '../document/seeds.ts'
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

  test('says both deadlines and both indicators where they differ', () => {
    const [base, local] = [
      '一、提升质量。到2025年，产品合格率达到98%以上。',
      '一、提升质量。到2027年，产品合格率达到98%以上。',
    ].map((text, at) => parse(text, at === 0 ? 'base' : 'local'))
    if (!base || !local) throw new Error('no documents')
    const comparison = withCommitments(compare(base, local, align(base, local, [])), base, local)
    const targets = bindingTables(comparison).find(({ title }) => title === 'targets')
    expect(targets?.rows.map((row) => row.slice(1))).toEqual([
      ['产品合格率', '≥ 98%', '≥ 98%', '2025 → 2027'],
    ])
  })

  test('names both bodies where another one leads', () => {
    const comparison = {
      ...pair.comparison,
      commitments: {
        ...pair.comparison.commitments,
        agencies: [
          {
            base: pair.comparison.tasks[0]?.id ?? '',
            local: [],
            changes: [
              { base: ['商务部'], local: ['省商务厅'], change: 'lead-changed' as const },
              { base: ['财政部'], local: ['财政部'], change: 'lead-changed' as const },
            ],
          },
        ],
        targets: [],
        strength: [],
        names: [],
      },
    }
    const [agencies] = bindingTables(comparison)
    expect(agencies?.rows[0]?.at(-1)).toBe('商务部 → 省商务厅；财政部')
  })

  test('stands below the concordance of the page and behind it in the workbook', async () => {
    const page = htmlVolume('zh').add(pair)
    expect(page.match(/<details id=/g)).toHaveLength(4)
    expect(page).toContain('财政部')
    const parts = unzipSync(await renderXlsx(pair.comparison, 'zh'))
    const workbook = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())
    const sheets = [...workbook.matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name)
    expect(sheets).toEqual([
      '对照表',
      '各地落实情况',
      '责任单位',
      '量化指标',
      '力度变化',
      '各自的专名',
    ])
  })
})
