import { Option } from 'commander'
import type { Context } from '../context.ts'

/** How the commands for facts print. */
export type FactFormat = 'text' | 'json' | 'csv'

/** One row of the table of `--format csv`, by its columns. */
export type FactRecord = Readonly<Record<string, string | number | null>>

/** Facts in the three forms that they are printed in. */
export interface Facts {
  /** What `--format json` prints. */
  readonly json: unknown
  readonly columns: readonly string[]
  readonly records: readonly FactRecord[]
  /** Lines for eyes. */
  readonly lines: readonly string[]
}

/** The option `--format` of these commands. */
export const formatOption = (description: string): Option =>
  new Option('--format <format>', description).choices(['text', 'json', 'csv']).default('text')

/** Prints facts to standard output. */
export async function writeFacts(
  facts: Facts,
  format: FactFormat,
  { stdout }: Context,
): Promise<void> {
  if (format === 'json') stdout.write(`${JSON.stringify(facts.json, null, 2)}\n`)
  else if (format === 'csv')
    stdout.write((await import('../../src/report/csv.ts')).csvOf(facts.records, facts.columns))
  else stdout.write(`${facts.lines.join('\n')}\n`)
}
