import { expect, test } from 'vitest'
import { after, opened, screen, session } from './fixture-state.ts'

const text = (lines: readonly string[]) => lines.join('\n')

test('shows every base task with a bar, a mark and a confidence for every place', () => {
  const lines = screen(opened())
  const row = lines.find((line) => line.includes('（五）提高基础件通用件质量性能'))
  expect(row).toMatch(/[█▓░]{2,}.*[█▓░]{2,}|无对应/u)
  for (const place of ['四川', '甘肃', '成都']) expect(lines[1]).toContain(place)
  expect(lines[2]).toMatch(/全文 +=\d+ ~\d+ -\d+/u)
})

test('shows the counterparts of the chosen task in all places', () => {
  const state = after(opened({ columns: 120, rows: 40 }), 'j', 'j')
  const foot = text(screen(state).slice(-5))
  for (const place of ['四川', '甘肃', '成都']) expect(foot).toContain(place)
  expect(foot).toContain('5.实施产业质量强基工程')
})

test('lists local tasks that stand alone below the matrix, under their place', () => {
  const alone = session.pairs.flatMap((pair) =>
    pair.local.tasks.filter((task) =>
      pair.local.linksOf.get(task.id)?.every(({ base }) => base === null),
    ),
  )
  const lines = screen(after(opened({ columns: 120, rows: 50 }), 'G'))
  expect(alone.length).toBeGreaterThan(0)
  for (const task of alone) expect(text(lines)).toContain(task.title.slice(0, 8))
  expect(text(lines)).toContain('独有')
})

test('headings are passed over, and the ends hold', () => {
  const state = opened()
  expect(state.overview.row).toBe(1)
  expect(after(state, 'k').overview.row).toBe(1)
  expect(after(state, 'G', 'j')).toEqual(after(state, 'G'))
})

test('Tab goes to the next cell nobody has settled, n to the next with a difference', () => {
  const state = after(opened(), 'tab')
  expect(state.overview.row).toBeGreaterThan(1)
  expect(after(opened(), 'n').overview.row).toBeGreaterThan(1)
})

test('Enter opens the comparison at the task and the place', () => {
  const state = after(opened(), 'j', 'l', 'enter')
  expect(state.screen).toBe('comparison')
  expect(state.comparison.local).toBe(1)
  expect(screen(state)[2]).toContain('（一）扩大安全优质农产品食品供给')
  expect(screen(state)[1]).toContain('甘肃  2/3')
})

test('Esc returns, and the command line goes to a task by name', () => {
  const state = after(opened(), ':', ...'goto （六）', 'enter')
  expect(state.screen).toBe('comparison')
  expect(screen(state)[2]).toContain('（六）强化材料质量保障能力')
  expect(after(state, 'esc').screen).toBe('overview')
})
