import type { Decision } from '../../src/decisions/model.ts'
import type { DecisionFile } from '../../src/decisions/parse.ts'
import { decisionsPath } from '../../src/decisions/path.ts'
import { readCells, rowsOf } from '../../src/decisions/table.ts'
import type { Pair } from '../../src/document/pair.ts'
import { openDecisions } from '../../src/workspace/decisions.ts'
import type { Workspace } from '../../src/workspace/load.ts'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit-code.ts'
import { describeProblem } from '../messages/decision-problems.ts'
import { decisionMessages } from '../messages/decisions.ts'
import { needWorkspace } from '../pairs.ts'
import { openDesk } from './desk.ts'
import { pairsAsked } from './pair-option.ts'

/** `decisions validate`: every problem of the files, with its line; exit code 1 when there is any. */
export async function validate(
  { pair }: { readonly pair?: readonly string[] },
  context: Context,
): Promise<void> {
  const workspace = await needWorkspace(context)
  const words = decisionMessages[context.language]
  for (const asked of pairsAsked(workspace, pair)) {
    const path = decisionsPath(asked)
    const { lines, count } = await inspect(workspace, asked, context)
    if (lines.length === 0) {
      context.stdout.write(`${words.sound(count, path)}\n`)
      continue
    }
    context.exit(exitCodes.differences)
    for (const [line, text] of lines) context.stdout.write(`${words.problem(path, line, text)}\n`)
  }
}

type Line = readonly [number, string]

/** Problems of the format; where there are none, those that only the documents show. */
async function inspect(
  workspace: Workspace,
  pair: Pair,
  context: Context,
): Promise<{ readonly lines: readonly Line[]; readonly count: number }> {
  const file = openDecisions(workspace, pair).inspect()
  if (file.problems.length > 0) {
    const lines = file.problems.map(
      (problem): Line => [problem.line, describeProblem(problem, context.language)],
    )
    return { lines, count: file.records.length }
  }
  const { decisions } = await openDesk(workspace, pair, context)
  return { lines: findings(file, decisions, context), count: file.records.length }
}

function findings(
  { header, body, bodyLine }: DecisionFile,
  decisions: readonly Decision[],
  { language }: Context,
): readonly Line[] {
  const { findings: words, selfApproved } = decisionMessages[language]
  const id = header.indexOf('record_id')
  const rows = Array.from(rowsOf(body, bodyLine))
  const lineOf = new Map(rows.map(({ line, text }) => [readCells(text)?.[id], line]))
  return decisions.flatMap(({ record, state, ...decision }) => {
    const unknown = record.supersedes.filter((earlier) => !lineOf.has(earlier))
    const texts = [
      ...(state === 'stale' ? [words.stale] : []),
      ...(state === 'disputed' ? [words.disputed] : []),
      ...(state === 'proposed' && decision.selfApproved ? [selfApproved] : []),
      ...unknown.map(words.unknownRecord),
    ]
    return texts.map((text): Line => [lineOf.get(record.id) ?? 1, `${record.id}: ${text}`])
  })
}
