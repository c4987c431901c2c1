import { background } from '../background/background.ts'
import { LIGHT_WORDS } from '../lexicon/light-words.ts'
import { SAME_MATTER } from '../lexicon/same-matter.ts'
import type { ReadDocument, Terms } from '../reading/reading.ts'
import { isSingle } from '../reading/terms.ts'
import { type ClauseNearness, cosinesOf, type Embedding, inOrderOf } from './embedding.ts'
import { type Measure, once } from './measure.ts'
import { backgroundRarity, type Rarity, rarityIn } from './rarity.ts'
import { type SharedAgencies, sharedAgencies } from './shared-agencies.ts'
import { joined, TermTable } from './term-table.ts'
import {
  centred,
  companyVector,
  type Grid,
  nearness,
  products,
  type TermVector,
  termVector,
} from './vectors.ts'
import { type WordNearness, wordNearness } from './word-nearness.ts'

/** One side of a pairing: a document with its units as vectors. */
export interface PairedDocument extends ReadDocument {
  readonly clausePairs: readonly TermVector[]
  /** The same terms in their order, with repeats. */
  readonly orderedPairs: readonly Int32Array[]
  /** Words in their order, with repeats. */
  readonly clauseWords: readonly Int32Array[]
  readonly titleWords: readonly Int32Array[]
  /** By words, with little left to those that may stand with any object. */
  readonly clauseObjects: readonly TermVector[]
  readonly sentencePairs: readonly TermVector[]
  readonly taskPairs: readonly TermVector[]
  readonly titlePairs: readonly TermVector[]
  readonly chapterPairs: readonly TermVector[]
}

/** Two documents in one space: what is rare is what is rare in both and in the background. */
export interface Pairing {
  readonly base: PairedDocument
  readonly local: PairedDocument
  /** By the numbers of the terms. */
  readonly pairRarity: Rarity
  readonly objectRarity: Rarity
  readonly conceptRarity: Rarity
  /** Whether a word, by its number, may stand with any object. */
  readonly isLight: readonly boolean[]
  /** Made anew by every call, for it remembers much. */
  readonly nearness: () => WordNearness
  readonly sharedAgencies: SharedAgencies
  /** Rarities by the terms themselves, for texts looked at one by one. */
  readonly rarityOfPair: (pair: string) => number
  readonly rarityOfWord: (word: string) => number
  /** Cosines of clauses by character pairs; of sentences; of tasks, title and body together; of titles; of the headings above. */
  readonly clausePairs: Grid
  readonly sentencePairs: Grid
  readonly taskPairs: Grid
  readonly titlePairs: Grid
  readonly chapterPairs: Grid
  /** How near tasks are in the company of their words. */
  readonly taskCompany: Measure
  /** Cosines of tasks by the concepts of their clauses. */
  readonly taskConcepts: Grid
  /** Sum of the rarities of the concepts that two clauses share. */
  readonly sharedConcepts: Grid
  /** How near clauses are in the company of their words, and of their objects alone; or by an embedding, on the same scales. */
  readonly company: ClauseNearness
  readonly objectCompany: ClauseNearness
}

/** The unit at a position that is known to be there. */
export const unitAt = <Unit>(units: readonly Unit[], position: number): Unit =>
  units[position] as Unit

/** What a single character between words, or a light word, keeps of its weight. */
const SINGLE = 0.3
const LIGHT = 0.25

