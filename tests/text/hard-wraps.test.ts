import { expect, test } from 'vitest'
import { cleanText } from '../../src/text/clean.ts'
import { seedText } from '../document/seeds.ts'

/** Wraps every line at a width in columns, as a text copied from a window is wrapped. */
function wrap(text: string, width: number): string {
  return text.replace(/[^\n]+/gu, (line) => {
    let columns = 0
    return Array.from(line, (character) => {
      const size = character > '\u2e80' ? 2 : 1
      columns += size
      if (columns <= width) return character
      columns = size
      return `\n${character}`
    }).join('')
  })
}

const plan = seedText('sichuan-2014')

test.each([56, 80])('a plan wrapped at %i columns is itself again', (width) => {
  expect(cleanText(wrap(plan, width)).text).toBe(cleanText(plan).text)
})

test('a wrapped plan that pages part with their numbers is itself again', () => {
  const lines = wrap(plan, 56).split('\n')
  const paged = lines.flatMap((line, index) =>
    index % 31 === 30 ? [line, '', `— ${(index + 1) / 31} —`, ''] : [line],
  )
  const squeezed = (text: string) => cleanText(text).text.replace(/\n+/gu, '\n')
  expect(squeezed(paged.join('\n'))).toBe(squeezed(plan))
})

test('a plan wrapped at 40 characters is itself again', () => {
  const wrapped = plan.replace(/([^\n]{40})(?=[^\n])/gu, '$1\n')
  expect(cleanText(wrapped).text).toBe(cleanText(plan).text)
})

test('a wrapped plan is itself again without the indents of its first lines and with hanging marks', () => {
  const wrapped = plan.replace(/[^\n]+/gu, (line) =>
    line
      .replace(/^([^\n]{28})(?=[^\n])/u, '$1\n')
      .replace(/(?<=\n|(?<=\n.*))([^\n]{30}[，。；]?)(?=[^\n])/gu, '$1\n'),
  )
  expect(wrapped.split('\n').length).toBeGreaterThan(plan.split('\n').length * 2)
  expect(cleanText(wrapped).text).toBe(cleanText(plan).text)
})

test('the lines of a list stay', () => {
  const list = Array.from({ length: 20 }, (_, index) => `${'质量安全'.repeat(3)}第${index}类`)
  expect(cleanText(list.join('\n')).text).toBe(list.join('\n'))
})
