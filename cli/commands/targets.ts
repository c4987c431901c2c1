import type { Command } from 'commander'
import type { Context } from '../context.ts'
import { addExamples } from '../examples.ts'
import { configureFacts } from '../facts/fact-command.ts'
import { targetChanges } from '../facts/target-changes.ts'
import { targetList } from '../facts/target-list.ts'

/** `duizhao targets`: the numbers that plans promise to reach. */
export function configure(command: Command, context: Context): void {
  configureFacts(command, context, targetList, targetChanges)
  addExamples(command, context, [
    'duizhao targets sichuan-2023 gansu-2023 chengdu-2023',
    'duizhao targets gansu-2023 --against national-2022 --format csv',
  ])
}
