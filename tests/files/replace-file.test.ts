import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { DuizhaoError } from '../../src/errors.ts'
import { replaceFile } from '../../src/files/replace-file.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duizhao-replace-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('the folders are made, text and bytes are written, and nothing else is left', () => {
  const file = join(folder, 'a', 'b', 'plan.txt')
  replaceFile(file, '质量\n')
  expect(readFileSync(file, 'utf8')).toBe('质量\n')
  replaceFile(file, Uint8Array.of(0xff, 0x00))
  expect([...readFileSync(file)]).toEqual([0xff, 0x00])
  expect(readdirSync(join(folder, 'a', 'b'))).toEqual(['plan.txt'])
})

test('what a link leads to is replaced, with its rights', () => {
  const file = join(folder, 'plan.txt')
  writeFileSync(file, 'old')
  chmodSync(file, 0o600)
  symlinkSync(file, join(folder, 'link'))
  replaceFile(join(folder, 'link'), 'new')
  expect(readFileSync(file, 'utf8')).toBe('new')
  expect(statSync(file).mode & 0o777).toBe(0o600)
})

test('a failure names the path it was told and leaves what was there', () => {
  const place = join(folder, 'place')
  writeFileSync(place, 'a file')
  const write = () => replaceFile(join(place, 'plan.txt'), 'new', 'place/plan.txt')
  expect(write).toThrow(
    expect.objectContaining({
      failure: expect.objectContaining({ code: 'not-saved', path: 'place/plan.txt' }),
    }),
  )
  expect(write).toThrow(DuizhaoError)
  expect(readdirSync(folder)).toEqual(['place'])
  expect(readFileSync(place, 'utf8')).toBe('a file')
})
