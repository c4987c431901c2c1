import type { Side } from '../../src/document/pair.ts'
import type { Agreement, Kappa } from '../../src/evaluate/agreement.ts'
import type { ClauseScores } from '../../src/evaluate/clause-scores.ts'
import type { Evaluation } from '../../src/evaluate/evaluate.ts'
import { type Gold, goldStatuses } from '../../src/evaluate/gold.ts'
import type { OmissionScores } from '../../src/evaluate/omission-scores.ts'
import type { Rates } from '../../src/evaluate/rates.ts'
import type { UnitPair } from '../../src/evaluate/task-scores.ts'
import { evalMessages } from '../messages/eval.ts'
import type { Language } from '../messages/messages.ts'

/** A titled table or list, whatever it will be printed as. */
export interface Section {
  readonly title: string
  /** Heading first; the first column is text, the others are figures. */
  readonly table?: readonly (readonly string[])[]
  readonly list?: readonly string[]
}

const figure = (value: number | null) => (value === null ? '–' : value.toFixed(3))
const rateCells = ({ precision, recall, f1 }: Rates) => [precision, recall, f1].map(figure)

/** The figures of one evaluation, then its errors with their texts. */
export function evaluationSections(
  { tasks, clauses, omissions }: Evaluation,
  gold: Gold,
  language: Language,
): Section[] {
  const words = evalMessages[language]
  return [
    {
      title: words.scores,
      table: [
        ['', words.precision, words.recall, 'F1'],
        [words.tasks, ...rateCells(tasks)],
        ...(clauses ? [[words.links, ...rateCells(clauses.links)]] : []),
        ...(omissions ? [[words.omitted, ...rateCells(omissions)]] : []),
        ...(clauses ? [[words.kinds, ...rateCells(clauses.kinds)]] : []),
      ],
    },
    ...(clauses ? statusSections(clauses, language) : []),
    { title: words.missedTasks, list: tasks.missed.map((pair) => describePair(pair, gold)) },
    { title: words.wrongTasks, list: tasks.wrong.map((pair) => describePair(pair, gold)) },
    ...(clauses ? [clauseErrors(clauses, language)] : []),
    ...(omissions ? [omissionErrors(omissions, language)] : []),
  ].filter(({ list }) => list === undefined || list.length > 0)
}

function statusSections({ statuses }: ClauseScores, language: Language): Section[] {
  const words = evalMessages[language]
  const found = [...goldStatuses, 'none'] as const
  return [
    {
      title: words.statuses,
      table: [
        ['', 'F1'],
        ...goldStatuses.map((status) => [words[status], figure(statuses.f1[status])]),
        [words.macro, figure(statuses.macroF1)],
        [words.accuracy, figure(statuses.accuracy)],
      ],
    },
    {
      title: words.confusion,
      table: [
        [words.goldFound, ...found.map((status) => words[status])],
        ...goldStatuses.map((gold) => [
          words[gold],
          ...found.map((status) => String(statuses.confusion[gold][status])),
        ]),
      ],
    },
  ]
}

function describePair({ base, local }: UnitPair, gold: Gold): string {
  const label = (side: Side, id: string) =>
    `${id} ${gold[side].find((unit) => unit.id === id)?.label ?? ''}`.trimEnd()
  return `${label('base', base)} ↔ ${label('local', local)}`
}

function clauseErrors({ errors }: ClauseScores, language: Language): Section {
  const words = evalMessages[language]
  return {
    title: words.statusErrors,
    list: errors.map(({ segment, gold, found, goldBase, foundBase }) =>
      [
        `${segment.id} ${segment.text}`,
        words[gold] + quote(goldBase.map(({ text }) => text)),
        words[found] + quote(foundBase),
      ].join(' | '),
    ),
  }
}

const quote = (texts: readonly string[]) => texts.map((text) => `「${text}」`).join('')

function omissionErrors({ errors }: OmissionScores, language: Language): Section {
  const words = evalMessages[language]
  return {
    title: words.omissionErrors,
    list: errors.map(({ segment, gold }) =>
      [
        `${segment.id} ${segment.text}`,
        ...(gold === 'omitted' ? [words.omitted, words.kept] : [words.kept, words.omitted]),
      ].join(' | '),
    ),
  }
}

/** How far two annotations agree. */
export function agreementSections(agreement: Agreement, language: Language): Section[] {
  const words = evalMessages[language]
  const row = (name: string, kappa: Kappa | null) =>
    kappa ? [[name, figure(kappa.kappa), figure(kappa.observed), String(kappa.items)]] : []
  return [
    {
      title: words.agreement,
      table: [
        ['', 'κ', words.observed, words.items],
        ...row(words.tasks, agreement.tasks),
        ...row(words.segmentStatuses, agreement.statuses),
        ...row(words.omitted, agreement.omissions),
      ],
    },
  ]
}
