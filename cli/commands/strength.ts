import type { Command } from 'commander'
import type { Context } from '../context.ts'
import { addExamples } from '../examples.ts'
import { configureFacts } from '../facts/fact-command.ts'
import { strengthChanges } from '../facts/strength-changes.ts'
import { strengthList } from '../facts/strength-list.ts'

/** `duizhao strength`: how firmly clauses bind. */
export function configure(command: Command, context: Context): void {
  configureFacts(command, context, strengthList, strengthChanges)
  addExamples(command, context, [
    'duizhao strength sichuan-2023',
    'duizhao strength sichuan-2023 --against national-2022',
  ])
}
