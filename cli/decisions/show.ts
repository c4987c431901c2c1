import { parseUnitId } from '../../src/compare/unit-id.ts'
import { isLive } from '../../src/decisions/judge.ts'
import type { Decision, DecisionState } from '../../src/decisions/model.ts'
import { nameOfPair } from '../../src/document/pair.ts'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit-code.ts'
import { CommandError } from '../failure.ts'
import { decisionMessages } from '../messages/decisions.ts'
import { needWorkspace } from '../pairs.ts'
import { decisionJson, describeDecision } from './describe.ts'
import { type Desk, openDesk } from './desk.ts'
import { pairsAsked } from './pair-option.ts'
import { describeTexts } from './texts.ts'

export interface ShowOptions {
  readonly pair?: readonly string[]
  readonly format: 'text' | 'json'
}

type Choose = (decision: Decision) => boolean
type Describe = (decision: Decision, desk: Desk) => string

/** `decisions list`: what nobody has taken back, or what stands as asked. */
export async function list(
  options: ShowOptions & { readonly state?: DecisionState; readonly all?: true },
  context: Context,
): Promise<void> {
  await print(options, context, (decision) =>
    options.state === undefined
      ? options.all === true || isLive(decision)
      : decision.state === options.state,
  )
}

/** `decisions show`: one decision, or those on a unit, with the texts that were reviewed. */
export async function show(asked: string, options: ShowOptions, context: Context): Promise<void> {
  const found = await print(
    options,
    context,
    (decision) => decision.record.id === asked || (isLive(decision) && isOn(asked, decision)),
    withTexts(context),
  )
  if (found === 0) throw new CommandError({ code: 'unknown-record', record: asked })
}

/** `decisions history`: everything ever said, oldest first. */
export async function history(
  unit: string | undefined,
  options: ShowOptions,
  context: Context,
): Promise<void> {
  await print(options, context, (decision) => unit === undefined || isOn(unit, decision))
}

/** `decisions stale`: what no longer holds because a text has changed; exit code 1 when there is any. */
export async function stale(options: ShowOptions, context: Context): Promise<void> {
  const found = await print(options, context, ({ state }) => state === 'stale', withTexts(context))
  if (found > 0) context.exit(exitCodes.differences)
}

const withTexts =
  (context: Context): Describe =>
  (decision, { sides }) =>
    describeDecision(decision, context) + describeTexts(decision, sides, context)

/** Prints the decisions chosen, pair by pair, and returns how many they are. */
async function print(
  { pair, format }: ShowOptions,
  context: Context,
  choose: Choose,
  describe: Describe = (decision) => describeDecision(decision, context),
): Promise<number> {
  const workspace = await needWorkspace(context)
  const pairs = pairsAsked(workspace, pair)
  const json: object[] = []
  let found = 0
  for (const asked of pairs) {
    const desk = await openDesk(workspace, asked, context)
    const chosen = desk.decisions.filter(choose)
    found += chosen.length
    if (format === 'json') {
      json.push(...chosen.map((decision) => ({ pair: asked, ...decisionJson(decision) })))
    } else if (chosen.length > 0) {
      if (pairs.length > 1) context.stdout.write(`${nameOfPair(asked)}\n`)
      for (const decision of chosen) context.stdout.write(describe(decision, desk))
    }
  }
  if (format === 'json') context.stdout.write(`${JSON.stringify(json, null, 2)}\n`)
  else if (found === 0) context.stderr.write(`${decisionMessages[context.language].nothing}\n`)
  return found
}

/** Whether the decision is on the unit named. */
function isOn(asked: string, { at }: Decision): boolean {
  const { side, id } = parseUnitId(asked)
  return (side === 'local' ? at.local : at.base) === id
}
