import data from './background.json' with { type: 'json' }

/** What a large body of regulations says of words; see scripts/build-background.ts. */
export interface Background {
  /** Clauses counted. */
  readonly clauses: number
  /** Words of at least two characters, with the number of clauses each stands in. */
  readonly words: ReadonlyMap<string, number>
  /** Pairs of neighbouring characters, likewise; pairs that are not here are rarer than all that are. */
  readonly pairs: ReadonlyMap<string, number>
  /** Numbers that describe a word. */
  readonly dimensions: number
  /** A vector of like length for each word, by its position among `words`; words in like company point alike. */
  readonly vectors: Int8Array
  /** Position of a word among `words`. */
  readonly positions: ReadonlyMap<string, number>
}

let loaded: Background | undefined

/** The background, unpacked when it is first asked for. */
export function background(): Background {
  loaded ??= unpack()
  return loaded
}

function unpack(): Background {
  const words = data.words.split(' ')
  const pairs = data.pairs.match(/../gu) ?? []
  const wordClauses = data.wordClauses.split(' ').map(Number)
  const pairClauses = data.pairClauses.split(' ').map(Number)
  return {
    clauses: data.clauses,
    words: new Map(words.map((word, at) => [word, wordClauses[at] ?? 0])),
    pairs: new Map(pairs.map((pair, at) => [pair, pairClauses[at] ?? 0])),
    dimensions: data.dimensions,
    vectors: new Int8Array(Buffer.from(data.vectors, 'base64')),
    positions: new Map(words.map((word, at) => [word, at])),
  }
}
