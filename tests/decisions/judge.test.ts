import { describe, expect, test } from 'vitest'
import { deciding, type Request, undoing } from '../../src/decisions/decide.ts'
import { judge, sidesOf } from '../../src/decisions/judge.ts'
import type { DecisionRecord, ReviewPolicy } from '../../src/decisions/model.ts'
import { base, local, plan } from './plan.ts'

const sides = sidesOf(base, local)
const say = (
  records: readonly DecisionRecord[],
  request: Partial<Request> & Pick<Request, 'verdict'>,
  policy: ReviewPolicy = 'self',
): DecisionRecord[] => [
  ...records,
  ...deciding([{ base: 't1', local: 't1', person: '甲', date: '2026-01-01', ...request }], {
    records,
    sides,
    policy,
  }),
]
const states = (records: readonly DecisionRecord[], policy: ReviewPolicy = 'self', now = sides) =>
  judge(records, now, policy).map(({ state }) => state)

describe('one person', () => {
  test('the newer word replaces the older', () => {
    const records = say(say([], { verdict: 'approve' }), { verdict: 'reject' })
    expect(states(records)).toEqual(['superseded', 'approved'])
  })

  test('an approval of what one has said before leaves its relation, its reason and its note', () => {
    const link = { verdict: 'link', relation: 'subset', note: '只及一半' } as const
    const none = { verdict: 'none', local: null, reason: 'delegated' } as const
    for (const before of [link, none, { ...link, verdict: 'approve' } as const]) {
      const again = say(say([], before), {
        verdict: 'approve',
        local: 'local' in before ? null : 't1',
      })
      expect(states(again)).toEqual(['superseded', 'approved'])
      expect(again[1]).toMatchObject(before)
    }
    const noted = say(say([], link), { verdict: 'approve', note: '见附件' })
    expect(noted[1]).toMatchObject({ relation: 'subset', note: '见附件' })
    const disputed = say(say([], link), { verdict: 'reject', person: '乙' })
    expect(say(disputed, { verdict: 'approve', overrule: true })[2]).toMatchObject(link)
  })

  test('an approval that states a relation replaces the one before', () => {
    const linked = say([], { verdict: 'link', relation: 'subset' })
    const again = say(linked, { verdict: 'approve', relation: 'equal' })
    expect(again[1]).toMatchObject({ verdict: 'approve', relation: 'equal' })
  })

  test('no counterpart replaces the links of the unit, and a link replaces no counterpart', () => {
    const linked = say(say([], { verdict: 'link' }), { verdict: 'link', local: 't2' })
    const closed = say(linked, { verdict: 'none', local: null, reason: 'delegated' })
    expect(states(closed)).toEqual(['superseded', 'superseded', 'approved'])
    expect(states(say(closed, { verdict: 'link' }))).toEqual([
      'superseded',
      'superseded',
      'superseded',
      'approved',
    ])
  })

  test('a word on a unit that is gone can be withdrawn', () => {
    const records = say([], { verdict: 'link' })
    const now = sidesOf(base, plan('local', { t2: ['另一项。'] }))
    expect(states(records, 'self', now)).toEqual(['stale'])
    const [withdrawal] = deciding(
      [{ verdict: 'withdraw', base: 't1', local: 't1', person: '甲', date: '2026-01-02' }],
      { records, sides: now, policy: 'self' },
    )
    const after = withdrawal ? [...records, withdrawal] : records
    expect(states(after, 'self', now)).toEqual(['withdrawn', 'void'])
  })

  test('withdrawing leaves nothing standing; undoing brings back what stood before', () => {
    const rejected = say(say([], { verdict: 'approve' }), { verdict: 'reject' })
    expect(states(say(rejected, { verdict: 'withdraw' }))).toEqual([
      'superseded',
      'withdrawn',
      'void',
    ])
    const undone = [...rejected, undoing('甲', '2026-01-01', rejected)]
    expect(states(undone)).toEqual(['approved', 'withdrawn', 'void'])
    const twice = [...undone, undoing('甲', '2026-01-01', undone)]
    expect(states(twice)).toEqual(['withdrawn', 'withdrawn', 'void', 'void'])
    expect(() => undoing('甲', '2026-01-01', twice)).toThrow('nothing-to-undo')
  })

  test('the same word given again is another record', () => {
    const once = say([], { verdict: 'approve' })
    const again = say([...once, undoing('甲', '2026-01-01', once)], { verdict: 'approve' })
    expect(new Set(again.map(({ id }) => id)).size).toBe(3)
    expect(states(again)).toEqual(['withdrawn', 'void', 'approved'])
  })

  test('what stood before is replaced again after an undo, one’s own word and that of others', () => {
    const approved = say([], { verdict: 'approve' })
    for (const request of [
      { verdict: 'reject' },
      { verdict: 'reject', person: '乙', overrule: true },
    ] as const) {
      let records = approved
      for (const times of [1, 2, 3]) {
        records = say(records, request)
        expect(states(records).filter((state) => state === 'approved')).toHaveLength(1)
        expect(states(records)).not.toContain('disputed')
        expect(new Set(records.map(({ id }) => id)).size).toBe(2 * times)
        records = [...records, undoing(request.person ?? '甲', '2026-01-01', records)]
        expect(states(records)[0]).toBe('approved')
      }
    }
  })

  test('a withdrawal given again after its undo holds', () => {
    const withdrawn = say(say([], { verdict: 'approve' }), { verdict: 'withdraw' })
    const undone = [...withdrawn, undoing('甲', '2026-01-01', withdrawn)]
    const again = say(undone, { verdict: 'withdraw' })
    expect(new Set(again.map(({ id }) => id)).size).toBe(4)
    expect(states(again)).toEqual(['withdrawn', 'withdrawn', 'void', 'void'])
  })
})

