import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const foldersOf = (path: string) =>
  readdirSync(new URL(`../${path}`, import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)

const architecture = read('ARCHITECTURE.md')
const [table = ''] = /## Folders\n[\s\S]*?(?=\n## )/u.exec(architecture) ?? []

test.each(['src', 'src/align', 'src/compare', 'src/workspace', 'cli'])(
  'the table of folders names every folder of %s',
  (path) => {
    const missing = foldersOf(path).filter((name) => !table.includes(`${name}/`))
    expect(missing).toEqual([])
  },
)

test('the files that it speaks of are there', () => {
  const named = architecture.matchAll(/`((?:[a-z-]+\/)+[a-z-]+\.[a-z]+)`/gu)
  const roots = ['', 'src/', 'cli/', 'src/document/readers/']
  const missing = Array.from(named, ([, path = '']) => path).filter((path) =>
    roots.every((root) => {
      try {
        read(root + path)
        return false
      } catch {
        return true
      }
    }),
  )
  expect(missing).toEqual([])
})
