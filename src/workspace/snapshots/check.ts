import { isDeepStrictEqual } from 'node:util'
import { createTwoFilesPatch } from 'diff'
import type { ComparedTask } from '../../compare/comparison.ts'
import { unitId } from '../../compare/unit-id.ts'
import { type Finding, type FindingFacts, severities } from '../../report/findings/finding.ts'
import {
  aboutPair,
  type ComparedPair,
  placer,
  unsettledOf,
} from '../../report/findings/findings.ts'
import type { TextRange } from '../../text/range.ts'
import { narrowed } from './narrow.ts'
import { linksIn, omissionsIn, printSnapshot, type Snapshot, snapshotOf } from './snapshot.ts'
import { snapshotPath } from './snapshots.ts'

/** How strict a check is. */
export interface CheckSettings {
  /** Confidence below which a link that nobody has reviewed is a finding. */
  readonly doubtful: number
  /** Only findings about these tasks; `null` for all. */
  readonly tasks: ReadonlySet<string> | null
}

/** Holds a pair as it is now against its approved snapshot, and against the rules of review; writes nothing. */
export function checkPair(
  run: ComparedPair,
  approved: Snapshot | null,
  { doubtful, tasks }: CheckSettings,
): Finding[] {
  const findings = [
    ...checkLedger(run),
    ...unsettledOf(run, doubtful),
    ...(approved ? checkSnapshot(run, approved, tasks) : [missing(run)]),
  ]
  return tasks === null
    ? findings
    : findings.filter(({ task, code }) =>
        task === null ? code.startsWith('snapshot-') : tasks.has(task),
      )
}

/** A snapshot that belongs to no pair. */
export function obsolete(path: string): Finding {
  const pair = path.replace(/^.*\//, '').replace(/\.[^.]*$/, '')
  const code = 'snapshot-obsolete'
  return { code, path, severity: severities[code], pair, task: null, place: null }
}

function missing({ comparison }: ComparedPair): Finding {
  const path = snapshotPath({ base: comparison.base.id, local: comparison.local.id })
  return aboutPair(comparison, { code: 'snapshot-missing', path })
}

function checkLedger({ comparison }: ComparedPair): Finding[] {
  const { base, local } = comparison.ledger
  return [
    { side: 'base' as const, total: base.total, sum: base.retained + base.adapted + base.omitted },
    {
      side: 'local' as const,
      total: local.total,
      sum: local.retained + local.adapted + local.added,
    },
  ].flatMap((account) =>
    account.sum === account.total
      ? []
      : [aboutPair(comparison, { code: 'ledger-open', ...account })],
  )
}

function checkSnapshot(
  run: ComparedPair,
  approved: Snapshot,
  tasks: ReadonlySet<string> | null,
): Finding[] {
  const { comparison } = run
  const present = narrowed(approved, snapshotOf(comparison), tasks)
  if (printSnapshot(present) === printSnapshot(approved)) return []
  const path = snapshotPath({ base: comparison.base.id, local: comparison.local.id })
  const diff = diffSnapshots(path, approved, present)
  return [
    ...checkHeader(run, approved, present),
    ...comparison.tasks.flatMap((task) =>
      checkBlock(run, task, approved.blocks.get(task.id) ?? [], present.blocks.get(task.id) ?? []),
    ),
    aboutPair(comparison, { code: 'snapshot-changed', path, diff }),
  ]
}

/** The unified diff of two snapshots, without the rule above the names of the files. */
function diffSnapshots(path: string, before: Snapshot, after: Snapshot): string {
  return createTwoFilesPatch(
    `a/${path}`,
    `b/${path}`,
    printSnapshot(before),
    printSnapshot(after),
    undefined,
    undefined,
    { context: 1 },
  ).replace(/^=+\n/, '')
}

function checkHeader(run: ComparedPair, approved: Snapshot, present: Snapshot): Finding[] {
  const { comparison } = run
  const known = new Set(approved.header)
  const sources = [comparison.base, comparison.local].filter(
    ({ id, source }) => !known.has(`source ${id} ${source.path} ${source.sha256}`),
  )
  const doubts = present.header.filter((line) => line.startsWith('doubt '))
  const sameText = isDeepStrictEqual(approved.blocks, present.blocks)
  const at = placer(run)
  return [
    ...sources.map(({ source }) =>
      aboutPair(comparison, { code: 'source-changed', path: source.path, sameText }),
    ),
    ...comparison.diagnostics.flatMap((diagnostic, position) => {
      if (known.has(doubts[position] ?? '')) return []
      const side = diagnostic.document === comparison.base.id ? 'base' : 'local'
      return [at({ code: 'diagnostic-new', diagnostic }, null, side, diagnostic.range)]
    }),
  ]
}

function checkBlock(
  run: ComparedPair,
  task: ComparedTask,
  before: readonly string[],
  after: readonly string[],
): Finding[] {
  const at = placer(run)
  const about = (facts: FindingFacts, range: TextRange = task.range) =>
    at(facts, task.id, task.side, range)
  const links = changesBetween(linksIn(before), linksIn(after))
  const omissions = changesBetween(omissionsIn(before), omissionsIn(after))
  const changed = links.gone.length + links.come.length > 0 && !isReviewed(run, task, links.come)
  return [
    ...(changed
      ? [
          about({
            code: 'alignment-changed',
            unit: task.id,
            before: links.gone.join(', ') || '∅',
            after: links.come.join(', ') || '∅',
          }),
        ]
      : []),
    ...omissions.come.map((text) => about({ code: 'omission-new', text })),
    ...omissions.gone.map((text) => about({ code: 'omission-vanished', text })),
  ]
}

function changesBetween(before: readonly string[], after: readonly string[]) {
  return {
    gone: before.filter((line) => !after.includes(line)),
    come: after.filter((line) => !before.includes(line)),
  }
}

/** Whether reviewers have settled what came; where something only went, whether they have spoken of the task. */
function isReviewed(run: ComparedPair, task: ComparedTask, come: readonly string[]): boolean {
  const settled = run.comparison.alignments.filter(
    (link) => link[task.side] === task.id && ['approved', 'overridden'].includes(link.review),
  )
  if (come.length > 0) {
    const reviewed = new Set(
      settled.map(({ base, local }) => (base === null ? '-' : (local ?? '-'))),
    )
    return come.every((line) => reviewed.has(line.split(' ', 1)[0] ?? ''))
  }
  return run.decisions.some((decision) => {
    const id = decision[task.side]
    return id !== null && unitId(task.side, id) === task.id && decision.state === 'approved'
  })
}