describe('two people', () => {
  const contradictions: readonly (readonly [string, Partial<Request>, Partial<Request>])[] = [
    ['approve, reject', { verdict: 'approve' }, { verdict: 'reject' }],
    ['link, none', { verdict: 'link' }, { verdict: 'none', local: null }],
    ['link, none of the local side', { verdict: 'link' }, { verdict: 'none', base: null }],
    [
      'other relation',
      { verdict: 'link', relation: 'equal' },
      { verdict: 'link', relation: 'subset' },
    ],
    ['none, reject', { verdict: 'none', local: null }, { verdict: 'reject', local: null }],
    [
      'approve none, reject, of the local side',
      { verdict: 'approve', base: null },
      { verdict: 'reject', base: null },
    ],
  ]
  test.each(contradictions)('contradict each other: %s', (_name, one, other) => {
    const first = say([], { verdict: 'link', ...one })
    const records = say(first, { verdict: 'link', ...other, person: '乙' })
    const [a, b] = judge(records, sides)
    expect([a?.state, b?.state]).toEqual(['disputed', 'disputed'])
    expect([a?.rivals, b?.rivals]).toEqual([[b?.record.id], [a?.record.id]])
  })

  test('agree on an override with its relation, and the one who made it stays its author', () => {
    const first = say([], { verdict: 'link', relation: 'subset', note: '只及一半' })
    const records = say(first, { verdict: 'approve', person: '乙' })
    expect(states(records)).toEqual(['approved', 'approved'])
    expect(records[1]).toMatchObject({
      verdict: 'link',
      relation: 'subset',
      author: '甲',
      reviewer: '乙',
    })
    expect(states(say(records, { verdict: 'withdraw' }))).toEqual(['withdrawn', 'approved', 'void'])
  })

  test('agree where both link, or link the same unit to different ones', () => {
    const first = say([], { verdict: 'approve' })
    expect(states(say(first, { verdict: 'link', person: '乙' }))).toEqual(['approved', 'approved'])
    expect(states(say(first, { verdict: 'link', local: 't2', person: '乙' }))).toEqual([
      'approved',
      'approved',
    ])
  })

  test('settle a dispute when one withdraws, or overrules the other by name', () => {
    const disputed = say(say([], { verdict: 'approve' }), { verdict: 'reject', person: '乙' })
    expect(states(say(disputed, { verdict: 'withdraw' }))).toEqual([
      'withdrawn',
      'approved',
      'void',
    ])
    expect(states(say(disputed, { verdict: 'link', overrule: true }))).toEqual([
      'superseded',
      'superseded',
      'approved',
    ])
  })

  test('settle a dispute about an absence too', () => {
    const absent = say([], { verdict: 'approve', local: null })
    const disputed = say(absent, { verdict: 'reject', local: null, person: '乙' })
    const settled = (verdict: 'approve' | 'reject') =>
      states(say(disputed, { verdict, local: null, person: '丙', overrule: true }))
    expect(settled('approve')).toEqual(['approved', 'superseded', 'approved'])
    expect(settled('reject')).toEqual(['superseded', 'approved', 'approved'])
  })

  test('the order of the rows means nothing', () => {
    const first = say([], { verdict: 'approve' })
    const merged = [
      ...say(first, { verdict: 'reject' }),
      ...say([], { verdict: 'reject', person: '乙' }),
    ]
    const forwards = judge(merged, sides)
    const backwards = judge(merged.toReversed(), sides).toReversed()
    expect(backwards.map(({ state }) => state)).toEqual(forwards.map(({ state }) => state))
  })
})

