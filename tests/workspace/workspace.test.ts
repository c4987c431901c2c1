import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { loadDocument } from '../../src/workspace/document.ts'
import { findWorkspace, loadWorkspace } from '../../src/workspace/load.ts'

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')
const workspace = await loadWorkspace(root)

test('the nearest workspace upward is found', () => {
  expect(findWorkspace(`${root}/tests/workspace`)).toBe(root)
  expect(findWorkspace('/')).toBeNull()
})

test('the shipped plans descend from one another', () => {
  const parents = workspace.documents.map(({ id, parent, predecessor }) => [
    id,
    parent,
    predecessor,
  ])
  expect(parents).toEqual([
    ['national-2022', undefined, undefined],
    ['sichuan-2023', 'national-2022', 'sichuan-2014'],
    ['gansu-2023', 'national-2022', undefined],
    ['chengdu-2023', 'sichuan-2023', undefined],
    ['sichuan-2014', undefined, undefined],
  ])
})

describe.each(workspace.documents)('$id', ({ id, path }) => {
  const readme = readFileSync(`${root}/seeds/README.md`, 'utf8')
  const sha256 = createHash('sha256')
    .update(readFileSync(`${root}/${path}`))
    .digest('hex')

  test('is the file whose provenance the README tells', () => {
    expect(readme).toContain(`${path.replace('seeds/', '')}`)
    expect(readme).toContain(sha256)
  })

  test('loads by id and by path', async () => {
    const byId = await loadDocument(workspace, id, '/')
    const byPath = await loadDocument(null, path, root)
    expect(byId.source).toEqual({ path, sha256, encoding: 'utf-8' })
    expect(byPath.source).toEqual(byId.source)
    expect(byPath.tasks).toEqual(byId.tasks)
  })
})
