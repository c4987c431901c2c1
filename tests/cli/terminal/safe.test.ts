import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safe } from '../../../cli/terminal/safe.ts'

test.each([
  ['a colour', '质\u001b[31m量', '质量'],
  ['a window title', '质\u001b]0;owned\u0007量', '质量'],
  ['a title closed by ST', '质\u001b]0;owned\u001b\\量', '质量'],
  ['an eight-bit control sequence', '质\u009b2J量', '质量'],
  ['a device control string', '质\u001bPq#0\u001b\\量', '质量'],
  ['a reset', '质\u001bc量', '质量'],
  ['an escape that never ends', '质\u001b', '质'],
  ['a carriage return and a backspace', '质\r\b量', '质量'],
  ['text that runs from right to left', '质\u202e量\u2066', '质量'],
  ['line breaks and tabs stay', '质\n\t量', '质\n\t量'],
])('%s', (_, text, shown) => {
  expect(safe(text)).toBe(shown)
})

test('nothing that a terminal obeys is left of any text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'\u001b[]P0;31mJ\u0007\\\u009b\u009c质\n') }),
      (text) => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be there
        expect(safe(text)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/)
      },
    ),
  )
})
