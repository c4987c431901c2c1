import { resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { type Command, InvalidArgumentError } from 'commander'
import { DuizhaoError } from '../../src/errors.ts'
import { type FormatName, formats, type ReportOptions } from '../../src/report/formats.ts'
import { comparePairs } from '../../src/workspace/compare-pair.ts'
import type { Pair, Workspace } from '../../src/workspace/load.ts'
import { printReport, writeReports } from '../../src/workspace/write-reports.ts'
import type { Context } from '../context.ts'
import { addExamples } from '../examples.ts'
import { findingWords } from '../messages/findings.ts'
import { reportMessages } from '../messages/report.ts'
import { inShard, nameOf, needWorkspace, parseShard, type Shard } from '../pairs.ts'
import { withProgress } from '../progress.ts'

interface Options {
  readonly format: readonly FormatName[]
  readonly output?: string
  readonly link: string
  readonly shard?: Shard
}

/** `duizhao report`: the comparison as files to pass on. */
export function configure(command: Command, context: Context): void {
  const words = reportMessages[context.language]
  command
    .argument('[base]', words.base)
    .argument('[local...]', words.locals)
    .option('--format <formats>', `${words.format}: ${names.join(',')}`, parseFormats, ['html'])
    .option('-o, --output <dir>', words.output)
    .option('--link <url>', words.link, 'index.html')
    .option('--shard <i/n>', words.shard, parseShard)
    .action(async (base: string | undefined, locals: readonly string[], options: Options) => {
      const workspace =
        base === undefined ? await needWorkspace(context) : await context.workspace()
      const pairs = inShard(pairsOf(workspace, base, locals), options.shard)
      await report(workspace, pairs, options, context)
    })
  addExamples(command, context, [
    'duizhao report --format html,markdown,docx,xlsx --output reports',
    'duizhao report national-2022 sichuan-2023 > comparison.html',
    'duizhao report national.txt local.docx --format docx --output .',
  ])
}

async function report(
  workspace: Workspace | null,
  pairs: readonly Pair[],
  { format, output, link }: Options,
  context: Context,
): Promise<void> {
  const { language, cwd, stdout, stderr } = context
  const compared = withProgress(comparePairs(workspace, pairs, cwd), pairs.map(nameOf), context)
  const settings: ReportOptions = {
    language,
    findings: findingWords[language],
    link,
    pairs: pairs.length,
  }
  if (output === undefined) {
    const name = printable(format, pairs)
    await pipeline(await printReport(compared, name, settings), stdout, { end: false })
    return
  }
  const files = await writeReports(compared, format, resolve(cwd, output), settings)
  stderr.write(`${reportMessages[language].written(files.length, output)}\n`)
}

/** The one format that standard output can take. */
function printable(format: readonly FormatName[], pairs: readonly Pair[]): FormatName {
  const [name] = format
  if (name && format.length === 1 && (pairs.length === 1 || formats[name].scope === 'volume')) {
    return name
  }
  throw new DuizhaoError({ code: 'output-needed', formats: format, pairs: pairs.length })
}

/** The pairs of the workspace, those of one document, or one document with each of the others. */
function pairsOf(
  workspace: Workspace | null,
  base: string | undefined,
  locals: readonly string[],
): readonly Pair[] {
  if (base === undefined) return workspace?.pairs ?? []
  if (locals.length > 0) return locals.map((local) => ({ base, local }))
  const pairs = workspace?.pairs.filter((pair) => pair.base === base || pair.local === base) ?? []
  if (pairs.length > 0) return pairs
  throw new DuizhaoError({ code: 'unknown-document', id: base, nearest: [] })
}

const names = Object.keys(formats) as FormatName[]

function parseFormats(text: string): FormatName[] {
  return text.split(',').map((name) => {
    const format = names.find((candidate) => candidate === name.trim())
    if (format) return format
    throw new InvalidArgumentError(`${name}: ${names.join(', ')}`)
  })
}
