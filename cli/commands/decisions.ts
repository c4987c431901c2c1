import { type Command, Option } from 'commander'
import type { DecisionState } from '../../src/decisions/model.ts'
import type { Context } from '../context.ts'
import { history, list, show, stale } from '../decisions/show.ts'
import { validate } from '../decisions/validate.ts'
import { exportTo, importFrom, undo } from '../decisions/write.ts'
import { addExamples } from '../examples.ts'
import { decisionMessages } from '../messages/decisions.ts'
import { parseDay } from '../parse-day.ts'
import { parsePath } from '../parse-path.ts'

const states: readonly DecisionState[] = [
  'approved',
  'proposed',
  'rejected',
  'stale',
  'disputed',
  'superseded',
  'withdrawn',
  'void',
]

/** `duizhao decisions`: what has been decided, and whether it still holds. */
export function configure(command: Command, context: Context): void {
  const { help } = decisionMessages[context.language]
  const add = (usage: string, summary: string) =>
    command.command(usage).description(summary).option('--pair <ids...>', help.pair)
  const formatOption = () =>
    new Option('--format <format>', help.format).choices(['text', 'json']).default('text')

  add('list', help.list)
    .addOption(new Option('--state <state>', help.state).choices(states))
    .option('--all', help.all)
    .addOption(formatOption())
    .action((options) => list(options, context))

  add('show', help.show)
    .argument('<unit-or-record>', help.unitOrRecord)
    .addOption(formatOption())
    .action((asked, options) => show(asked, options, context))

  add('history', help.history)
    .argument('[unit]', help.unit)
    .addOption(formatOption())
    .action((unit, options) => history(unit, options, context))

  add('stale', help.stale)
    .addOption(formatOption())
    .action((options) => stale(options, context))

  add('validate', help.validate).action((options) => validate(options, context))

  add('undo', help.undo)
    .argument('[record]', help.record)
    .option('--reviewer <name>', help.reviewer)
    .option('--date <date>', help.date, parseDay)
    .option('--dry-run', help.dryRun)
    .action((record, options) => undo(record, options, context))

  add('export', help.export)
    .addOption(
      new Option('--format <format>', help.exportFormat).choices(['sssom', 'csv']).default('sssom'),
    )
    .option('--all', help.exportAll)
    .option('-o, --output <file>', help.output, parsePath)
    .action((options) => exportTo(options, context))

  add('import', help.import)
    .argument('<file>', help.file)
    .option('--reviewer <name>', help.reviewer)
    .option('--date <date>', help.date, parseDay)
    .option('--dry-run', help.dryRun)
    .action((file, options) => importFrom(file, options, context))

  addExamples(command, context, [
    'duizhao decisions list --state disputed',
    'duizhao decisions history t5 --pair national-2022 sichuan-2023',
    'duizhao decisions export --format csv --output decisions.csv --pair national-2022 sichuan-2023',
    'duizhao decisions import decisions.csv --dry-run --pair national-2022 sichuan-2023',
  ])
}