describe('proposals', () => {
  test('a second person approves or rejects', () => {
    const proposed = say([], { verdict: 'link' }, 'second')
    expect(states(proposed, 'second')).toEqual(['proposed'])
    const approved = say(proposed, { verdict: 'approve', person: '乙' }, 'second')
    expect(states(approved, 'second')).toEqual(['superseded', 'approved'])
    expect(approved[1]).toMatchObject({
      verdict: 'link',
      author: '甲',
      reviewer: '乙',
      agrees: true,
    })
    const rejected = say(proposed, { verdict: 'reject', person: '乙' }, 'second')
    expect(states(rejected, 'second')).toEqual(['superseded', 'rejected'])
    expect(judge(rejected, sides, 'second')[1]?.stance).toBe('cannot')
  })

  test('nobody approves their own under the policy of two', () => {
    const proposed = say([], { verdict: 'link' }, 'second')
    expect(() => say(proposed, { verdict: 'approve' }, 'second')).toThrow('own-approval')
    const approved = say(proposed, { verdict: 'approve', person: '乙' }, 'second')
    expect(() => say(approved, { verdict: 'approve' }, 'second')).toThrow('own-approval')
    const own = say([], { verdict: 'link' })
    expect(judge(own, sides, 'second')).toMatchObject([{ state: 'proposed', selfApproved: true }])
    expect(states(say(own, { verdict: 'approve', person: '乙' }, 'second'), 'second')).toEqual([
      'superseded',
      'approved',
    ])
  })

  test('that are disputed are not what an answer to the link is about', () => {
    const approved = say([], { verdict: 'approve' }, 'second')
    const disputed = say(approved, { verdict: 'reject', person: '乙' }, 'second')
    expect(states(disputed, 'second')).toEqual(['disputed', 'disputed'])
    const settled = (verdict: 'approve' | 'reject') =>
      say(disputed, { verdict, person: '丙', overrule: true }, 'second')
    expect(states(settled('approve'), 'second')).toEqual(['approved', 'superseded', 'approved'])
    expect(states(settled('reject'), 'second')).toEqual(['superseded', 'superseded', 'approved'])
    expect(settled('reject')[2]).toMatchObject({ verdict: 'reject', author: '乙', reviewer: '丙' })
  })

  test('that are stale are not answered; the link is, as it is now', () => {
    const proposed = say([], { verdict: 'link' }, 'second')
    const now = sidesOf(base, plan('local', { t1: ['另一项。'] }))
    const request = { verdict: 'approve', base: 't1', local: 't1', person: '乙' } as const
    const standing = { records: proposed, sides: now, policy: 'second' } as const
    const added = deciding([{ ...request, date: '2026-01-02' }], standing)
    expect(states([...proposed, ...added], 'second', now)).toEqual(['superseded', 'approved'])
  })

  test('of an absence that one rejects and another approves are disputed', () => {
    const proposed = say([], { verdict: 'none', local: null, propose: true })
    const rejected = say(proposed, { verdict: 'reject', local: null, person: '乙' })
    expect(states(rejected)).toEqual(['superseded', 'rejected'])
    const approved = say(rejected, { verdict: 'approve', local: null, person: '丙' })
    expect(states(approved)).toEqual(['superseded', 'disputed', 'disputed'])
  })

  test('under the policy of one an override may still be left to others', () => {
    expect(states(say([], { verdict: 'none', local: null, propose: true }))).toEqual(['proposed'])
  })
})

