import { objectRarity, pairRarity, type Rarity, rarityIn, wordRarity } from './rarity.ts'
import { joinTerms, type ReadDocument, type Terms } from './reading.ts'
import {
  centred,
  companyVector,
  cosines,
  type Grid,
  TermNumbers,
  type TermVector,
  termVector,
} from './vectors.ts'

/** Units of one kind on one side, as vectors. */
interface Vectors {
  readonly pairs: readonly TermVector[]
  readonly company: readonly Float64Array[]
}

/** One side of a pairing. */
export interface Side extends ReadDocument {
  readonly clauseVectors: Vectors & {
    /** Words with little left to those that may stand with any object. */
    readonly objects: readonly TermVector[]
    readonly objectCompany: readonly Float64Array[]
  }
  readonly sentencePairs: readonly TermVector[]
  readonly taskVectors: Vectors
  readonly titlePairs: readonly TermVector[]
  readonly chapterPairs: readonly TermVector[]
}

/** Two documents in one space: what is rare is what is rare in both. */
export interface Pairing {
  readonly base: Side
  readonly local: Side
  readonly pairRarity: Rarity
  readonly wordRarity: Rarity
  readonly conceptRarity: Rarity
  /** Cosines of clauses by character pairs; of tasks, title and body together; of titles; of the headings above. */
  readonly clausePairs: Grid
  readonly taskPairs: Grid
  readonly titlePairs: Grid
  readonly chapterPairs: Grid
  /** Sum of the rarities of the concepts that two clauses share. */
  readonly sharedConcepts: Grid
}

/** Places two documents in one space. */
export function pairUp(base: ReadDocument, local: ReadDocument): Pairing {
  const clauses = [...base.clauses, ...local.clauses]
  const ofPairs = pairRarity(clauses.map(({ pairs }) => pairs))
  const ofWords = wordRarity(clauses.map(({ words }) => words))
  const ofConcepts = rarityIn(clauses.map(({ concepts }) => concepts))
  const numbers = new TermNumbers()
  const vectorOf = (terms: Terms) => termVector(terms.pairs, ofPairs, numbers)

  const ofObjects = objectRarity(ofWords)
  const both = [base, local]
  const [baseCompany = [], localCompany = []] = centredApart(both, ({ clauses }) =>
    clauses.map(({ words }) => companyVector(words, ofWords)),
  )
  const [baseObjects = [], localObjects = []] = centredApart(both, ({ clauses }) =>
    clauses.map(({ words }) => companyVector(words, ofObjects)),
  )
  const [baseTasks = [], localTasks = []] = centredApart(both, (side) =>
    bodies(side).map(({ words }) => companyVector(words, ofWords)),
  )

  const sideOf = (
    side: ReadDocument,
    company: readonly Float64Array[],
    objectCompany: readonly Float64Array[],
    taskCompany: readonly Float64Array[],
  ): Side => ({
    ...side,
    clauseVectors: {
      pairs: side.clauses.map(vectorOf),
      company,
      objects: side.clauses.map(({ words }) => termVector(words, ofObjects, numbers)),
      objectCompany,
    },
    sentencePairs: side.sentences.map(vectorOf),
    taskVectors: { pairs: bodies(side).map(vectorOf), company: taskCompany },
    titlePairs: side.tasks.map(({ title }) => vectorOf(title)),
    chapterPairs: side.tasks.map(({ chapter }) => vectorOf(chapter)),
  })
  const a = sideOf(base, baseCompany, baseObjects, baseTasks)
  const b = sideOf(local, localCompany, localObjects, localTasks)
  return {
    base: a,
    local: b,
    pairRarity: ofPairs,
    wordRarity: ofWords,
    conceptRarity: ofConcepts,
    clausePairs: cosines(a.clauseVectors.pairs, b.clauseVectors.pairs),
    taskPairs: cosines(a.taskVectors.pairs, b.taskVectors.pairs),
    titlePairs: cosines(a.titlePairs, b.titlePairs),
    chapterPairs: cosines(a.chapterPairs, b.chapterPairs),
    sharedConcepts: sharedConcepts(base, local, ofConcepts),
  }
}

const bodies = ({ tasks, clauses }: ReadDocument): Terms[] =>
  tasks.map(({ title, first, end }) => joinTerms([title, ...clauses.slice(first, end)]))

/** Vectors of both sides with the direction common to both taken away. */
function centredApart(
  sides: readonly ReadDocument[],
  vectorsOf: (side: ReadDocument) => readonly Float64Array[],
): Float64Array[][] {
  const groups = sides.map(vectorsOf)
  const all = centred(groups.flat())
  let from = 0
  return groups.map((group) => {
    from += group.length
    return all.slice(from - group.length, from)
  })
}

function sharedConcepts(base: ReadDocument, local: ReadDocument, rarity: Rarity): Grid {
  const numbers = new TermNumbers()
  // The roots of the rarities, so that the product of two of them is the rarity.
  const rootsOf = ({ clauses }: ReadDocument): TermVector[] =>
    clauses.map(({ concepts }) => ({
      terms: Int32Array.from(concepts, (concept) => numbers.of(concept)),
      weights: Float64Array.from(concepts, (concept) => Math.sqrt(rarity(concept))),
    }))
  return cosines(rootsOf(base), rootsOf(local))
}
