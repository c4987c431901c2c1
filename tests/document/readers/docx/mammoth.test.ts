import { readFileSync } from 'node:fs'
import mammoth from 'mammoth'
import { expect, test } from 'vitest'
import { readSource } from '../../../../src/document/readers/read.ts'

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/${name}`, import.meta.url))
const squeeze = (text: string) => text.replace(/^#+ |\s/gm, '')

test('a plan without automatic numerals has the text that mammoth reads', async () => {
  const { value } = await mammoth.extractRawText({ buffer: fixture('plan.docx') })
  const { text } = await readSource(fixture('plan.docx'), 'plan.docx')
  expect(squeeze(text)).toBe(squeeze(value))
})

test('automatic numerals are all that mammoth lacks', async () => {
  const { value } = await mammoth.extractRawText({ buffer: fixture('numbered.docx') })
  const { text } = await readSource(fixture('numbered.docx'), 'numbered.docx')
  const numeral = /^(?:[一二三]、|（[一二三]）|\d\.)/gm
  expect(text).toMatch(numeral)
  expect(squeeze(text.replace(numeral, ''))).toBe(squeeze(value))
})
