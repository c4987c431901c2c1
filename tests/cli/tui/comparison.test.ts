import { expect, test } from 'vitest'
import { compareRows, foldRetained, isRetained } from '../../../cli/tui/model/compare-rows.ts'
import { indexPair } from '../../../cli/tui/model/session.ts'
import { focusOf } from '../../../cli/tui/state/focus.ts'
import { comparisonRows } from '../../../cli/tui/state/selectors.ts'
import { update } from '../../../cli/tui/update/update.ts'
import { after, opened, screen, session } from './fixture-state.ts'

const [pair] = session.pairs
if (!pair) throw new Error('the fixture has pairs')

test('every clause of both documents has its place', () => {
  for (const one of session.pairs) {
    const rows = compareRows([one])
    const bases = rows.flatMap((row) => (row.kind === 'clause' && row.base ? [row.base.id] : []))
    expect(bases).toEqual([...one.base.clause.keys()])
    const locals = rows.flatMap((row) =>
      row.kind !== 'clause'
        ? []
        : row.cells.flatMap((cell) =>
            cell.kind === 'paired'
              ? cell.clauses.map(({ id }) => id)
              : cell.kind === 'added' || cell.kind === 'moved-in'
                ? [cell.clause.id]
                : [],
          ),
    )
    expect(new Set(locals)).toEqual(new Set(one.local.clause.keys()))
  }
})

test('several places stand beside the base document, each in its column', () => {
  const rows = compareRows(session.pairs)
  expect(rows.every((row) => row.kind === 'fold' || row.cells.length === 3)).toBe(true)
  const [head = ''] = screen(after(opened({ columns: 160, rows: 40 }), '2')).slice(1)
  expect(head).toMatch(/国家.*四川.*甘肃.*成都/u)
})

test('one place stands beside it on a narrow screen, and Tab goes round', () => {
  const state = after(opened(), '2')
  expect(screen(state)[1]).toMatch(/国家.*四川 {2}1\/3/u)
  expect(screen(after(state, 'tab'))[1]).toContain('甘肃  2/3')
  expect(screen(after(state, 'shift+tab'))[1]).toContain('成都  3/3')
})

test('Tab stays on the same clause', () => {
  const state = after(opened(), '2', 'n', 'n', 'n')
  const baseId = (one: typeof state) => {
    const row = comparisonRows(one)[one.comparison.cursor]
    return row?.kind === 'clause' ? row.base?.id : null
  }
  expect(baseId(after(state, 'tab'))).toBe(baseId(state))
})

test('Enter on a moved clause jumps to where it went, and back', () => {
  const base = after(opened(), '2')
  const rows = comparisonRows(base)
  const from = rows.findIndex(
    (row) =>
      row.kind === 'clause' && row.cells.some((cell) => cell.kind === 'paired' && cell.moved),
  )
  expect(from).toBeGreaterThan(0)
  const on = { ...base, comparison: { ...base.comparison, cursor: from } }
  const there = after(on, 'enter')
  const landed = comparisonRows(there)[there.comparison.cursor]
  expect(landed?.kind === 'clause' && landed.cells[0]?.kind).toBe('moved-in')
  expect(after(there, 'enter').comparison.cursor).toBe(from)
})

test('folding leaves one counted row for a run of retained ones', () => {
  const rows = compareRows([pair])
  const folded = foldRetained(rows)
  const hidden = folded.reduce((sum, row) => sum + (row.kind === 'fold' ? row.count : 0), 0)
  expect(hidden).toBe(rows.filter(isRetained).length)
  expect(folded.some(isRetained)).toBe(false)
})

test('an omitted clause faces a marked void, an added one too', () => {
  const lines = screen(after(opened({ columns: 120, rows: 50 }), '2', '\\', '\\', 'n'))
  const body = lines.join('\n')
  expect(body).toMatch(/│- ╱/u)
  expect(body).toMatch(/\+ ╱+ +│\+ \S/u)
})

test('the screen scrolls so that the cursor is always on it', () => {
  let state = after(opened(), '2')
  for (let turn = 0; turn < 120; turn++) {
    state = after(state, 'j')
    expect(screen(state).some((line) => line.startsWith('▌'))).toBe(true)
  }
  for (let turn = 0; turn < 120; turn++) {
    state = after(state, 'k')
    expect(screen(state).some((line) => line.startsWith('▌'))).toBe(true)
  }
})

test('evidence names the runners-up, and the source its file and line', () => {
  const state = after(opened({ columns: 100, rows: 40 }), '2', ']', 'i')
  expect(screen(state).join('\n')).toMatch(/次选|置信/u)
  const source = after(opened({ columns: 100, rows: 40 }), '2', 'j', 'v')
  expect(screen(source).join('\n')).toContain('seeds/national-2022.txt')
})

test('after a decision the cursor is still on its unit, wherever the row is now', () => {
  const state = after(opened({ columns: 120, rows: 40 }), '2')
  const rows = comparisonRows(state)
  const isPaired = (row = rows[0]) =>
    row?.kind === 'clause' && row.base !== null && row.cells[0]?.kind === 'paired'
  const at = rows.findIndex((row, nth) => isPaired(row) && isPaired(rows[nth - 1]))
  const on = rows[at]
  const there = after(state, ...Array.from({ length: at }, () => 'j'))
  const base = on?.kind === 'clause' ? (on.base?.id ?? '') : ''
  const [cut, ...others] = there.session.pairs
  if (!cut) throw new Error('the fixture has pairs')
  const unlinked = indexPair({
    ...cut.comparison,
    clauses: cut.comparison.clauses.map((clause) =>
      clause.id === base || clause.counterparts.includes(base)
        ? { ...clause, counterparts: [], status: clause.id === base ? 'omitted' : 'added' }
        : clause,
    ),
  })
  const notice = { tone: 'done', text: '' } as const
  const session = { ...there.session, pairs: [unlinked, ...others] }
  const next = update(there, { kind: 'ruled', session, rulings: [], notice }).state
  expect(focusOf(there)?.base).toBe(base)
  expect(focusOf(next)?.base).toBe(base)
  expect(next.comparison.cursor).not.toBe(at)
})
