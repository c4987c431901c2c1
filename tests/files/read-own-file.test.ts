import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readOwnFile } from '../../src/files/read-own-file.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duizhao-own-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const read = (name: string) => readOwnFile(join(folder, name), name)

test('a file is its bytes, through a link too; where nothing is, there is none', () => {
  writeFileSync(join(folder, 'a'), 'text')
  symlinkSync('a', join(folder, 'b'))
  expect(read('a')?.toString()).toBe('text')
  expect(read('b')?.toString()).toBe('text')
  expect(read('c')).toBeNull()
})

test('what is there and cannot be read is not taken for nothing', () => {
  mkdirSync(join(folder, 'folder'))
  execFileSync('mkfifo', [join(folder, 'pipe')])
  symlinkSync('nowhere', join(folder, 'dangling'))
  writeFileSync(join(folder, 'file'), '')
  const failureOf = (name: string) => {
    try {
      return read(name)
    } catch (error) {
      return (error as { failure?: unknown }).failure
    }
  }
  expect(failureOf('folder')).toEqual({ code: 'not-a-file', path: 'folder' })
  expect(failureOf('pipe')).toEqual({ code: 'not-a-file', path: 'pipe' })
  expect(failureOf('dangling')).toMatchObject({ code: 'unreadable-file', reason: 'ENOENT' })
  expect(failureOf('file/below')).toMatchObject({ code: 'unreadable-file', reason: 'ENOTDIR' })
})
