import { describe, expect, test } from 'vitest'
import { parseFilter } from '../../../cli/tui/model/filter.ts'
import { isOpen } from '../../../cli/tui/model/standing.ts'
import { queueItems } from '../../../cli/tui/state/selectors.ts'
import type { State } from '../../../cli/tui/state/state.ts'
import { update } from '../../../cli/tui/update/update.ts'
import { type decidedRun, localPlan } from '../../workspace/run-of.ts'
import { after, openedUnder, screen } from './fixture-state.ts'

/** The queue of a pair under these decisions. */
const queueOf = (...run: Parameters<typeof decidedRun>): State => after(openedUnder(run), '3')

const itemOf = (state: State, base: string | null) =>
  queueItems(state).find((item) => item.base === base)

const approved = { verdict: 'approve', base: 't1', local: 't1' } as const

describe('decisions that wait', () => {
  test('on a clause keep its task open and are named there', () => {
    const state = queueOf([
      approved,
      { verdict: 'approve', base: 't1/1', local: 't1/1' },
      { verdict: 'reject', base: 't1/1', local: 't1/1', person: '乙' },
    ])
    const item = itemOf(state, 'base:t1')
    expect(item).toMatchObject({ review: 'disputed' })
    expect(item && isOpen(item)).toBe(true)
    const shown = screen(state).join('\n')
    expect(shown).toMatch(/争议 甲 .*通过 .*完善农业全产业链标准体系/)
    expect(shown).toMatch(/争议 乙 .*否决 .*完善农业全产业链标准体系/)
  })

  test('on a clause show beside it in the comparison', () => {
    const shown = (base: string | null, local: string | null) => {
      const queue = queueOf([
        { verdict: 'approve', base, local },
        { verdict: 'reject', base, local, person: '乙' },
      ])
      return screen(update(queue, { kind: 'key', key: '2' }).state).join('\n')
    }
    expect(shown('t1/1', 't1/1')).toContain('完善农业全产业链标准体系， ‹争议›')
    expect(shown('t1/3', null)).toMatch(/推广应用高效低风险农药。 *‹争议›/u)
    expect(shown(null, 't2/1')).toMatch(/建设一批旅游示范区， *‹争议›/u)
  })

  test('on a clause show in the overview and to the filter as in the queue', () => {
    const queue = queueOf([
      approved,
      { verdict: 'approve', base: 't1/1', local: 't1/1' },
      { verdict: 'reject', base: 't1/1', local: 't1/1', person: '乙' },
    ])
    const overview = update(queue, { kind: 'key', key: '1' }).state
    const lines = screen(overview)
    expect(lines.find((line) => line.includes('提升农产品质量'))).toContain('×')
    expect(lines.findLast((line) => line.includes('提升农产品质量'))).toContain('× 争议')
    const again = ['j', 'tab', 'tab'].reduce(
      (state, key) => update(state, { kind: 'key', key }).state,
      overview,
    )
    expect(again.overview.row).toBe(overview.overview.row)
    const filtered = (text: string) => queueItems({ ...queue, filter: parseFilter(text) })
    expect(filtered('审核:争议').map(({ base }) => base)).toEqual(['base:t1'])
    expect(filtered('审核:通过').map(({ base }) => base)).not.toContain('base:t1')
  })

  test('on a text that has changed show what it was', () => {
    const state = queueOf(
      [approved, { verdict: 'link', base: 't1/3', local: 't1/2', relation: 'equal' }],
      { after: localPlan.replace('加强冷链食品监管', '严控兽药残留') },
    )
    expect(itemOf(state, 'base:t1')).toMatchObject({ review: 'stale' })
    expect(screen(state).join('\n')).toContain('加强冷链食品监管')
  })

  test('on a local unit wait under the tasks it is linked to, or under its own', () => {
    const state = queueOf(
      [
        { verdict: 'none', base: null, local: 't1/2' },
        { verdict: 'none', base: null, local: 't2/2' },
      ],
      {
        after: localPlan
          .replace('加强冷链食品监管', '严控兽药残留')
          .replace('打造旅游服务品牌', '培育旅游人才'),
      },
    )
    expect(itemOf(state, 'base:t1')?.review).toBe('stale')
    expect(itemOf(state, null)).toMatchObject({ locals: ['local:t2'], review: 'stale' })
    expect(itemOf(state, 'base:t2')?.waiting).toEqual([])
  })

  test('and are disputed are left out when all is approved, and counted', () => {
    const said = [
      { verdict: 'approve', base: 't1/1', local: 't1/1' },
      { verdict: 'reject', base: 't1/1', local: 't1/1', person: '乙' },
    ] as const
    const asked = update(queueOf(said), { kind: 'key', key: 'A' }).state
    const { sheet } = asked
    expect(sheet?.kind === 'confirm' && sheet.keys).not.toContain('0/base:t1')
    expect(screen(asked).join('\n')).toContain('1 项有争议，须逐项决定。')
    const filter = parseFilter('审核:争议')
    const refused = update({ ...queueOf(said), filter }, { kind: 'key', key: 'A' }).state
    expect(refused.sheet).toBe(null)
    expect(refused.notice?.text).toContain('1 项有争议，须逐项决定。')
  })

  test('for somebody else are left out when all is approved', () => {
    const proposal = { verdict: 'unlink', base: 't1', local: 't1' } as const
    const state = queueOf([{ ...proposal, propose: true }], { policy: 'second' })
    const openFor = (reviewer: string) => {
      const settings = { ...state.settings, reviewer, policy: 'second' as const }
      const { sheet } = update({ ...state, settings }, { kind: 'key', key: 'A' }).state
      return sheet?.kind === 'confirm' ? sheet.keys : []
    }
    expect(openFor('乙')).toContain('0/base:t1')
    expect(openFor('甲')).not.toContain('0/base:t1')
    expect(openFor('甲').length).toBeGreaterThan(0)
  })

  test('behind another decision on the same task are not hidden', () => {
    const state = queueOf(
      [approved, { verdict: 'link', base: 't1', local: 't2', relation: 'intersects' }],
      { after: localPlan.replace('打造旅游服务品牌', '培育旅游人才') },
    )
    expect(itemOf(state, 'base:t1')?.review).toBe('stale')
  })
})
