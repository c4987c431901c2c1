import { describe, expect, test } from 'vitest'
import type { ComparedClause } from '../../../src/compare/comparison.ts'
import { editsOf } from '../../../src/compare/edits/edits.ts'
import { baseEdits } from '../../../src/report/content/base-edits.ts'
import { chaptersOf } from '../../../src/report/content/chapters.ts'
import { hostilePair } from '../hostile.ts'
import { nationalPairs } from '../seeds.ts'

const clauseOf = (text: string): ComparedClause => {
  const [clause] = hostilePair().comparison.clauses
  if (!clause) throw new Error('no clause')
  return { ...clause, text }
}

/** The row of a base clause that became these. */
function rowOf(base: string, ...local: readonly string[]) {
  const beside = local.map((text) => ({
    first: true,
    clause: { ...clauseOf(text), status: 'adapted' as const, edits: [...editsOf(base, text)] },
  }))
  return { base: clauseOf(base), local: beside }
}

const struckOut = (row: Parameters<typeof baseEdits>[0]) =>
  baseEdits(row).flatMap(({ op, text }) => (op === 'delete' ? [text] : []))

describe('the edits of a base clause', () => {
  const base = '完善农产品标准体系，推广绿色建材'

  test('strike out what its only counterpart lacks', () => {
    expect(struckOut(rowOf(base, '完善农产品标准体系'))).toEqual(['，推广绿色建材'])
  })

  test('strike out nothing that one of several keeps', () => {
    expect(struckOut(rowOf(base, '完善农产品标准体系', '推广绿色建材')).join('')).not.toMatch(
      /\p{L}/u,
    )
    expect(struckOut(rowOf(base, '完善标准体系', '推广建材'))).toEqual(
      expect.arrayContaining(['农产品', '绿色']),
    )
  })

  test('mark nothing where the best counterpart starts from another clause', () => {
    const { base: clause, local } = rowOf(base, '完善标准体系')
    expect(
      baseEdits({ base: clause, local: local.map((one) => ({ ...one, first: false })) }),
    ).toEqual([])
  })

  test('are the text of the clause, whatever the plans', async () => {
    for (const { comparison } of await nationalPairs(4)) {
      for (const row of chaptersOf(comparison).flatMap(({ rows }) => rows)) {
        const edits = baseEdits(row)
        if (edits.length === 0) continue
        expect(edits.map(({ text }) => text).join('')).toBe(row.base?.text)
      }
    }
  })
})
