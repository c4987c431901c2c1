import type { Run } from './runs.ts'
import { isPunctuation, weightOf } from './tokens.ts'

/** Text that is only moved is at least this heavy: a word of three characters, or of two between commas. */
const WORD = 3
const ITEM = 2

/** One of the two texts; `free` marks the tokens that no run has taken. */
interface Side {
  readonly tokens: readonly string[]
  readonly free: Uint8Array
}

/** Marks between clauses and between items. */
const MARKS = new Set(['，', '。', '；', '：', '、'])

/** Tokens that stand between two items of a list. */
const BETWEEN_ITEMS = new Set(['和', '与', '及', '或', '等'])

/**
 * The runs that both texts have outside the common ones: moved from `base` to `local`, heaviest
 * first, none overlapping another.
 */
export function movedRuns(
  base: readonly string[],
  local: readonly string[],
  common: readonly Run[],
): readonly Run[] {
  const from = { tokens: base, free: freeTokens(base.length, common, 'base') }
  const to = { tokens: local, free: freeTokens(local.length, common, 'local') }
  const moved: Run[] = []
  for (;;) {
    const run = heaviest(from, to)
    if (!run) return moved
    moved.push(run)
    from.free.fill(0, run.base, run.base + run.length)
    to.free.fill(0, run.local, run.local + run.length)
  }
}

function freeTokens(length: number, runs: readonly Run[], side: 'base' | 'local'): Uint8Array {
  const free = new Uint8Array(length).fill(1)
  for (const run of runs) free.fill(0, run[side], run[side] + run.length)
  return free
}

function heaviest(base: Side, local: Side): Run | undefined {
  let found: Run | undefined
  let foundWeight = 0
  for (let i = 0; i < base.tokens.length; i++) {
    for (let j = 0; j < local.tokens.length; j++) {
      const length = commonLength(base, local, i, j)
      const weight = weightBetween(base.tokens, i, i + length)
      const run = { base: i, local: j, length }
      if (weight > foundWeight && isMovable(base, local, run, weight)) {
        found = run
        foundWeight = weight
      }
    }
  }
  return found
}

/** How many free tokens from `i` and `j` on are the same, without a mark between clauses or items at their end. */
function commonLength(base: Side, local: Side, i: number, j: number): number {
  let length = 0
  for (let at = 0; base.free[i + at] && local.free[j + at]; at++) {
    const token = base.tokens[i + at] ?? ''
    if (token !== local.tokens[j + at]) break
    if (!MARKS.has(token)) length = at + 1
  }
  return length
}

function weightBetween(tokens: readonly string[], start: number, end: number): number {
  let weight = 0
  for (let at = start; at < end; at++) weight += weightOf(tokens[at] ?? '')
  return weight
}

function isMovable(base: Side, local: Side, run: Run, weight: number): boolean {
  const first = base.tokens[run.base] ?? ''
  const last = base.tokens[run.base + run.length - 1] ?? ''
  if (isPunctuation(first) || isPunctuation(last)) return false
  if (weight >= WORD) return true
  return (
    weight >= ITEM && isItem(base, run.base, run.length) && isItem(local, run.local, run.length)
  )
}

/** True for a stretch between separators or text that stays in its place. */
function isItem(side: Side, at: number, length: number): boolean {
  return separates(side, at - 1) && separates(side, at + length)
}

function separates({ tokens, free }: Side, at: number): boolean {
  const token = tokens[at]
  if (token === undefined || !free[at]) return true
  return isPunctuation(token) || BETWEEN_ITEMS.has(token)
}
