import { resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { type Command, InvalidArgumentError } from 'commander'
import type { ComparedPair } from '../src/report/findings/findings.ts'
import { type FormatName, formats, type ReportOptions } from '../src/report/formats.ts'
import { printReport, writeReports } from '../src/workspace/write-reports.ts'
import type { Context } from './context.ts'
import { CommandError } from './failure.ts'
import { findingWords } from './messages/findings.ts'
import type { Language } from './messages/messages.ts'
import { reportMessages } from './messages/report.ts'
import { parsePath } from './parse-path.ts'
import { withProgress } from './progress.ts'

/** Options of the commands that write reports. */
export interface DeliveryOptions {
  readonly format: readonly FormatName[]
  readonly output?: string
  readonly link: string
}

/** Adds the options that `deliver` takes. */
export function addDeliveryOptions(command: Command, { language }: Context): Command {
  const words = reportMessages[language]
  return command
    .option('--format <formats>', `${words.format}: ${names.join(',')}`, parseFormats, ['html'])
    .option('-o, --output <dir>', words.output, parsePath)
    .option('--link <url>', words.link, 'index.html')
    .addHelpText('after', `\n${words.language}`)
}

/**
 * Writes the reports of the pairs to a folder, or one of them to standard output. Without `--lang` they
 * are in Chinese: what is written must not depend on the locale of the machine that writes it.
 */
export async function deliver(
  compared: AsyncIterable<ComparedPair>,
  pairs: readonly string[],
  command: Command,
  context: Context,
): Promise<void> {
  const {
    format,
    output,
    link,
    lang: language = 'zh',
  } = command.optsWithGlobals<DeliveryOptions & { readonly lang?: Language }>()
  const { cwd, stdout, stderr } = context
  const settings: ReportOptions = {
    language,
    findings: findingWords[language],
    link,
    pairs: pairs.length,
  }
  const watched = withProgress(compared, pairs, context)
  if (output === undefined) {
    const name = printable(format, pairs.length)
    await pipeline(await printReport(watched, name, settings), stdout, { end: false })
    return
  }
  const files = await writeReports(watched, format, resolve(cwd, output), settings)
  stderr.write(`${reportMessages[context.language].written(files.length, output)}\n`)
}

/** The one format that standard output can take. */
function printable(format: readonly FormatName[], pairs: number): FormatName {
  const [name] = format
  if (name && format.length === 1 && (pairs === 1 || formats[name].scope === 'volume')) return name
  throw new CommandError({ code: 'output-needed', formats: format, pairs })
}

const names = Object.keys(formats) as FormatName[]

function parseFormats(text: string): FormatName[] {
  const formats = text.split(',').map((name) => {
    const format = names.find((candidate) => candidate === name.trim())
    if (format) return format
    throw new InvalidArgumentError(names.join(', '))
  })
  return [...new Set(formats)]
}
