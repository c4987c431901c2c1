import { Argument, type Command, Option } from 'commander'
import { deciding } from '../../src/decisions/decide.ts'
import {
  type DecidedRelation,
  type Decision,
  type DecisionRecord,
  decidedRelations,
  type NoCounterpartReason,
  reasons,
} from '../../src/decisions/model.ts'
import { decisionsPath } from '../../src/decisions/path.ts'
import type { Context } from '../context.ts'
import { decisionJson, printDecisions } from '../decisions/describe.ts'
import { type Desk, judgeAdded, openDesk } from '../decisions/desk.ts'
import { readPairOption } from '../decisions/pair-option.ts'
import { requestsOf, type Said } from '../decisions/requests.ts'
import { reviewerOf, today } from '../decisions/reviewer.ts'
import { addExamples } from '../examples.ts'
import { decisionMessages } from '../messages/decisions.ts'
import { needWorkspace } from '../pairs.ts'
import { parseDay } from '../parse-day.ts'

const verdicts = ['approve', 'reject', 'link', 'unlink', 'none', 'withdraw'] as const

interface Options {
  readonly pair: readonly string[]
  readonly reviewer?: string
  readonly note?: string
  readonly relation?: DecidedRelation
  readonly reason?: NoCounterpartReason
  readonly date?: string
  readonly propose?: true
  readonly overrule?: true
  readonly dryRun?: true
  readonly format: 'text' | 'json'
}

/** `duizhao decide`: says what a reviewer thinks of an alignment. */
export function configure(command: Command, context: Context): void {
  const { help } = decisionMessages[context.language]
  command
    .addArgument(new Argument('<verdict>', help.verdict).choices(verdicts))
    .argument('[units...]', help.units)
    .requiredOption('--pair <ids...>', help.pair)
    .option('--reviewer <name>', help.reviewer)
    .option('--note <text>', help.note)
    .addOption(new Option('--relation <relation>', help.relation).choices(decidedRelations))
    .addOption(new Option('--reason <reason>', help.reason).choices(reasons))
    .option('--propose', help.propose)
    .option('--overrule', help.overrule)
    .option('--date <date>', help.date, parseDay)
    .option('--dry-run', help.dryRun)
    .addOption(
      new Option('--format <format>', help.format).choices(['text', 'json']).default('text'),
    )
    .action(async (verdict: Said['verdict'], units: readonly string[], options: Options) => {
      const workspace = await needWorkspace(context)
      const { pair, rest } = readPairOption(workspace, options.pair)
      const named = [...units, ...rest]
      if (named.length === 0) {
        command.error("error: missing required argument 'units'", {
          code: 'commander.missingArgument',
        })
      }
      const desk = await openDesk(workspace, pair, context)
      const { reviewer, date, note, relation, reason, propose, overrule } = options
      const requests = await requestsOf(
        {
          verdict,
          units: named,
          person: reviewerOf(reviewer, context),
          date: date ?? today(),
          ...(note === undefined ? {} : { note }),
          ...(relation === undefined ? {} : { relation }),
          ...(reason === undefined ? {} : { reason }),
          ...(propose === undefined ? {} : { propose }),
          ...(overrule === undefined ? {} : { overrule }),
        },
        desk,
      )
      const { sides, policy, store, file } = desk
      const plan = (records: readonly DecisionRecord[]) =>
        deciding(requests, { records, sides, policy })
      const added = options.dryRun
        ? plan(file.records)
        : await store.append(({ records }) => plan(records))
      print(judgeAdded(added, desk), desk, options, context)
    })
  addExamples(command, context, [
    'duizhao decide approve t17 t1 --pair national-2022 sichuan-2023',
    'duizhao decide link t5 t7 t9 --relation intersects --note 一分为二 --pair national-2022 sichuan-2023',
    'duizhao decide none t5/3 --reason out-of-remit --pair national-2022 sichuan-2023',
    'duizhao decide reject t7/1 t7/4 --pair national-2022 sichuan-2023 --dry-run',
  ])
}

function print(
  decisions: readonly Decision[],
  { pair }: Desk,
  { dryRun, format }: Options,
  context: Context,
): void {
  const words = decisionMessages[context.language]
  if (format === 'json') {
    context.stdout.write(`${JSON.stringify(decisions.map(decisionJson), null, 2)}\n`)
  } else {
    printDecisions(decisions, context)
  }
  const say = dryRun ? words.wouldSave : words.saved
  context.stderr.write(`${say(decisions.length, decisionsPath(pair))}\n`)
}
