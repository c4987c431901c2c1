import { expect, test } from 'vitest'
import { guessMetadata } from '../../src/document/metadata/guess.ts'
import { parseDocument } from '../../src/document/parse.ts'

const source = { path: 'plan.txt', sha256: '', encoding: 'utf-8' }

test.each([
  '一、好，',
  '一、好。\n',
  '（',
  '(一)',
  '發(fā)',
  '好(hǎo)(',
  '1.',
  ' ',
  '\t',
  '> ',
  '\n',
  '“《',
  '，',
  '2023年1月1日',
  '省省省省省省省省\n',
  '**',
  '# ',
  '?！?',
  '一、好。（责任单位：',
])('a text of nothing but %j takes time in proportion to its length', (part) => {
  const text = `一、好${part.repeat(100_000 / part.length)}`
  const start = performance.now()
  guessMetadata(parseDocument({ id: 'plan', title: '' }, source, text), text)
  expect(performance.now() - start).toBeLessThan(6000)
})
