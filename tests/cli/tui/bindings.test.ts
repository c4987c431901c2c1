import { expect, test } from 'vitest'
import { indexPair } from '../../../cli/tui/model/session.ts'
import { nationalPairs } from '../../report/seeds.ts'
import { after, opened, screen, session } from './fixture-state.ts'

const size = { columns: 100, rows: 40 }

test('a sheet tells what the two plans bind', async () => {
  const pairs = (await nationalPairs(1)).map(({ comparison }) => indexPair(comparison))
  const state = { ...opened(size), session: { ...session, pairs } }
  const sheet = screen(after(state, '2', 'b'))
  expect(sheet.join('\n')).toMatch(/责任单位 \d+ {2}任务 · 相同/u)
  expect(sheet).toHaveLength(size.rows)
})

test('and says so where nothing of the kind differs', () => {
  expect(screen(after(opened(size), '2', 'b')).join('\n')).toContain('没有差别')
})
