import { agenciesOf } from '../../commitments/agencies/agencies.ts'
import type { Clause, PlanDocument, Task } from '../../document/model.ts'
import { oncePer } from '../../once-per.ts'
import { conceptsOf } from './concepts.ts'
import { withoutEmpty } from './plain.ts'
import { isSanction } from './sanction.ts'
import { lexicalWordsOf, pairsOf, runsOf } from './terms.ts'

/** The terms of a text, in order and with repeats. */
export interface Terms {
  readonly pairs: readonly string[]
  readonly words: readonly string[]
}

/** A clause with its terms and its place. */
export interface ReadClause extends Terms {
  readonly clause: Clause
  readonly runs: readonly string[]
  /** Without what carries no substance. */
  readonly plain: string
  readonly concepts: Int32Array
  /** Position of its task, and of its sentence, in the document. */
  readonly task: number
  readonly sentence: number
}

/** A task with the terms of its title and its place among the clauses. */
export interface ReadTask {
  readonly task: Task
  readonly title: Terms
  readonly titleConcepts: Int32Array
  /** Names of the bodies that answer for it. */
  readonly agencies: readonly string[]
  /** Terms of the headings above it. */
  readonly chapter: Terms
  /** Whether it says what follows a breach of what other tasks say. */
  readonly isSanction: boolean
  /** Its clauses are those from `first` up to, not including, `end`. */
  readonly first: number
  readonly end: number
}

/** A document as the engine reads it. */
export interface ReadDocument {
  readonly clauses: readonly ReadClause[]
  readonly tasks: readonly ReadTask[]
  /** Positions of the clauses of each sentence. */
  readonly sentences: readonly (readonly number[])[]
}

/** The terms of every clause, sentence and title; a document is read once however often it is compared. */
export const readTerms = oncePer((document: PlanDocument): ReadDocument => {
  const agencies = agenciesByTask(document)
  const clauses: ReadClause[] = []
  const sentences: number[][] = []
  const tasks = document.tasks.map((task, position): ReadTask => {
    const first = clauses.length
    let last: number | undefined
    for (const clause of task.clauses) {
      if (clause.sentence !== last) sentences.push([])
      last = clause.sentence
      sentences.at(-1)?.push(clauses.length)
      const terms = termsOf(clause.text)
      clauses.push({
        ...terms,
        clause,
        plain: withoutEmpty(terms.runs.join('')),
        concepts: conceptsOf(clause.text),
        task: position,
        sentence: sentences.length - 1,
      })
    }
    return {
      task,
      title: termsOf(task.title),
      titleConcepts: conceptsOf(task.title),
      agencies: agencies.get(task.id) ?? [],
      chapter: termsOf(task.path.join('，')),
      isSanction: isSanction(openingOf(task)),
      first,
      end: clauses.length,
    }
  })
  return { clauses, tasks, sentences }
})

const openingOf = ({ clauses }: Task): string =>
  clauses
    .filter(({ sentence }) => sentence === clauses[0]?.sentence)
    .map(({ text }) => text)
    .join('')

function agenciesByTask(document: PlanDocument): ReadonlyMap<string, readonly string[]> {
  const byTask = new Map<string, readonly string[]>()
  for (const { task, agencies } of agenciesOf(document))
    byTask.set(task, [...(byTask.get(task) ?? []), ...agencies.map(({ name }) => name)])
  return byTask
}

function termsOf(text: string): Terms & { readonly runs: readonly string[] } {
  const runs = runsOf(text)
  return { runs, pairs: pairsOf(runs), words: lexicalWordsOf(runs) }
}
