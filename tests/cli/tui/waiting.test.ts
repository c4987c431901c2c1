import { describe, expect, test } from 'vitest'
import { isOpen } from '../../../cli/tui/model/queue.ts'
import { indexPair, type Session } from '../../../cli/tui/model/session.ts'
import { queueItems } from '../../../cli/tui/state/selectors.ts'
import { initialState, type State } from '../../../cli/tui/state/state.ts'
import { update } from '../../../cli/tui/update/update.ts'
import { decidedRun, localPlan } from '../../workspace/run-of.ts'
import { screen, settings } from './fixture-state.ts'

/** The queue of a pair under these decisions. */
function queueOf(...run: Parameters<typeof decidedRun>): State {
  const { comparison, decisions } = decidedRun(...run)
  const session: Session = { pairs: [indexPair(comparison, decisions)], sources: new Map() }
  const size = { columns: 100, rows: 40 }
  const state = update(initialState(session, settings, size), { kind: 'resize', size }).state
  return update(state, { kind: 'key', key: '3' }).state
}

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
    expect(shown).toMatch(/争议 甲 .*同意 .*完善农业全产业链标准体系/)
    expect(shown).toMatch(/争议 乙 .*否决 .*完善农业全产业链标准体系/)
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
