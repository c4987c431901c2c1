import { type TuiWords, tuiMessages } from '../../messages/tui.ts'
import { focusOf } from '../state/focus.ts'
import type { State } from '../state/state.ts'
import { percent, reviewMark } from './marks.ts'
import { evidenceText } from './review.ts'
import { type Span, span, wrapSpans } from './span.ts'

/** Why the unit under the cursor is linked as it is, and what came next. */
export function evidenceLines(state: State): Span[][] {
  const words = tuiMessages[state.settings.language]
  const focus = focusOf(state)
  const pair = state.session.pairs[focus?.pair ?? 0]
  if (!focus || !pair) return [[span(` ${words.noEvidence}`, 'dim')]]
  const nameOf = (id: string) => {
    const clause = pair.local.clause.get(id) ?? pair.base.clause.get(id)
    const task = pair.local.task.get(id) ?? pair.base.task.get(id)
    return clause?.text ?? (task ? task.name : id)
  }
  const indent = 3
  return focus.facts.flatMap((unit) => {
    const title =
      'text' in unit
        ? unit.text
        : unit.local === null
          ? words.noCounterpart
          : unit.base === null
            ? nameOf(unit.local)
            : `${nameOf(unit.base)} ⇄ ${nameOf(unit.local)}`
    const facts = [
      span(' '),
      reviewMark(unit.review),
      span(
        ` ${words.reviews[unit.review]}  ${words.confidence(percent(unit.confidence))}  `,
        'dim',
      ),
    ]
    const paragraphs = [
      [span(title, 'strong')],
      ...unit.evidence.map((one) => [span('• ', 'key'), span(evidenceText(one, words))]),
      ...(unit.evidence.length === 0 ? [[span(words.noEvidence, 'dim')]] : []),
      ...runnerUpSpans(unit.runnersUp, nameOf, words),
    ]
    return [
      facts,
      ...paragraphs.flatMap((spans) =>
        wrapSpans(spans, state.size.columns - indent - 1).map((line) => [
          span(' '.repeat(indent)),
          ...line,
        ]),
      ),
    ]
  })
}

function runnerUpSpans(
  runnersUp: readonly { readonly id: string; readonly score: number }[],
  nameOf: (id: string) => string,
  words: TuiWords,
): Span[][] {
  return runnersUp.map(({ id, score }) => [
    span(`${words.runnersUp} ${String(percent(score)).padStart(2)}  `, 'dim'),
    span(nameOf(id), 'dim'),
  ])
}

/** The lines of the source that the unit under the cursor comes from, with damaged spots marked. */
export function sourceLines(state: State): Span[][] {
  const words = tuiMessages[state.settings.language]
  const focus = focusOf(state)
  const pair = state.session.pairs[focus?.pair ?? 0]
  if (!focus || !pair) return []
  const units = [
    pair.base.clause.get(focus.base ?? '') ?? pair.base.task.get(focus.base ?? ''),
    ...focus.locals.map((id) => pair.local.clause.get(id) ?? pair.local.task.get(id)),
  ].filter((unit) => unit !== undefined)
  return units.flatMap((unit) => {
    const side = pair[unit.side]
    const source = state.session.sources.get(side.document.id)
    if (!source) return []
    const { line, pieces } = source.lineAt(unit.range)
    const tones = { before: 'dim', unit: 'text', damaged: 'warning', after: 'dim' } as const
    return [
      [span(` ${words.source(side.document.source.path, line)}`, 'title')],
      ...wrapSpans(
        pieces.map(({ text, part }) => span(text, tones[part])),
        state.size.columns - 4,
      ).map((spans) => [span('   '), ...spans]),
      ...(pieces.some(({ part }) => part === 'damaged')
        ? [[span(`   ${words.damaged}`, 'warning')]]
        : []),
    ]
  })
}
