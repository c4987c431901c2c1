import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { cells } from '../../../cli/typography/width.ts'

test('every character of the basic plane is as wide as string-width says', () => {
  const wrong: string[] = []
  for (let code = 0x20; code <= 0xffff; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue
    const text = `质${String.fromCharCode(code)}a`
    if (cells(text) !== stringWidth(text)) wrong.push(code.toString(16))
  }
  expect(wrong).toEqual([])
})

test('Chinese takes two cells, ASCII one, marks above a letter none', () => {
  expect(cells('质量2025')).toBe(8)
  expect(cells('“双创”—…')).toBe(8)
  expect(cells('e\u0301')).toBe(1)
  expect(cells('👩‍🔬')).toBe(2)
})
