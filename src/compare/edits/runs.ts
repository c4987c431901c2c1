import { isPunctuation, weightOf } from './tokens.ts'

/** `length` tokens that stand in both texts, at `base` and at `local`. */
export interface Run {
  readonly base: number
  readonly local: number
  readonly length: number
}

/** What a run must be worth: one character in common is chance, two are a word. */
const OPENING = 1.5

/** Of two equally good places to begin a run, take the one at a comma. */
const AT_PUNCTUATION = 0.1

/**
 * The heaviest sequence of common runs, in the order of both texts.
 *
 * A longest common subsequence in which each run pays for being opened, as gaps do in
 * O. Gotoh, "An improved algorithm for matching biological sequences" (1982).
 *
 *            best(i-1, j) ───┐
 *            best(i, j-1) ───┼─► best(i, j)
 *   running(i-1, j-1) ─┐     │
 *      best(i-1, j-1) ─┴─► running(i, j)     only where the tokens are the same
 *       minus opening
 */
export function commonRuns(base: readonly string[], local: readonly string[]): readonly Run[] {
  const width = local.length + 1
  const best = new Float64Array((base.length + 1) * width)
  const running = new Float64Array(best.length).fill(Number.NEGATIVE_INFINITY)
  for (let i = 1; i <= base.length; i++) {
    for (let j = 1; j <= local.length; j++) {
      const at = i * width + j
      const before = at - width - 1
      let score = Math.max(best[at - width] ?? 0, best[at - 1] ?? 0)
      const token = base[i - 1] ?? ''
      if (token === local[j - 1]) {
        const opened = (best[before] ?? 0) - openingAt(base, local, i - 1, j - 1)
        const run = weightOf(token) + Math.max(running[before] ?? 0, opened)
        running[at] = run
        score = Math.max(score, run)
      }
      best[at] = score
    }
  }
  return traceBack(base, local, best, running)
}

function openingAt(base: readonly string[], local: readonly string[], i: number, j: number) {
  return startsStretch(base, i) && startsStretch(local, j) ? OPENING - AT_PUNCTUATION : OPENING
}

function startsStretch(tokens: readonly string[], at: number): boolean {
  return at === 0 || isPunctuation(tokens[at] ?? '') || isPunctuation(tokens[at - 1] ?? '')
}

function traceBack(
  base: readonly string[],
  local: readonly string[],
  best: Float64Array,
  running: Float64Array,
): readonly Run[] {
  const width = local.length + 1
  const runs: Run[] = []
  let i = base.length
  let j = local.length
  while (i > 0 && j > 0) {
    const at = i * width + j
    if (best[at] === running[at]) {
      const end = i
      // A run goes on as long as that is what its score was made of.
      let goesOn = true
      while (goesOn) {
        const here = i * width + j
        const before = here - width - 1
        const opened = (best[before] ?? 0) - openingAt(base, local, i - 1, j - 1)
        goesOn = (running[before] ?? Number.NEGATIVE_INFINITY) >= opened
        i--
        j--
      }
      runs.push({ base: i, local: j, length: end - i })
    } else if (best[at] === best[at - 1]) j--
    else i--
  }
  return runs.reverse()
}
