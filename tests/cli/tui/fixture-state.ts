import { readFileSync } from 'node:fs'
import { indexPair, type Session } from '../../../cli/tui/model/session.ts'
import { sourceText } from '../../../cli/tui/model/source.ts'
import type { Effect, Ruling } from '../../../cli/tui/state/effect.ts'
import { initialState, type Settings, type Size, type State } from '../../../cli/tui/state/state.ts'
import { update } from '../../../cli/tui/update/update.ts'
import { frame } from '../../../cli/tui/view/frame.ts'
import { plainText } from '../../../cli/tui/view/span.ts'
import type { Comparison } from '../../../src/compare/comparison.ts'
import { decidedRun } from '../../workspace/run-of.ts'

const path = new URL('./fixtures/comparisons.json', import.meta.url)

/** Six tasks of a plan beside three local ones, as they were once compared. */
const comparisons: readonly Comparison[] = JSON.parse(readFileSync(path, 'utf8'))

export const session: Session = {
  pairs: comparisons.map((comparison) => indexPair(comparison)),
  sources: new Map([
    ['national-2022', sourceText('第一行\n第二行文字损坏处\n', [{ start: 8, end: 10 }])],
  ]),
}

export const settings: Settings = {
  language: 'zh',
  theme: 'plain',
  colours: 16,
  readonly: false,
  linear: false,
  reviewer: '审核人',
  policy: 'self',
}

/** The state on opening. */
export function opened(
  size: Size = { columns: 80, rows: 24 },
  changes: Partial<Settings> = {},
): State {
  const state = initialState(session, { ...settings, ...changes }, size)
  return update(state, { kind: 'resize', size }).state
}

/** The state on opening a pair of small plans on which reviewers have decided. */
export function openedUnder(
  run: Parameters<typeof decidedRun>,
  changes: Partial<Settings> = {},
  size: Size = { columns: 100, rows: 40 },
): State {
  const { comparison, decisions } = decidedRun(...run)
  const session: Session = { pairs: [indexPair(comparison, decisions)], sources: new Map() }
  const state = initialState(session, { ...settings, ...changes }, size)
  return update(state, { kind: 'resize', size }).state
}

/** The state after keys, and all that they asked of the world. */
export function press(state: State, ...keys: string[]): { state: State; effects: Effect[] } {
  const effects: Effect[] = []
  let next = state
  for (const key of keys) {
    const step = update(next, { kind: 'key', key })
    next = step.state
    effects.push(...step.effects)
  }
  return { state: next, effects }
}

/** `press` where only the state matters. */
export const after = (state: State, ...keys: string[]): State => press(state, ...keys).state

/** The state after keys whose rulings are on disk: the links they speak of are approved. */
export function saved(state: State, ...keys: string[]): State {
  const { state: next, effects } = press(state, ...keys)
  const rulings = effects.flatMap((effect) => (effect.kind === 'rule' ? effect.rulings : []))
  const pairs = next.session.pairs.map((pair, at) => {
    const own = rulings.filter((ruling) => ruling.pair === at)
    return own.length === 0 ? pair : indexPair(approving(own, pair.comparison))
  })
  const notice = { tone: 'done', text: '已保存' } as const
  return update(next, { kind: 'ruled', session: { ...next.session, pairs }, rulings, notice }).state
}

const approving = (rulings: readonly Ruling[], comparison: Comparison): Comparison => ({
  ...comparison,
  alignments: comparison.alignments.map((link) =>
    rulings.some(({ base, locals }) =>
      base === null ? locals.includes(link.local ?? '') : base === link.base,
    )
      ? { ...link, review: 'approved' }
      : link,
  ),
})

/** The state after keys whose rulings could not be saved. */
export function refused(state: State, ...keys: string[]): State {
  const next = after(state, ...keys)
  const notice = { tone: 'problem', text: '未能保存' } as const
  return update(next, { kind: 'ruled', session: next.session, rulings: [], notice }).state
}

/** Keys of a word. */
export const letters = (word: string): string[] =>
  Array.from(word, (one) => (one === ' ' ? 'space' : one))

/** The screen as text, spaces at the ends of lines kept. */
export const screen = (state: State): string[] => frame(state).map(({ spans }) => plainText(spans))
