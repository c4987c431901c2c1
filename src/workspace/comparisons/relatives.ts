import type { Comparison } from '../../compare/comparison.ts'
import { type DescentLinks, descentLinksOf } from '../../compare/lineage/descent-links.ts'
import { elsewhereOf } from '../../compare/lineage/elsewhere.ts'
import { lineageOf } from '../../compare/lineage/lineage.ts'
import { successionOf } from '../../compare/lineage/succession.ts'
import type { Pair } from '../../document/pair.ts'
import type { ComparedPair } from '../../report/findings/findings.ts'
import type { Workspace } from '../load.ts'
import { compareOpened } from './compare-opened.ts'
import { comparePair, openPair } from './compare-pair.ts'

/** Localities of one base beyond which they are not compared with one another: that takes n²/2 comparisons. */
const mostLocalities = 8

/** Comparisons whose links are kept: the pairs of a parent chain share them. */
const keptLinks = 16

/** Adds to the comparison of a pair what other comparisons tell of its local plan. */
export type Relate = (pair: Pair, comparison: Comparison) => Promise<Comparison>

/**
 * Finds for the pairs of one run where a local plan comes from, over three tiers (`lineage`) and from its
 * predecessor (`succession`), and where else the clauses stand that it added (`elsewhere`). Of the comparisons
 * made for it only links are kept, and of few; `pairs` are those of the whole run.
 */
export function relator(
  workspace: Workspace | null,
  pairs: readonly Pair[],
  directory: string,
): Relate {
  const known = new Map<string, DescentLinks>()
  const keep = (pair: Pair, links: DescentLinks) => {
    known.set(nameOf(pair), links)
    const [oldest] = known.keys()
    if (known.size > keptLinks && oldest !== undefined) known.delete(oldest)
    return links
  }
  const links = async (base: string, local: string): Promise<DescentLinks> => {
    const pair = { base, local }
    const before = known.get(nameOf(pair))
    if (before) return before
    const opened = await openPair(workspace, pair, directory)
    return keep(pair, descentLinksOf(await compareOpened(workspace, opened.base, opened.local)))
  }
  const listed = (name: string | undefined) => workspace?.documents.find(({ id }) => id === name)

  const lineage = async (bottom: string) => {
    const middle = listed(bottom)?.parent
    const top = listed(middle)?.parent
    if (middle === undefined || top === undefined || top === bottom) return {}
    const tiers = {
      topToMiddle: await links(top, middle),
      middleToBottom: await links(middle, bottom),
      topToBottom: await links(top, bottom),
    }
    return { lineage: lineageOf(tiers) }
  }
  const succession = async (after: string) => {
    const before = listed(after)?.predecessor
    return before === undefined ? {} : { succession: successionOf(await links(before, after)) }
  }
  const elsewhere = async ({ base, local }: Pair, own: DescentLinks) => {
    const locals = pairs.filter((pair) => pair.base === base).map((pair) => pair.local)
    if (locals.length > mostLocalities) return {}
    const among = []
    for (const earlier of locals.slice(0, locals.indexOf(local))) {
      among.push(await links(earlier, local))
    }
    return { elsewhere: elsewhereOf(own, among) }
  }

  return async (pair, comparison) => {
    const own = keep(pair, descentLinksOf(comparison))
    return {
      ...comparison,
      ...(await lineage(pair.local)),
      ...(await succession(pair.local)),
      ...(await elsewhere(pair, own)),
    }
  }
}

const nameOf = ({ base, local }: Pair): string => `${base}\n${local}`

/** Compares the pairs one after the other, each when it is asked for, with what `relator` adds; `all` are those of the whole run. */
export async function* compareRelated(
  workspace: Workspace | null,
  pairs: readonly Pair[],
  all: readonly Pair[],
  directory: string,
): AsyncGenerator<ComparedPair> {
  const relate = relator(workspace, all, directory)
  for (const pair of pairs) {
    const run = await comparePair(workspace, pair, directory)
    yield { ...run, comparison: await relate(pair, run.comparison) }
  }
}

/** Adds to the comparisons of pairs what `relator` finds; `comparisons` are in the order of `pairs`. */
export async function relateAll(
  workspace: Workspace | null,
  pairs: readonly Pair[],
  comparisons: readonly Comparison[],
  directory: string,
): Promise<readonly Comparison[]> {
  const relate = relator(workspace, pairs, directory)
  const related = []
  for (const [at, comparison] of comparisons.entries()) {
    const pair = pairs[at]
    related.push(pair ? await relate(pair, comparison) : comparison)
  }
  return related
}
