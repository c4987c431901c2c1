import type { Run } from './edits-runs.ts'
import { isPunctuation, weightOf } from './edits-tokens.ts'

/** Text that is only moved is at least this heavy: a word of three characters, or of two between commas. */
const WORD = 3
const ITEM = 2

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
  const freeBase = freeTokens(base.length, common, 'base')
  const freeLocal = freeTokens(local.length, common, 'local')
  const moved: Run[] = []
  for (;;) {
    const run = heaviest(base, local, freeBase, freeLocal)
    if (!run) return moved
    moved.push(run)
    freeBase.fill(0, run.base, run.base + run.length)
    freeLocal.fill(0, run.local, run.local + run.length)
  }
}

function freeTokens(length: number, runs: readonly Run[], side: 'base' | 'local'): Uint8Array {
  const free = new Uint8Array(length).fill(1)
  for (const run of runs) free.fill(0, run[side], run[side] + run.length)
  return free
}

function heaviest(
  base: readonly string[],
  local: readonly string[],
  freeBase: Uint8Array,
  freeLocal: Uint8Array,
): Run | undefined {
  let found: Run | undefined
  let foundWeight = 0
  for (let i = 0; i < base.length; i++) {
    for (let j = 0; j < local.length; j++) {
      if (base[i] !== local[j]) continue
      let length = 0
      let weight = 0
      while (
        freeBase[i + length] &&
        freeLocal[j + length] &&
        base[i + length] === local[j + length]
      ) {
        weight += weightOf(base[i + length] ?? '')
        length++
      }
      if (weight <= foundWeight) continue
      const run = { base: i, local: j, length }
      if (isMovable(base, local, run, weight)) {
        found = run
        foundWeight = weight
      }
    }
  }
  return found
}

function isMovable(
  base: readonly string[],
  local: readonly string[],
  run: Run,
  weight: number,
): boolean {
  if (isPunctuation(base[run.base] ?? '')) return false
  if (isPunctuation(base[run.base + run.length - 1] ?? '')) return false
  if (weight >= WORD) return true
  return (
    weight >= ITEM && isItem(base, run.base, run.length) && isItem(local, run.local, run.length)
  )
}

function isItem(tokens: readonly string[], at: number, length: number): boolean {
  return separates(tokens[at - 1]) && separates(tokens[at + length])
}

function separates(token: string | undefined): boolean {
  return token === undefined || isPunctuation(token) || BETWEEN_ITEMS.has(token)
}
