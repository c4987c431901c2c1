import { resolve } from 'node:path'
import { undoing } from '../../src/decisions/decide.ts'
import { type ExportFormat, exportDecisions } from '../../src/decisions/export.ts'
import { planImport, readImport } from '../../src/decisions/import.ts'
import { isLive } from '../../src/decisions/judge.ts'
import type { DecisionRecord } from '../../src/decisions/model.ts'
import { decisionsPath } from '../../src/decisions/path.ts'
import { DuizhaoError } from '../../src/errors.ts'
import { replaceFile } from '../../src/files/replace-file.ts'
import { readFileBytes } from '../../src/workspace/read-bytes.ts'
import type { Context } from '../context.ts'
import { CommandError } from '../failure.ts'
import { decisionMessages } from '../messages/decisions.ts'
import { needWorkspace } from '../pairs.ts'
import { printDecisions } from './describe.ts'
import { type Desk, judgeAdded, openDesk } from './desk.ts'
import { pairsAsked } from './pair-option.ts'
import { reviewerOf, today } from './reviewer.ts'

interface PairOption {
  readonly pair?: readonly string[]
}

interface WriteOptions extends PairOption {
  readonly reviewer?: string
  readonly date?: string
  readonly dryRun?: true
}

/** `decisions undo`: takes back the reviewer's last decision on the pair, or the one named. */
export async function undo(
  record: string | undefined,
  options: WriteOptions,
  context: Context,
): Promise<void> {
  const desk = await onlyDesk(options, context, record)
  const person = reviewerOf(options.reviewer, context)
  const words = decisionMessages[context.language]
  const plan = (records: readonly DecisionRecord[]) => [
    undoing(person, options.date ?? today(), records, record),
  ]
  const added = options.dryRun
    ? plan(desk.file.records)
    : await desk.store.append(({ records }) => plan(records))
  printDecisions(judgeAdded(added, desk), context)
  const say = options.dryRun ? words.wouldSave : words.saved
  context.stderr.write(`${say(added.length, decisionsPath(desk.pair))}\n`)
}

/** `decisions export`: what stands, or with `all` the whole history. */
export async function exportTo(
  options: PairOption & { format: ExportFormat; all?: true; output?: string },
  context: Context,
): Promise<void> {
  const { pair, file, decisions } = await onlyDesk(options, context)
  const chosen = decisions.filter((decision) => options.all === true || isLive(decision))
  const text = exportDecisions(file, chosen, options.format)
  if (options.output === undefined) {
    context.stdout.write(text)
    return
  }
  replaceFile(resolve(context.cwd, options.output), text, options.output)
  const words = decisionMessages[context.language]
  context.stderr.write(
    `${words.exported(chosen.length, options.output)} (${decisionsPath(pair)})\n`,
  )
}

/** `decisions import`: says what a file would add, then adds it. */
export async function importFrom(
  path: string,
  options: WriteOptions,
  context: Context,
): Promise<void> {
  const desk = await onlyDesk(options, context)
  const { pair, sides, policy, store, file } = desk
  const person = reviewerOf(options.reviewer, context)
  const bytes = await readFileBytes(resolve(context.cwd, path), path)
  const incoming = readImport(bytes, pair, person, path)
  const [problem] = incoming.problems
  if (problem) {
    const more = incoming.problems.length - 1
    throw new DuizhaoError({ code: 'invalid-decisions', path, problem, more })
  }
  const importing = { person, date: options.date ?? today(), sides, policy }
  const { added, changed, known } = planImport(file, incoming, importing)
  const words = decisionMessages[context.language]
  context.stderr.write(`${words.plan(added.length, changed.length, known, decisionsPath(pair))}\n`)
  printDecisions(judgeAdded([...added, ...changed], desk), context)
  if (options.dryRun || added.length + changed.length === 0) return
  const saved = await store.append((now) => {
    const plan = planImport(now, incoming, importing)
    return [...plan.added, ...plan.changed]
  })
  context.stderr.write(`${words.saved(saved.length, decisionsPath(pair))}\n`)
}

/** The pair asked for, or the only one there is; where a record is named, the one that has it. */
async function onlyDesk(options: PairOption, context: Context, record?: string): Promise<Desk> {
  const workspace = await needWorkspace(context)
  const pairs = pairsAsked(workspace, options.pair)
  for (const pair of pairs) {
    const desk = await openDesk(workspace, pair, context)
    if (pairs.length === 1) return desk
    if (desk.file.records.some(({ id }) => id === record)) return desk
  }
  throw new CommandError(
    record === undefined ? { code: 'pair-needed' } : { code: 'unknown-record', record },
  )
}
