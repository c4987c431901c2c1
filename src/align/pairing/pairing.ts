import { background } from '../background/background.ts'
import { SAME_MATTER } from '../lexicon/same-matter.ts'
import type { ReadDocument } from '../reading/reading.ts'
import { companyOf, nearness } from './company.ts'
import { cosinesOf, type Embedding, inOrderOf } from './embedding.ts'
import { type Grid, products } from './grid.ts'
import { type Measure, once } from './measure.ts'
import { type Rarities, raritiesOf, rarityByTerm } from './rarities.ts'
import { type Rarity, rarityIn } from './rarity.ts'
import { type SharedAgencies, sharedAgencies } from './shared-agencies.ts'
import { joined, TermTable } from './term-table.ts'
import { type TermVector, termVector } from './term-vector.ts'
import { type Text, type Texts, textsOf } from './texts.ts'
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
  readonly company: Measure
  readonly objectCompany: Measure
}

/** The unit at a position that is known to be there. */
export const unitAt = <Unit>(units: readonly Unit[], position: number): Unit =>
  units[position] as Unit

/** Places two documents in one space. */
export function pairUp(base: ReadDocument, local: ReadDocument, embedding?: Embedding): Pairing {
  const pairs = new TermTable()
  const words = new TermTable()
  const texts = [textsOf(base, pairs, words), textsOf(local, pairs, words)] as const
  const clauses = texts.flatMap((side) => side.clauses)
  const rarities = raritiesOf(clauses, pairs, words)
  const ofConcepts = rarityIn(
    [...base.clauses, ...local.clauses].map(({ concepts }) => concepts),
    SAME_MATTER.length,
  )
  const positions = Int32Array.from(words.terms, (word) => background().positions.get(word) ?? -1)
  const ofBodies = companyOf(
    texts.flatMap(({ bodies }) => bodies),
    positions,
    rarities.words,
  )
  const cosines = embedding && cosinesOf(embedding, clauseTexts(base), clauseTexts(local))
  const clauseCompany = (rarity: Rarity): Measure => {
    const vectors = companyOf(clauses, positions, rarity)
    const measure: Measure = (i, j) => nearness(vectors[i], vectors[base.clauses.length + j])
    return cosines ? inOrderOf(cosines, measure) : measure
  }

  const a = pairedDocument(base, texts[0], rarities)
  const b = pairedDocument(local, texts[1], rarities)
  return {
    base: a,
    local: b,
    pairRarity: rarities.pairs,
    objectRarity: rarities.objects,
    conceptRarity: ofConcepts,
    isLight: rarities.isLight,
    sharedAgencies: sharedAgencies(base, local),
    nearness: () => wordNearness(words.terms, positions),
    rarityOfPair: rarityByTerm(pairs, rarities.pairs),
    rarityOfWord: rarityByTerm(words, rarities.words),
    clausePairs: products(a.clausePairs, b.clausePairs),
    sentencePairs: products(a.sentencePairs, b.sentencePairs),
    taskPairs: products(a.taskPairs, b.taskPairs),
    titlePairs: products(a.titlePairs, b.titlePairs),
    chapterPairs: products(a.chapterPairs, b.chapterPairs),
    taskCompany: once(local.tasks.length, (i, j) =>
      nearness(ofBodies[i], ofBodies[base.tasks.length + j]),
    ),
    taskConcepts: products(taskConcepts(base, ofConcepts), taskConcepts(local, ofConcepts)),
    sharedConcepts: products(conceptRoots(base, ofConcepts), conceptRoots(local, ofConcepts)),
    company: clauseCompany(rarities.words),
    objectCompany: clauseCompany(rarities.objects),
  }
}

function pairedDocument(
  document: ReadDocument,
  texts: Texts,
  { pairs, objects }: Rarities,
): PairedDocument {
  const byPairs = (text: Text) => termVector(text.pairs, pairs)
  return {
    ...document,
    clausePairs: texts.clauses.map(byPairs),
    orderedPairs: texts.clauses.map((text) => text.pairs),
    clauseWords: texts.clauses.map(({ words }) => words),
    titleWords: texts.titles.map(({ words }) => words),
    clauseObjects: texts.clauses.map(({ words }) => termVector(words, objects)),
    sentencePairs: texts.sentences.map(byPairs),
    taskPairs: texts.bodies.map(byPairs),
    titlePairs: texts.titles.map(byPairs),
    chapterPairs: texts.chapters.map(byPairs),
  }
}

const clauseTexts = ({ clauses }: ReadDocument): string[] =>
  clauses.map(({ clause }) => clause.text)

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
