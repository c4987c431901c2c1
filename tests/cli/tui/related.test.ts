import { expect, test } from 'vitest'
import { indexPair } from '../../../cli/tui/model/session.ts'
import type { State } from '../../../cli/tui/state/state.ts'
import { update } from '../../../cli/tui/update/update.ts'
import { cells } from '../../../cli/typography/width.ts'
import { relatedPairs } from '../../report/seeds.ts'
import { after, opened, press, screen, session } from './fixture-state.ts'

const comparisons = (await relatedPairs())
  .map(({ comparison }) => comparison)
  .filter(({ base }) => base.id === 'national-2022')

const sizes = [
  { columns: 40, rows: 10 },
  { columns: 80, rows: 24 },
  { columns: 120, rows: 40 },
]

/** The shipped plans beside each other, the third of them chosen, before anything else was compared. */
function shipped(size = { columns: 120, rows: 40 }, language: 'zh' | 'en' = 'zh'): State {
  const pairs = comparisons.map((comparison) => indexPair(comparison))
  const state = { ...opened(size, { language }), session: { ...session, pairs } }
  return after(state, 'right', 'right')
}

const related = (state: State): State =>
  update(state, { kind: 'related', comparisons, notice: null }).state

test('the first look at lineage or matrix asks for it, the next does not', () => {
  const first = press(shipped(), 'p')
  expect(first.effects).toEqual([{ kind: 'relate' }])
  expect(screen(first.state).join('\n')).toContain('正在与')
  expect(press(after(related(first.state), 'esc'), 'w').effects).toEqual([])
})

test('the lineage of the chosen plan is shown in figures, then clause by clause', () => {
  const sheet = screen(related(after(shipped(), 'p'))).join('\n')
  expect(sheet).toContain('文字来源：national-2022 → sichuan-2023 → chengdu-2023')
  expect(sheet).toMatch(/源自上级，越过中间一级 · \d+ · \d+ · \d+\.\d%/u)
  expect(sheet).toMatch(/合计 · \d+ · \d+ · 100\.0%/u)
  const english = screen(related(after(shipped(undefined, 'en'), '2', 'p'))).join('\n')
  expect(english).toContain('from the top past the middle')
})

test('a plan without a chain or a predecessor says so', () => {
  expect(screen(related(after(shipped(), 'left', 'p'))).join('\n')).toContain('没有前一版')
})

test('the matrix has what several places added alike', () => {
  const state = related(after(shipped(), 'w'))
  expect(screen(state).join('\n')).toContain('各地落实情况：national-2022')
  const pages = Array.from({ length: 12 }, (_, page) =>
    screen(after(state, ...Array.from({ length: page }, () => 'pagedown'))).join('\n'),
  )
  expect(pages.join('\n')).toContain('多地相同的新增：national-2022')
})

test.each(sizes)('both fill a screen of $columns×$rows exactly', (size) => {
  for (const key of ['p', 'w']) {
    const lines = screen(related(after(shipped(size), key)))
    expect(lines).toHaveLength(size.rows)
    expect(lines.map(cells)).toEqual(lines.map(() => size.columns))
  }
})

test('a decision makes it ask again; a plan that cannot be read is a problem, not the end', () => {
  const ruled = update(related(shipped()), {
    kind: 'ruled',
    rulings: [],
    session,
    notice: { tone: 'done', text: '' },
  }).state
  expect(press(ruled, 'p').effects).toEqual([{ kind: 'relate' }])
  const failed = update(after(shipped(), 'p'), {
    kind: 'related',
    comparisons: null,
    notice: { tone: 'problem', text: '没有这个文件' },
  }).state
  expect(failed.sheet).toBeNull()
  expect(screen(failed).join('\n')).toContain('没有这个文件')
})
