import { expect, test } from 'vitest'
import { align } from '../../../src/align/align.ts'
import { loadDocument } from '../../../src/workspace/document.ts'
import { loadWorkspace } from '../../../src/workspace/load.ts'

const root = new URL('../../../', import.meta.url).pathname
const workspace = await loadWorkspace(root)
const load = (id: string) => loadDocument(workspace, id, root)
const { tasks, clauses } = align(await load('national-2022'), await load('sichuan-2023'))

test('a link of tasks tells title, clauses, agencies and phrases', () => {
  const link = tasks.find(({ base }) => base === 't5')
  expect(link?.local).toBe('t5')
  expect(new Set(link?.evidence.map(({ kind }) => kind))).toEqual(
    new Set(['title', 'clauses', 'agencies', 'phrase']),
  )
})

test('the agencies are those of the base note that have a counterpart in the local one', () => {
  for (const { evidence } of tasks)
    for (const piece of evidence)
      if (piece.kind === 'agencies') expect(piece.shared.length).toBeGreaterThan(0)
  const all = tasks.flatMap(({ evidence }) =>
    evidence.flatMap((piece) => (piece.kind === 'agencies' ? piece.shared : [])),
  )
  expect(all).toContain('市场监管总局')
})

test('a clause whose neighbours correspond says how sure that is', () => {
  const scores = clauses.flatMap(({ evidence }) =>
    evidence.flatMap((piece) => (piece.kind === 'neighbours' ? piece.score : [])),
  )
  expect(scores.length).toBeGreaterThan(clauses.length / 4)
  for (const score of scores) expect(score).toBeGreaterThan(0)
})
