import { expect, test } from 'vitest'
import { sideNames } from '../../../src/report/content/side-names.ts'
import { hostilePair } from '../hostile.ts'

const { jurisdiction: _, ...base } = hostilePair().comparison.base
const of = (id: string, jurisdiction?: string) => ({
  ...base,
  id,
  ...(jurisdiction && { jurisdiction }),
})

test.each([
  [of('a', '国家'), of('b', '四川'), ['国家', '四川']],
  [of('a', '四川'), of('b', '四川'), ['a', 'b']],
  [of('a'), of('b', '四川'), ['a', '四川']],
])('the names of two sides tell them apart', (one, other, names) => {
  expect(sideNames(one, other)).toEqual(names)
})
