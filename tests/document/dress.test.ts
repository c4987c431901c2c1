import { Converter } from 'opencc-js/cn2t'
import { expect, test } from 'vitest'
import { parse, seedPaths, seedText } from './seeds.ts'

const toTraditional = Converter({ from: 'cn', to: 't' }) as (text: string) => string
const fullWidth = (text: string) =>
  text.replace(/[0-9]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))

/** Ways in which the same plan comes from another office or another program. */
const dresses: Readonly<Record<string, (text: string) => string>> = {
  'line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'indented paragraphs': (text) => text.replace(/^(?=[^\n#*])/gmu, '　　'),
  'a blank line after every line': (text) => text.replaceAll('\n', '\n\n'),
  'no blank lines': (text) => text.replace(/(?<=[。）〕:：\n])\n+(?=\n)/gu, ''),
  'half-width punctuation': (text) =>
    text.replaceAll('，', ',').replaceAll('；', ';').replaceAll('（', '(').replaceAll('）', ')'),
  'full-width digits': fullWidth,
  'no-break spaces around numerals': (text) => text.replace(/^(\d+)\. ?/gmu, '$1.\u00a0'),
  'zero-width spaces': (text) => text.replaceAll('质', '\u200b质'),
  'Traditional characters': toTraditional,
}

const words = (text: string) =>
  parse(text).tasks.map(({ id, kind, title, clauses, note }) => ({
    id,
    kind,
    title,
    clauses: clauses.map((clause) => clause.text.replaceAll(' ', '')),
    note: note?.text,
  }))

test.each(Object.keys(seedPaths).flatMap((id) => Object.keys(dresses).map((dress) => [id, dress])))(
  '%s with %s',
  (id = '', dress = '') => {
    const text = seedText(id)
    expect(words(dresses[dress]?.(text) ?? '')).toEqual(words(text))
  },
)