describe('texts that changed', () => {
  const records = ['t1', 't2', 't3', 't1/1', 't1/2', 't1/3', 't2/1'].reduce<DecisionRecord[]>(
    (before, unit) => say(before, { verdict: 'none', base: unit, local: null }),
    [],
  )
  const edited = (clauses: Record<string, readonly string[]>) =>
    judge(records, sidesOf(plan('base-2022', clauses), local))
  const clauses = Object.fromEntries(base.tasks.map((t) => [t.id, t.clauses.map((c) => c.text)]))

  test('an edited clause makes the decisions on it and on its task stale, no other', () => {
    const now = edited({ ...clauses, t1: ['加强质量监管，', '废止标准体系，', '推广先进方法。'] })
    expect(now.filter(({ state }) => state === 'stale').map(({ record }) => record.base)).toEqual([
      't1',
      't1/2',
    ])
    expect(edited(clauses).every(({ state }) => state === 'approved')).toBe(true)
  })

  test('a clause that only moved is followed', () => {
    const now = edited({
      ...clauses,
      t1: ['先行先试，', '加强质量监管，', '完善标准体系，', '推广先进方法。'],
    })
    expect(now.map(({ state, base }) => [state, base])).toEqual([
      ['stale', null],
      ['approved', 't2'],
      ['approved', 't3'],
      ['approved', 't1/2'],
      ['approved', 't1/3'],
      ['approved', 't1/4'],
      ['approved', 't2/1'],
    ])
  })

  test('a task that was renumbered is followed', () => {
    const { t1 = [], t2 = [], t3 = [] } = clauses
    const titles = plan('base-2022', { t0: ['总体要求。'], t1, t2, t3 })
    const moved = {
      ...titles,
      tasks: titles.tasks.map((task, index) => ({ ...task, id: `t${index + 1}` })),
    }
    const now = judge(records.slice(0, 3), sidesOf(moved, local))
    expect(now.map(({ base }) => base)).toEqual(['t2', 't3', 't4'])
  })

  test('white space and width do not count', () => {
    const now = edited({ ...clauses, t2: ['提高 产品质量,', '培育优质品牌。'] })
    expect(now.every(({ state }) => state === 'approved')).toBe(true)
  })

  test('a decision on the text as it is now settles the stale one', () => {
    const now = plan('base-2022', { ...clauses, t3: ['停止试点示范。'] })
    const again = deciding(
      [{ verdict: 'none', base: 't3', local: null, person: '乙', date: '2026-02-02' }],
      { records, sides: sidesOf(now, local), policy: 'self' },
    )
    expect(judge([...records, ...again], sidesOf(now, local)).map(({ state }) => state)[2]).toBe(
      'superseded',
    )
  })

  describe('below a task that came before them', () => {
    const { t1 = [], t2 = [], t3 = [] } = clauses
    const renumbered = (tasks: readonly (readonly [title: string, body: readonly string[]])[]) => {
      const { tasks: plain, ...document } = plan(
        'base-2022',
        Object.fromEntries(tasks.map(([, body], at) => [`t${at + 1}`, body])),
      )
      const titled = plain.map((task, at) => ({ ...task, title: tasks[at]?.[0] ?? '' }))
      return sidesOf({ ...document, tasks: titled }, local)
    }
    const onTasks = records.slice(0, 3)
    const now = renumbered([
      ['任务t1', t1],
      ['直播电商', ['规范直播带货，', '压实平台责任。']],
      ['任务t2', t2],
      ['任务t3', t3],
    ])

    test('a decision is on the unit that has the number now, and touches no other', () => {
      const added = deciding(
        [{ verdict: 'approve', base: 't2', local: 't2', person: '甲', date: '2026-02-02' }],
        { records: onTasks, sides: now, policy: 'self' },
      )
      expect(added).toMatchObject([{ base: 't2', supersedes: [] }])
      expect(judge([...onTasks, ...added], now).map(({ state, base }) => [state, base])).toEqual([
        ['approved', 't1'],
        ['approved', 't3'],
        ['approved', 't4'],
        ['approved', 't2'],
      ])
    })

    test('one that is stale is looked for at the unit that has most of its text, and not settled by others', () => {
      const changed = renumbered([
        ['直播电商', ['规范直播带货，', '压实平台责任。']],
        ['任务t1', t1],
        ['任务t2', ['提高产品质量，', '培育知名品牌。']],
      ])
      const later = judge(onTasks, changed)
      expect(later.map(({ state, at }) => [state, at.base])).toEqual([
        ['approved', 't2'],
        ['stale', 't3'],
        ['stale', 't3'],
      ])
    })

    test('a withdrawal takes back what is on the unit that has the number now', () => {
      const withdraw = (base: string) =>
        deciding([{ verdict: 'withdraw', base, local: null, person: '甲', date: '2026-02-02' }], {
          records: onTasks,
          sides: now,
          policy: 'self',
        })
      expect(() => withdraw('t2')).toThrow('nothing-to-withdraw')
      expect(withdraw('t3')).toMatchObject([{ supersedes: [onTasks[1]?.id] }])
    })
  })
})
