import { relative } from 'node:path'
import { nameOfPair, type Pair } from '../../src/document/pair.ts'
import type { Finding, FindingCode } from '../../src/report/findings/finding.ts'
import { findWorkspace, type Workspace } from '../../src/workspace/load.ts'
import type { Context } from '../context.ts'

/** Findings that a reviewer must settle; an updated snapshot would only hide them. */
const forReviewers: readonly FindingCode[] = [
  'link-doubtful',
  'override-proposed',
  'override-self-approved',
  'decision-stale',
  'decision-disputed',
  'alignment-changed',
]

/**
 * The commands that settle what was found of a pair, in the order to run them, as they are typed in the
 * folder of the run; without a pair, what was found is an obsolete snapshot.
 */
export function repairsOf(
  pair: Pair | null,
  findings: readonly Finding[],
  workspace: Workspace,
  context: Context,
): string[] {
  const program = programFor(workspace, context)
  if (pair === null) return [`${program} update`]
  const has = (fits: (code: FindingCode) => boolean) => findings.some(({ code }) => fits(code))
  return [
    ...(has((code) => forReviewers.includes(code))
      ? [`${program} review --base ${pair.base} ${pair.local}`]
      : []),
    ...(has((code) => code === 'snapshot-missing' || code === 'snapshot-changed')
      ? [`${program} update --pair ${nameOfPair(pair)}`]
      : []),
  ]
}

/** The program's name, with the workspace where it would not be found from the folder of the run. */
function programFor({ root }: Workspace, { cwd }: Context): string {
  if (findWorkspace(cwd) === root) return 'duizhao'
  return `duizhao --workspace ${shellWord(relative(cwd, root).replaceAll('\\', '/'))}`
}

const shellWord = (text: string): string =>
  /^[\p{L}\p{N}./_-]+$/u.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
