import type { Command } from 'commander'
import type { Context } from './context.ts'
import { programMessages } from './messages/program.ts'

/** Adds the examples that a command's help ends with, one command line each. */
export function addExamples(
  command: Command,
  { language }: Context,
  lines: readonly string[],
): void {
  command.addHelpText(
    'after',
    ['', programMessages[language].examples, ...lines.map((line) => `  ${line}`)].join('\n'),
  )
}
