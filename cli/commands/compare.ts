import { type Command, Option } from 'commander'
import type { Comparison } from '../../src/compare/comparison.ts'
import { compareOpened } from '../../src/workspace/comparisons/compare-opened.ts'
import { openDocument } from '../../src/workspace/document.ts'
import type { Context } from '../context.ts'
import { addExamples } from '../examples.ts'
import { compareMessages } from '../messages/compare.ts'
import { documentMessages } from '../messages/documents.ts'

interface Options {
  readonly task?: string
  readonly format: 'text' | 'json'
  /** False with `--no-decisions`. */
  readonly decisions: boolean
}

/** `duizhao compare`: what each local plan made of the base plan. */
export function configure(command: Command, context: Context): void {
  const words = compareMessages[context.language]
  command
    .argument('<base>', words.base)
    .argument('<local...>', words.locals)
    .option('--task <task>', words.task)
    .option('--no-decisions', words.noDecisions)
    .addOption(
      new Option('--format <format>', documentMessages[context.language].format)
        .choices(['text', 'json'])
        .default('text'),
    )
    .action(async (base: string, locals: readonly string[], options: Options) => {
      const comparisons = await compareAll(base, locals, options, context)
      const { stdout } = context
      if (options.format === 'json') {
        stdout.write(
          `${JSON.stringify(comparisons.length === 1 ? comparisons[0] : comparisons, null, 2)}\n`,
        )
      } else {
        const { printComparisons } = await import('../compare/print-comparisons.ts')
        printComparisons(comparisons, options.task, context)
      }
    })
  addExamples(command, context, [
    'duizhao compare national-2022 sichuan-2023 gansu-2023 chengdu-2023',
    'duizhao compare national-2022 sichuan-2023 --task 5',
    'duizhao compare national-2022 sichuan-2023 --task 提高基础件通用件质量性能',
    'duizhao compare national.txt local.txt --format json > comparison.json',
  ])
}

async function compareAll(
  baseName: string,
  localNames: readonly string[],
  options: Options,
  context: Context,
): Promise<Comparison[]> {
  const workspace = await context.workspace()
  const open = (name: string) => openDocument(workspace, name, context.cwd)
  const base = await open(baseName)
  const locals = await Promise.all(localNames.map(open))
  const comparisons = []
  for (const local of locals)
    comparisons.push(await compareOpened(workspace, base, local, options.decisions))
  return comparisons
}
