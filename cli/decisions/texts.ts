import type { Sides } from '../../src/decisions/judge.ts'
import type { Decision, ReviewedUnit } from '../../src/decisions/model.ts'
import type { Units } from '../../src/decisions/units.ts'
import type { Context } from '../context.ts'
import { decisionMessages } from '../messages/decisions.ts'
import { styleFor } from '../terminal/style.ts'

/** The texts that were reviewed, each with the present one where that is another. */
export function describeTexts(
  { record, base, local, at }: Decision,
  sides: Sides,
  context: Context,
): string {
  return [
    ...sideText(at.base, record.baseReviewed, base, sides.base, context),
    ...sideText(at.local, record.localReviewed, local, sides.local, context),
  ]
    .map((line) => `    ${line}\n`)
    .join('')
}

function sideText(
  at: string | null,
  reviewed: ReviewedUnit | null,
  now: string | null,
  units: Units,
  { language, color }: Context,
): string[] {
  if (at === null || reviewed === null) return []
  const words = decisionMessages[language]
  const style = styleFor(color)
  if (now !== null) return [style(`${now}  ${reviewed.text}`)]
  const present = units.has(at) ? units.review(at).text : words.gone
  return [
    style(`${at}  ${words.before}  ${reviewed.text}`, 'red'),
    style(`${at}  ${words.now}  ${present}`, 'green'),
  ]
}
