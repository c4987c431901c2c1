import type { Side } from '../../document/pair.ts'
import type { Edit } from '../comparison.ts'
import { movedRuns } from './moves.ts'
import { commonRuns, type Run } from './runs.ts'
import { slideToItems } from './slide.ts'
import { isPunctuation, tokensOf } from './tokens.ts'
import { wholeWords } from './words.ts'

/** Pairs of tokens (two clauses of 1,000 characters) above which one text simply replaces the other. */
const MAX_PAIRS = 1_000_000

/**
 * What turns `base` into `local`, in reading order, a deletion before the insertion that replaces it.
 * `equal`, `delete` and `move-out` joined are `base`; `equal`, `insert` and `move-in` joined are `local`.
 */
export function editsOf(base: string, local: string): readonly Edit[] {
  if (base === local) return base === '' ? [] : [{ op: 'equal', text: base }]
  const from = tokensOf(base)
  const to = tokensOf(local)
  if (from.length * to.length > MAX_PAIRS) return replaced(base, local)
  const whole = wholeWords(from, to, slideToItems(from, to, withClosing(from, to)))
  const { common, moved } = keepInPlace(whole, movedRuns(from, to, whole))
  const away = marks(from.length, moved, 'base')
  const here = marks(to.length, moved, 'local')

  const edits: Edit[] = []
  let i = 0
  let j = 0
  for (const run of [...common, { base: from.length, local: to.length, length: 0 }]) {
    for (; i < run.base; i++) append(edits, away[i] ? 'move-out' : 'delete', from[i])
    for (; j < run.local; j++) append(edits, here[j] ? 'move-in' : 'insert', to[j])
    for (const end = i + run.length; i < end; i++, j++) append(edits, 'equal', from[i])
  }
  return edits
}

/** Of the runs that moved, those that moved past nothing are common. */
function keepInPlace(runs: readonly Run[], all: readonly Run[]) {
  const common = [...runs]
  const moved: Run[] = []
  for (const run of all) {
    const movesPast = common.some((other) => other.base < run.base !== other.local < run.local)
    const kept = movesPast ? moved : common
    kept.push(run)
  }
  return { common: common.sort((a, b) => a.base - b.base), moved }
}

function replaced(base: string, local: string): readonly Edit[] {
  return [
    { op: 'delete', text: base },
    { op: 'insert', text: local },
  ]
}

/** The common runs, with the closing punctuation of both texts in common whatever stands before it. */
function withClosing(from: readonly string[], to: readonly string[]): readonly Run[] {
  const last = from.at(-1) ?? ''
  if (last !== to.at(-1) || !isPunctuation(last)) return commonRuns(from, to)
  const closing = { base: from.length - 1, local: to.length - 1, length: 1 }
  return [...commonRuns(from.slice(0, -1), to.slice(0, -1)), closing]
}

function marks(length: number, runs: readonly Run[], side: Side): Uint8Array {
  const marked = new Uint8Array(length)
  for (const run of runs) marked.fill(1, run[side], run[side] + run.length)
  return marked
}

function append(edits: Edit[], op: Edit['op'], text = ''): void {
  const last = edits.at(-1)
  if (last?.op === op) last.text += text
  else edits.push({ op, text })
}
