import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type AlignOptions, align } from '../../../src/align/align.ts'
import { cosinesOf, type Embedding, inOrderOf } from '../../../src/align/pairing/embedding.ts'
import type { Measure } from '../../../src/align/pairing/measure.ts'
import { pairUp } from '../../../src/align/pairing/pairing.ts'
import { readTerms } from '../../../src/align/reading/reading.ts'
import type { PlanDocument } from '../../../src/document/model.ts'
import { loadDocument } from '../../../src/workspace/document.ts'
import { loadWorkspace } from '../../../src/workspace/load.ts'
import { planOf } from '../plan.ts'

const root = new URL('../../../', import.meta.url).pathname
const workspace = await loadWorkspace(root)
const base = await loadDocument(workspace, 'national-2022', root)
const local = await loadDocument(workspace, 'sichuan-2014', root)

const row = (numbers: readonly number[]) => ({
  rows: 1,
  columns: numbers.length,
  values: Float64Array.from(numbers),
})
/** The measure's numbers in the order of the cosines. */
const inOrder = (cosines: readonly number[], numbers: readonly number[]) => {
  const measure = inOrderOf(row(cosines), (_, column) => numbers[column] ?? 0)
  return numbers.map((_, column) => measure(0, column))
}

test('the k-th smallest cosine gets the k-th smallest number', () => {
  expect(inOrder([0.9, -0.2, 0.5], [0.1, 0.3, 0])).toEqual([0.3, 0, 0.1])
})

test('equal cosines get the mean of their numbers', () => {
  expect(inOrder([0.5, 0.9, 0.5, 0.1], [0, 0.25, 0.5, 1])).toEqual([0.375, 1, 0.375, 0])
})

test('a pair without a cosine keeps its number, and the others share out theirs', () => {
  expect(inOrder([0.5, Number.NaN, 0.1], [0, 0.7, 0.4])).toEqual([0.4, 0.7, 0])
})

test('numbers are distributed as before, whatever the cosines', () => {
  const pairs = fc.uniqueArray(fc.tuple(fc.double({ noNaN: true }), fc.double({ noNaN: true })), {
    selector: ([cosine]) => cosine + 0,
  })
  const ascending = (numbers: readonly number[]) => numbers.map((x) => x + 0).sort((a, b) => a - b)
  fc.assert(
    fc.property(pairs, (list) => {
      const numbers = list.map(([, number]) => number)
      const cosines = list.map(([cosine]) => cosine)
      expect(ascending(inOrder(cosines, numbers))).toEqual(ascending(numbers))
    }),
  )
})

test('cosines do not depend on the unit, and a text without a vector has none', () => {
  const vectors = new Map([
    ['一', [3, 4]],
    ['二', [40, 30]],
    ['三', [0, 0]],
  ])
  const { values } = cosinesOf(
    { vectorOf: (text) => vectors.get(text) },
    ['一'],
    ['二', '三', '四'],
  )
  expect([...values]).toEqual([expect.closeTo(0.96), Number.NaN, Number.NaN])
})

test('vectors of several lengths are refused', () => {
  const embedding: Embedding = { vectorOf: (text) => [...text].map(() => 1) }
  expect(() => cosinesOf(embedding, ['一'], ['一二'])).toThrow(RangeError)
})

const textsOf = ({ tasks }: PlanDocument) =>
  tasks.flatMap(({ clauses }) => clauses.map(({ text }) => text))

/**
 * An embedding whose cosines are the measure, times a constant: a base clause is an axis of its own, a local
 * clause its numbers along these, filled up to one length along the last. A text of both sides is left out.
 */
function embeddingOf(measure: Measure): Embedding {
  const ofBase = textsOf(base)
  const ofLocal = textsOf(local)
  const axes = [...new Set(ofBase)].filter((text) => !ofLocal.includes(text))
  const along = (text: string) =>
    axes.map((axis) => measure(ofBase.indexOf(axis), ofLocal.indexOf(text)))
  const squares = (numbers: readonly number[]) => numbers.reduce((sum, x) => sum + x * x, 0)
  const rows = new Map(
    ofLocal.filter((text) => !ofBase.includes(text)).map((text) => [text, along(text)] as const),
  )
  const longest = Math.max(...[...rows.values()].map(squares))
  const vectors = new Map([
    ...axes.map((axis) => [axis, [...axes.map((other) => +(other === axis)), 0]] as const),
    ...[...rows].map(([text, numbers]) => {
      return [text, [...numbers, Math.sqrt(longest - squares(numbers))]] as const
    }),
  ])
  return { vectorOf: (text) => vectors.get(text) }
}

test.each(['company', 'objectCompany'] as const)("the engine's own %s changes nothing", (name) => {
  const [one, other] = [readTerms(base), readTerms(local)]
  const own = pairUp(one, other)[name]
  const embedded = pairUp(one, other, embeddingOf(own))[name]
  let farthest = 0
  for (const i of one.clauses.keys())
    for (const j of other.clauses.keys())
      farthest = Math.max(farthest, Math.abs(embedded(i, j) - own(i, j)))
  expect(farthest).toBeLessThan(1e-9)
})

test('an embedding without a vector for either side changes nothing', () => {
  const known = new Set(textsOf(base))
  for (const text of textsOf(local)) known.delete(text)
  const embedding: Embedding = {
    vectorOf: (text) => (known.has(text) ? [text.length, 1] : undefined),
  }
  expect(align(base, local, [], { embedding })).toEqual(align(base, local))
})

test('two clauses without a common word are surer when the embedding puts them together', () => {
  const [high, near] = ['严控高耗能项目盲目上马。', '遏制两高产业无序扩张。']
  const nation = planOf('nation', [
    ['推动绿色发展', ['推广清洁生产技术。', high, '建设绿色工厂。']],
    ['完善公共服务', ['发展普惠养老服务。', '健全社区托育网络。']],
  ])
  const place = planOf('place', [
    ['推动绿色发展', ['推广清洁生产工艺技术。', near, '培育绿色工厂和园区。']],
    ['完善公共服务', ['发展普惠型养老服务。', '建设社区托育设施。']],
  ])
  const topics = [high, '清洁生产', '绿色工厂', '养老', '托育']
  const embedding: Embedding = {
    vectorOf: (text) =>
      topics.map((topic) => +(text === near ? topic === high : text.includes(topic))),
  }
  /** Of the clauses t1/2 of both, linked or not. */
  const confidence = (options: AlignOptions) => {
    const { clauses, rejected } = align(nation, place, [], options)
    const link = clauses.find(({ base, local }) => base === 't1/2' && local === 't1/2')
    const weighed = rejected.local.get('t1/2')?.find(({ id }) => id === 't1/2')
    return link?.confidence ?? weighed?.score ?? 0
  }
  expect(confidence({ embedding })).toBeGreaterThan(confidence({}) + 0.1)
})
