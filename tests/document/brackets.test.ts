import { expect, test } from 'vitest'
import { readBrackets } from '../../src/document/brackets.ts'

test.each([
  [
    'outermost pairs',
    '甲“乙（丙）”丁《戊》',
    [
      [1, 7],
      [8, 11],
    ],
    [],
  ],
  [
    'pairs side by side',
    '“甲”“乙”',
    [
      [0, 3],
      [3, 6],
    ],
    [],
  ],
  ['an opening mark alone', '甲“乙，（丙）', [[4, 7]], [1]],
  ['a closing mark alone', '甲）乙（丙）', [[3, 6]], [1]],
  ['marks that cross', '（甲“乙）丙”', [[0, 5]], [2, 6]],
])('finds %s', (_, paragraph, spans, unmatched) => {
  const found = readBrackets(paragraph)
  expect(found.spans.map(({ start, end }) => [start, end])).toEqual(spans)
  expect(found.unmatched).toEqual(unmatched)
})
