import { fileURLToPath } from 'node:url'
// The part alone: natural's root import loads a database driver or four.
import natural from 'natural/lib/natural/tfidf/index.js'
import { align } from '../dist/src/align/align.js'
import { loadDocument } from '../dist/src/workspace/document.js'
import { loadWorkspace } from '../dist/src/workspace/load.js'
import { medians } from './median.mjs'

const workspace = await loadWorkspace(fileURLToPath(new URL('..', import.meta.url)))
const load = (id) => loadDocument(workspace, id, workspace.root)
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/**
 * Aligning three pairs in a warm process, seen for the first time and again as after a decision, against
 * natural's TF-IDF with the cosine of every pair of clauses.
 */
export async function alignAgainstNatural() {
  const base = await load('national-2022')
  const locals = await Promise.all(['sichuan-2023', 'gansu-2023', 'chengdu-2023'].map(load))
  const [first, again, peer] = await medians(
    [
      () => {
        // What is known of a document is known of that object.
        const unseen = { ...base }
        return locals.map((local) => align(unseen, { ...local }, []))
      },
      () => locals.map((local) => align(base, local, [])),
      () => locals.map((local) => cosines(base, local)),
    ],
    7,
  )
  const row = { peer, peerName: 'natural TfIdf', goal: 0.1 }
  return [
    { what: 'align, three pairs, warm, unseen', ours: first, ...row },
    { what: 'align, three pairs, warm, after a decision', ours: again, ...row },
  ]
}

function cosines(base, local) {
  const clauses = [base, local].map(({ tasks }) => tasks.flatMap((task) => task.clauses))
  const tfidf = new natural.TfIdf()
  for (const { text } of clauses.flat()) tfidf.addDocument(wordsOf(text))
  const vectors = clauses.flat().map((_, index) => vectorOf(tfidf.listTerms(index)))
  const split = clauses[0].length
  const best = []
  for (const left of vectors.slice(0, split)) {
    for (const right of vectors.slice(split)) best.push(cosine(left, right))
  }
  return best
}

const wordsOf = (text) =>
  Array.from(segmenter.segment(text), ({ segment, isWordLike }) =>
    isWordLike ? segment : '',
  ).filter(Boolean)

function vectorOf(terms) {
  const weights = new Map(terms.map(({ term, tfidf }) => [term, tfidf]))
  return { weights, length: Math.hypot(...weights.values()) }
}

function cosine(left, right) {
  let dot = 0
  for (const [term, weight] of left.weights) dot += weight * (right.weights.get(term) ?? 0)
  return dot / (left.length * right.length || 1)
}
