import { expect, test } from 'vitest'
import { isOpen } from '../../../cli/tui/model/standing.ts'
import { queueItems } from '../../../cli/tui/state/selectors.ts'
import type { State } from '../../../cli/tui/state/state.ts'
import { after, letters, opened, press, refused, saved, screen } from './fixture-state.ts'

const review = () => after(opened(), '3')

/** Key of the item under the cursor. */
const under = (state: State) => queueItems(state)[state.review.cursor]?.key

test('the doubtful come first, what is settled last', () => {
  const items = queueItems(review())
  const open = items.filter(isOpen)
  expect(items.slice(0, open.length)).toEqual(open)
  const confidences = open.map(({ confidence }) => confidence)
  expect(confidences).toEqual([...confidences].sort((a, b) => a - b))
})

test('approving asks for the item as a whole and, once it is saved, goes on to the next', () => {
  const { state, effects } = press(review(), 'a')
  const item = queueItems(review())[0]
  expect(effects).toMatchObject([
    {
      kind: 'rule',
      rulings: [{ base: item?.base, locals: item?.locals, verdict: { kind: 'approve' } }],
    },
  ])
  expect(state.review.cursor).toBe(0)
  expect(saved(review(), 'a').review.cursor).toBe(1)
})

test('what the filter then hides is not skipped over', () => {
  const open = after(review(), '/', ...letters('审核:待审'), 'enter')
  const [, second, third] = queueItems(open).map(({ key }) => key)
  const once = saved(open, 'a')
  expect(under(once)).toBe(second)
  expect(under(saved(once, 'a'))).toBe(third)
})

test('a decision that could not be saved keeps the note, the marks and the place', () => {
  const noted = after(review(), 'm', ...letters('问省厅'), 'enter')
  const state = refused(noted, 'a')
  expect(under(state)).toBe(under(noted))
  expect(state.notes).toEqual(noted.notes)
  expect(state.notice?.tone).toBe('problem')
  const range = after(review(), 'V', 'j')
  expect(refused(range, 'a').review.mark).toBe(range.review.mark)
  expect(saved(noted, 'a').notes.size).toBe(0)
})

test('overriding lists counterparts by likeness, finds by pinyin, and sets a relation', async () => {
  const { loadReadings } = await import('../../../cli/tui/model/pinyin.ts')
  const readings = await loadReadings()
  const state = { ...review(), readings }
  const open = after(state, 'o')
  expect(open.sheet).toMatchObject({ kind: 'picker', chosen: queueItems(state)[0]?.locals })
  const place = queueItems(state)[0]?.pair ?? 0
  const wanted = state.session.pairs[place]?.local.tasks.at(-1)
  const { effects } = press(
    open,
    ...letters(wanted?.title.slice(0, 3) ?? ''),
    'space',
    'tab',
    'enter',
  )
  expect(effects).toMatchObject([{ kind: 'rule', rulings: [{ verdict: { kind: 'override' } }] }])
  const [effect] = effects
  const verdict = effect?.kind === 'rule' ? effect.rulings[0]?.verdict : undefined
  expect(verdict?.kind === 'override' && verdict.chosen).toContain(wanted?.id)
})

test('no counterpart needs a reason', () => {
  const { effects } = press(review(), 'x', 'down', 'enter')
  expect(effects).toMatchObject([
    { rulings: [{ verdict: { kind: 'none', reason: 'already-implemented' } }] },
  ])
})

test('Esc never decides', () => {
  for (const keys of [['o'], ['x'], ['A'], ['m', '好'], [':', 'a'], ['space'], ['/']]) {
    expect(press(review(), ...keys, 'esc').effects.filter(({ kind }) => kind === 'rule')).toEqual(
      [],
    )
  }
})

test('a range is decided at one stroke', () => {
  const { effects } = press(review(), 'V', 'j', 'j', 'a')
  expect(effects).toMatchObject([{ kind: 'rule' }])
  const [effect] = effects
  expect(effect?.kind === 'rule' && effect.rulings).toHaveLength(3)
})

test('approving all asks first, with the number', () => {
  const open = queueItems(review()).filter(isOpen).length
  const asked = after(review(), 'A')
  expect(screen(asked).join('\n')).toContain(`通过全部 ${open} 项待审？`)
  const { effects } = press(asked, 'y')
  expect(effects[0]?.kind === 'rule' && effects[0].rulings).toHaveLength(open)
})

test('a range that is deferred goes to the end as a whole, and nothing else is in it', () => {
  const keys = queueItems(review()).map(({ key }) => key)
  const state = after(review(), 'V', 'j', 'j', 's')
  expect(queueItems(state).map(({ key }) => key)).toEqual([...keys.slice(3), ...keys.slice(0, 3)])
  expect(under(state)).toBe(keys[3])
  expect(state.review.mark).toBe(null)
})

test('what is deferred goes to the end', () => {
  const first = queueItems(review())[0]?.key
  const state = after(review(), 's')
  expect(queueItems(state).at(-1)?.key).toBe(first)
})

test('a note goes with the next decision', () => {
  const { effects } = press(review(), 'm', ...letters('两项合并'), 'enter', 'a')
  expect(effects).toMatchObject([{ rulings: [{ note: '两项合并' }] }])
})

test('approving all takes the notes along', () => {
  const noted = after(review(), 'm', ...letters('问省厅'), 'enter')
  const [effect] = press(noted, 'A', 'y').effects
  const notes = effect?.kind === 'rule' ? effect.rulings.map(({ note }) => note) : []
  expect(notes.filter(Boolean)).toEqual(['问省厅'])
  expect(saved(noted, 'A', 'y').notes.size).toBe(0)
})

test('read-only decides nothing', () => {
  const state = after(opened(undefined, { readonly: true }), '3')
  for (const key of ['a', 'r', 'o', 'x', 'A', 'u']) expect(press(state, key).effects).toEqual([])
  expect(screen(state)[0]).toContain('只读')
})

test('on a clause, decisions speak of the clause', () => {
  const { state, effects } = press(after(opened(), '2', 'j'), 'a')
  expect(state.screen).toBe('comparison')
  expect(effects).toMatchObject([{ rulings: [{ base: expect.stringContaining('/') }] }])
})
