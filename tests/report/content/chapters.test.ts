import { describe, expect, test } from 'vitest'
import { baseEdits } from '../../../src/report/content/base-edits.ts'
import { chaptersOf } from '../../../src/report/content/chapters.ts'
import { nationalPairs } from '../seeds.ts'

describe('the rows of the 对照表', async () => {
  for (const { comparison } of await nationalPairs(4)) {
    const rows = chaptersOf(comparison).flatMap((chapter) => chapter.rows)
    describe(comparison.local.id, () => {
      test('hold every clause', () => {
        const shown = new Set(
          rows.flatMap(({ base, local }) => [base?.id, ...local.map(({ clause }) => clause.id)]),
        )
        expect(comparison.clauses.filter(({ id }) => !shown.has(id))).toEqual([])
      })

      test('hold every base clause and every added clause once', () => {
        const once = rows.flatMap(
          ({ base, local }) => base?.id ?? local.map(({ clause }) => clause.id),
        )
        expect(once.length).toBe(new Set(once.flat()).size)
      })

      test('hold every pair of counterparts once', () => {
        const shown = rows.flatMap(({ base, local }) =>
          base ? local.map(({ clause }) => `${base.id} ${clause.id}`) : [],
        )
        const linked = comparison.clauses.flatMap(({ side, id, counterparts }) =>
          side === 'base' ? counterparts.map((counterpart) => `${id} ${counterpart}`) : [],
        )
        expect(shown.sort()).toEqual(linked.sort())
      })

      test('strike nothing out that stands word for word on the other side', () => {
        for (const row of rows) {
          const same = row.local.some(
            ({ first, clause }) => first && clause.text === row.base?.text,
          )
          if (same) expect(baseEdits(row).filter(({ op }) => op !== 'equal')).toEqual([])
        }
      })

      test('keep the order of the base', () => {
        const order = comparison.clauses.filter(({ side }) => side === 'base').map(({ id }) => id)
        expect(rows.flatMap(({ base }) => base?.id ?? [])).toEqual(order)
      })
    })
  }
})
