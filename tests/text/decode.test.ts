import { describe, expect, test } from 'vitest'
import { DuizhaoError } from '../../src/errors.ts'
import { decode } from '../../src/text/decode.ts'

const text = '一、总体要求\n以质量为先，推动高质量发展。'

function utf16(order: 'le' | 'be', mark: boolean): Uint8Array {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}

test.each([
  ['UTF-8', 'utf-8', Buffer.from(text)],
  ['UTF-8 with a mark', 'utf-8', Buffer.from(`\ufeff${text}`)],
  ['UTF-16 LE with a mark', 'utf-16le', utf16('le', true)],
  ['UTF-16 BE with a mark', 'utf-16be', utf16('be', true)],
  ['UTF-16 LE', 'utf-16le', utf16('le', false)],
  ['UTF-16 BE', 'utf-16be', utf16('be', false)],
])('reads %s', (_, encoding, bytes) => {
  expect(decode(bytes)).toEqual({ text, encoding })
})

test('reads GB18030', () => {
  // 一、总体要求，质量
  const bytes = Buffer.from('d2bba1a2d7dccce5d2aac7f3a3acd6cac1bf', 'hex')
  expect(decode(bytes)).toEqual({ text: '一、总体要求，质量', encoding: 'gb18030' })
})

test('forgives a broken byte, which shows as a damaged spot', () => {
  const bytes = Buffer.concat([Buffer.from(text), Buffer.from([0xe8, 0xb4]), Buffer.from('。')])
  expect(decode(bytes)).toEqual({ text: `${text}\ufffd。`, encoding: 'utf-8' })
})

test('reads a Latin text in an old encoding', () => {
  const bytes = Buffer.from('Qualit\xe9 des produits, s\xfbret\xe9 des consommateurs', 'latin1')
  expect(decode(bytes).text).toBe('Qualité des produits, sûreté des consommateurs')
})

test('reads Big5', () => {
  // 一、總體要求，提高產品工程和服務質量。
  const bytes = Buffer.from(
    'a440a142c160c5e9ad6ea844a141b4a3b0aab2a3ab7ea475b57ba94daa41b0c8bde8b671a143',
    'hex',
  )
  expect(decode(bytes)).toEqual({
    text: '一、總體要求，提高產品工程和服務質量。',
    encoding: 'big5',
  })
})

describe('refuses, naming the path,', () => {
  test.each([
    ['an empty file', 'empty-file', new Uint8Array()],
    ['a blank file', 'empty-file', Buffer.from(' \n\n')],
    ['a binary file', 'binary-file', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0, 0, 0xff])],
  ])('%s', (_, code, bytes) => {
    expect(() => decode(bytes, 'a.txt')).toThrow(DuizhaoError)
    try {
      decode(bytes, 'a.txt')
    } catch (error) {
      expect((error as DuizhaoError).failure).toEqual({ code, path: 'a.txt' })
    }
  })
})
