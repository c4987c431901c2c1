import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../../src/document/parse.ts'
import { readSource } from '../../../src/document/readers/read.ts'
import { parseXml, XmlError } from '../../../src/document/readers/xml.ts'
import { DuizhaoError } from '../../../src/errors.ts'

const fixture = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url))

/** A file with some of its bytes replaced, or cut short. */
const damaged = (bytes: Uint8Array) =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 40 }),
      fc.option(fc.nat(bytes.length)),
    )
    .map(([changes, end]) => {
      const copy = Uint8Array.from(bytes)
      for (const [at, byte] of changes) copy[at] = byte
      return end === null ? copy : copy.subarray(0, end)
    })

describe('a damaged file is read or refused, never a crash', () => {
  test.each(['plan.gbk.txt', 'plan.site.html', 'numbered.docx', 'table.docx', 'table.html'])(
    '%s',
    async (name) => {
      await fc.assert(
        fc.asyncProperty(damaged(fixture(name)), async (bytes) => {
          try {
            const { text, encoding } = await readSource(bytes, name)
            const source = { path: name, sha256: '', encoding }
            const { tasks } = parseDocument({ id: 'plan', title: '' }, source, text)
            for (const { range } of tasks) expect(range.end).toBeLessThanOrEqual(text.length)
          } catch (error) {
            expect(error).toBeInstanceOf(DuizhaoError)
          }
        }),
        { numRuns: 60, seed: 7 },
      )
    },
  )
})

test('text and attributes of XML come back as they were written', () => {
  const quote = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`)
  const words = fc.string({ unit: 'grapheme', maxLength: 30 })
  fc.assert(
    fc.property(words, words, (text, value) => {
      const { attributes, children } = parseXml(
        `<?xml?><!-- a --><w:t a="${quote(value)}">${quote(text)}</w:t>`,
      )
      expect([attributes.get('a'), children.join('')]).toEqual([value, text])
    }),
  )
})

test.each([
  '',
  'plain',
  '<a>',
  '</a>',
  '<a></b>',
  '<a b>',
  '<a b=c/>',
  '<a "',
  '<!DOCTYPE a><a/>',
  '<a/',
  '<',
])('no XML: %j', (text) => {
  expect(() => parseXml(text)).toThrow(XmlError)
})

test('reading XML takes time in proportion to its length', () => {
  const time = (text: string) => {
    const start = performance.now()
    try {
      parseXml(text)
    } catch {
      // Only the time counts.
    }
    return performance.now() - start
  }
  for (const part of ['<a ', 'a=', ' ', '<!--', '<![CDATA[', '&#x', '<a b="', 'x']) {
    expect(time(`<a>${part.repeat(200_000)}`)).toBeLessThan(2000)
  }
})

describe('a page costs no more than it holds', () => {
  const sizes = [
    ['tables in tables', '<table><tr><td colspan=999>x'.repeat(150)],
    [
      'a cell over many places',
      `<table><tr>${`<td colspan=999 rowspan=999>${'x'.repeat(99)}`.repeat(200)}`,
    ],
    ['deep and wide', `${'<div>'.repeat(400)}${'<p>好。</p>'.repeat(20_000)}`],
    ['white space', `<p>好${' '.repeat(500_000)}。`],
    ['links', '<a href=1>首页</a>'.repeat(50_000)],
    ['unclosed quotes', '<a href="'.repeat(100_000)],
  ] as const
  test.each(sizes)('%s', async (_, page) => {
    const start = performance.now()
    await readSource(Buffer.from(page), 'page.html').catch((error: unknown) => {
      expect(error).toBeInstanceOf(DuizhaoError)
    })
    expect(performance.now() - start).toBeLessThan(3000)
  })
})
