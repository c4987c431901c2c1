import { type Command, Option } from 'commander'
import { compare } from '../../src/compare/compare.ts'
import { agreementOf } from '../../src/evaluate/agreement.ts'
import { evaluate } from '../../src/evaluate/evaluate.ts'
import { alignDocuments } from '../../src/workspace/comparisons/align-documents.ts'
import { type GoldPair, loadGold } from '../../src/workspace/gold/gold.ts'
import type { Workspace } from '../../src/workspace/load.ts'
import type { Context } from '../context.ts'
import { renderMarkdown, renderText } from '../eval/render.ts'
import { agreementSections, evaluationSections, type Section } from '../eval/sections.ts'
import { addExamples } from '../examples.ts'
import { CommandError } from '../failure.ts'
import { evalMessages } from '../messages/eval.ts'

type Format = 'text' | 'json' | 'markdown'

interface Options {
  readonly format: Format
  readonly against?: string
}

/** What was measured of one gold file, for machines and for eyes. */
interface Measured {
  readonly title: string
  readonly data: object
  readonly sections: readonly Section[]
}

/** `duizhao eval`: how well the matcher, without reviewers' decisions, agrees with what people say. */
export function configure(command: Command, context: Context): void {
  const words = evalMessages[context.language]
  command
    .argument('<gold...>', words.gold)
    .option('--against <gold>', words.against)
    .addOption(
      new Option('--format <format>', words.format)
        .choices(['text', 'json', 'markdown'])
        .default('text'),
    )
    .action(async (paths: readonly string[], { format, against }: Options) => {
      const workspace = await context.workspace()
      const load = (path: string) => loadGold(workspace, path, context.cwd)
      const other = against === undefined ? undefined : await load(against)
      const measured: Measured[] = []
      for (const path of paths) {
        const pair = await load(path)
        measured.push(
          other ? measureAgreement(pair, other, context) : await measure(pair, workspace, context),
        )
      }
      context.stdout.write(render(measured, format))
    })
  addExamples(command, context, [
    'duizhao eval tests/gold/national-sichuan.gold.json',
    'duizhao eval mine.json --against yours.json',
    'duizhao eval tests/gold/*.gold.json --format markdown > evaluation.md',
  ])
}

async function measure(
  { path, base, local, gold }: GoldPair,
  workspace: Workspace | null,
  { language }: Context,
): Promise<Measured> {
  const alignment = await alignDocuments(workspace, base, local, [])
  const evaluation = evaluate(compare(base, local, alignment), gold)
  return {
    title: `${path}: ${base.id} → ${local.id}`,
    data: { gold: path, base: base.id, local: local.id, ...evaluation },
    sections: evaluationSections(evaluation, gold, language),
  }
}

function measureAgreement(one: GoldPair, other: GoldPair, { language }: Context): Measured {
  const unitIds = ({ gold }: GoldPair) => [gold.base, gold.local].flat().map(({ id }) => id)
  if (unitIds(one).join('\n') !== unitIds(other).join('\n')) {
    throw new CommandError({ code: 'gold-mismatch', path: one.path, other: other.path })
  }
  const agreement = agreementOf(one.gold, other.gold)
  return {
    title: `${one.path} ↔ ${other.path}`,
    data: { gold: one.path, against: other.path, ...agreement },
    sections: agreementSections(agreement, language),
  }
}

function render(measured: readonly Measured[], format: Format): string {
  if (format === 'json') {
    const data = measured.map((each) => each.data)
    return `${JSON.stringify(data.length === 1 ? data[0] : data, null, 2)}\n`
  }
  const print = format === 'markdown' ? renderMarkdown : renderText
  return measured.map(({ title, sections }) => print(title, sections)).join('\n')
}
