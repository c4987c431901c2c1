import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { visible } from '../../../src/report/wording/visible.ts'

describe('visible', () => {
  test('shows an escape instead of obeying it', () => {
    expect(visible('a\u001b[31mb')).toBe('a␛[31mb')
  })

  test('makes one line of several', () => {
    expect(visible('a\r\nb\u2028c\td')).toBe('a  b c d')
  })

  test('leaves no character that reorders text', () => {
    expect(visible('\u202egnp.exe')).toBe('␦gnp.exe')
  })

  test('leaves no control character, and all that is no control', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = visible(text)
        expect(shown).not.toMatch(/\p{Cc}/u)
        expect(shown.length).toBe(text.length)
      }),
    )
  })
})