/** Places two documents in one space. */
export function pairUp(base: ReadDocument, local: ReadDocument, embedding?: Embedding): Pairing {
  const pairs = new TermTable()
  const words = new TermTable()
  const texts = [textsOf(base, pairs, words), textsOf(local, pairs, words)] as const
  const clauses = texts.flatMap((side) => side.clauses)
  const known = background()
  const pairRarity = mixed(
    rarityIn(
      clauses.map((text) => text.pairs),
      pairs.terms.length,
    ),
    pairs.terms.map((pair) => backgroundRarity(known.pairs.get(pair))),
  )
  const wordRarity = mixed(
    rarityIn(
      clauses.map((text) => text.words),
      words.terms.length,
    ),
    words.terms.map((word) => backgroundRarity(known.words.get(word))),
  ).map((rarity, word) => (isSingle(words.terms[word] ?? '') ? SINGLE : rarity))
  const isLight = words.terms.map((word) => LIGHT_WORDS.has(word) || isSingle(word))
  const objectRarity = wordRarity.map((rarity, word) =>
    LIGHT_WORDS.has(words.terms[word] ?? '') ? LIGHT * rarity : rarity,
  )
  const conceptRarity = rarityIn(
    [...base.clauses, ...local.clauses].map(({ concepts }) => concepts),
    SAME_MATTER.length,
  )

  const positions = Int32Array.from(words.terms, (word) => known.positions.get(word) ?? -1)
  const company = (of: (side: Texts) => readonly Text[], rarity: Rarity) =>
    centred(texts.flatMap(of).map((text) => companyVector(text.words, positions, rarity)))
  const ofBodies = company((side) => side.bodies, wordRarity)
  const cosines = embedding && cosinesOf(embedding, clauseTexts(base), clauseTexts(local))
  const clauseCompany = (rarity: Rarity): ClauseNearness => {
    const vectors = company((side) => side.clauses, rarity)
    const measure: ClauseNearness = (i, j) => nearness(vectors[i], vectors[base.clauses.length + j])
    return cosines ? inOrderOf(cosines, measure) : measure
  }

  const sideOf = (side: ReadDocument, text: Texts): PairedDocument => {
    const byPairs = (part: Text) => termVector(part.pairs, pairRarity)
    return {
      ...side,
      clausePairs: text.clauses.map(byPairs),
      orderedPairs: text.clauses.map(({ pairs }) => pairs),
      clauseWords: text.clauses.map(({ words }) => words),
      titleWords: text.titles.map(({ words }) => words),
      clauseObjects: text.clauses.map((part) => termVector(part.words, objectRarity)),
      sentencePairs: text.sentences.map(byPairs),
      taskPairs: text.bodies.map(byPairs),
      titlePairs: text.titles.map(byPairs),
      chapterPairs: text.chapters.map(byPairs),
    }
  }
  const a = sideOf(base, texts[0])
  const b = sideOf(local, texts[1])
  return {
    base: a,
    local: b,
    pairRarity,
    objectRarity,
    conceptRarity,
    isLight,
    sharedAgencies: sharedAgencies(base, local),
    nearness: () => wordNearness(words.terms, positions),
    rarityOfPair: rarityByTerm(pairs, pairRarity),
    rarityOfWord: rarityByTerm(words, wordRarity),
    clausePairs: products(a.clausePairs, b.clausePairs),
    sentencePairs: products(a.sentencePairs, b.sentencePairs),
    taskPairs: products(a.taskPairs, b.taskPairs),
    titlePairs: products(a.titlePairs, b.titlePairs),
    chapterPairs: products(a.chapterPairs, b.chapterPairs),
    taskCompany: once(local.tasks.length, (i, j) =>
      nearness(ofBodies[i], ofBodies[base.tasks.length + j]),
    ),
    taskConcepts: products(taskConcepts(base, conceptRarity), taskConcepts(local, conceptRarity)),
    sharedConcepts: products(conceptRoots(base, conceptRarity), conceptRoots(local, conceptRarity)),
    company: clauseCompany(wordRarity),
    objectCompany: clauseCompany(objectRarity),
  }
}

/** A text as numbers of its terms. */
interface Text {
  readonly pairs: Int32Array
  readonly words: Int32Array
}

/** The texts of a document, by kind of unit. */
interface Texts {
  readonly clauses: readonly Text[]
  readonly sentences: readonly Text[]
  /** Title and body of every task. */
  readonly bodies: readonly Text[]
  readonly titles: readonly Text[]
  readonly chapters: readonly Text[]
}

function textsOf(document: ReadDocument, pairs: TermTable, words: TermTable): Texts {
  const numbered = (terms: Terms): Text => ({
    pairs: pairs.numbersOf(terms.pairs),
    words: words.numbersOf(terms.words),
  })
  const together = (parts: readonly Text[]): Text => ({
    pairs: joined(parts.map((part) => part.pairs)),
    words: joined(parts.map((part) => part.words)),
  })
  const clauses = document.clauses.map(numbered)
  const titles = document.tasks.map(({ title }) => numbered(title))
  return {
    clauses,
    titles,
    sentences: document.sentences.map((positions) =>
      together(positions.flatMap((position) => clauses[position] ?? [])),
    ),
    bodies: document.tasks.map(({ first, end }, task) =>
      together([...titles.slice(task, task + 1), ...clauses.slice(first, end)]),
    ),
    chapters: document.tasks.map(({ chapter }) => numbered(chapter)),
  }
}

const clauseTexts = ({ clauses }: ReadDocument): string[] =>
  clauses.map(({ clause }) => clause.text)

/** Half what is rare here, half what is rare in the background. */
const mixed = (here: Rarity, there: readonly number[]): Rarity =>
  here.map((rarity, term) => (rarity + (there[term] ?? 0)) / 2)

function rarityByTerm({ terms }: TermTable, rarity: Rarity): (term: string) => number {
  const byTerm = new Map(terms.map((term, number) => [term, rarity[number] ?? 0]))
  return (term) => byTerm.get(term) ?? 0
}

const taskConcepts = ({ clauses, tasks }: ReadDocument, rarity: Rarity): TermVector[] =>
  tasks.map(({ first, end }) =>
    termVector(joined(clauses.slice(first, end).map(({ concepts }) => concepts)), rarity),
  )

/** The roots of the concepts' rarities, so that the product of two of them is the rarity. */
const conceptRoots = ({ clauses }: ReadDocument, rarity: Rarity): TermVector[] =>
  clauses.map(({ concepts }) => ({
    terms: concepts,
    weights: Float64Array.from(concepts, (concept) => Math.sqrt(rarity[concept] ?? 0)),
  }))
