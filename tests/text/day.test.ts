import { expect, test } from 'vitest'
import { isDay } from '../../src/text/day.ts'

test.each(['2024-02-29', '1999-12-31'])('%s is a day', (text) => {
  expect(isDay(text)).toBe(true)
})

test.each(['2024-13-45', '2023-02-29', '2024-2-9', '2024-02-29T00:00', ''])(
  '%s is none',
  (text) => {
    expect(isDay(text)).toBe(false)
  },
)
