import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { badFiles } from './bad-files.ts'
import { runHere } from './run-here.ts'

const plan = '滨海市提升行动方案\n一、重点任务\n（一）提高质量。加强标准建设，推动产业升级。\n'
let folder: string
let workspace: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'duizhao-'))
  workspace = join(folder, 'workspace')
  mkdirSync(workspace)
  writeFileSync(join(folder, 'base.txt'), plan)
  writeFileSync(join(folder, 'local.txt'), plan.replace('滨海', '东江'))
  await runHere(['init'], { cwd: workspace })
  await runHere(['add', '../base.txt', '--id', 'base'], { cwd: workspace })
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Every file of a folder with its bytes. */
function contentOf(directory: string): Record<string, string> {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true })
  return Object.fromEntries(
    files
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => {
        const path = join(parentPath, name)
        return [path, readFileSync(path, 'latin1')]
      }),
  )
}

/** One line on standard error, exit 2, and the workspace as it was. */
async function expectRefusal(args: readonly string[], directory: string, wording: RegExp) {
  const before = contentOf(directory)
  const { status, stderr } = await runHere(args, { cwd: directory })
  expect(stderr).toMatch(wording)
  expect(stderr).toMatch(/^duizhao: [^\n]+\n$/)
  expect(status).toBe(2)
  expect(contentOf(directory)).toEqual(before)
}

describe('a file that no plan can be read from is refused', () => {
  test.each(badFiles)('%s', async (name, bytes, wording) => {
    const path = join(folder, name)
    writeFileSync(path, bytes())
    await expectRefusal(['add', `../${name}`], workspace, wording)
    rmSync(path)
  })

  test('a folder, a device, a link in a circle, a name that does not exist', async () => {
    symlinkSync('circle.txt', join(folder, 'circle.txt'))
    await expectRefusal(['add', '..'], workspace, /a folder/)
    await expectRefusal(['add', '/dev/zero'], workspace, /not a file/)
    await expectRefusal(['add', '../circle.txt'], workspace, /cannot be read \(ELOOP\)/)
    await expectRefusal(['add', '../absent.txt'], workspace, /no such file/)
  })
})

describe('a document that does not fit the workspace is refused', () => {
  test.each([
    ['an id that is a path', ['add', '../local.txt', '--id', 'a/b'], /a\/b: not usable as an id/],
    ['an id that climbs', ['add', '../local.txt', '--id', '../evil'], /not usable as an id/],
    [
      'an id that is taken',
      ['add', '../local.txt', '--id', 'base'],
      /another document has this id/,
    ],
    ['the same file again', ['add', '../base.txt', '--id', 'again'], /the same file as base/],
    [
      'a parent that does not exist',
      ['add', '../local.txt', '--parent', 'bas'],
      /Did you mean base\?/,
    ],
    [
      'a parent unlike any base',
      ['add', '../local.txt', '--parent', 'elsewhere'],
      /elsewhere: neither a document of the workspace nor a file\.\n/,
    ],
    ['a day that is none', ['add', '../local.txt', '--issued', 'yesterday'], /YYYY-MM-DD/],
    ['a tier that is none', ['add', '../local.txt', '--level', 'galaxy'], /national/],
    ['one id for two files', ['add', '../local.txt', '../base.txt', '--id', 'x'], /one by one/],
    ['no file', ['add'], /missing argument/],
    ['removing what is not there', ['remove', 'bas'], /Did you mean base\?/],
    [
      'updating what is not there',
      ['update-document', 'bas', '../local.txt'],
      /Did you mean base\?/,
    ],
    [
      'updating with the same bytes',
      ['update-document', 'base', '../base.txt'],
      /the same file as base/,
    ],
    ['updating with a scan', ['update-document', 'base', '../absent.pdf'], /no such file/],
    ['a second workspace in its place', ['init'], /has a duizhao\.yaml already/],
  ])('%s', async (_, args, wording) => {
    await expectRefusal(args, workspace, wording)
  })

  test('removing a parent', async () => {
    await runHere(['add', '../local.txt', '--id', 'local'], { cwd: workspace })
    await expectRefusal(['remove', 'base'], workspace, /local name it as parent/)
  })

  test('no workspace', async () => {
    const bare = mkdtempSync(join(folder, 'bare-'))
    await expectRefusal(['add', '../base.txt'], bare, /no duizhao\.yaml/)
    await expectRefusal(['documents'], bare, /no duizhao\.yaml/)
  })

  test('a local without a base, and two bases to choose from', async () => {
    const fresh = mkdtempSync(join(folder, 'fresh-'))
    await runHere(['init'], { cwd: fresh })
    await expectRefusal(['add', '../base.txt', '--role', 'local'], fresh, /no base/)
    await runHere(['add', '../base.txt', '--id', 'one'], { cwd: fresh })
    await runHere(['add', '../local.txt', '--id', 'two', '--role', 'base'], { cwd: fresh })
    writeFileSync(join(folder, 'third.txt'), `${plan}二、其他\n`)
    await expectRefusal(['add', '../third.txt'], fresh, /--parent one \| two/)
  })
})

describe('a workspace that reaches out of its folder is refused', () => {
  function copyOfWorkspace(change: (yaml: string) => string): string {
    const copy = mkdtempSync(join(folder, 'copy-'))
    cpSync(workspace, copy, { recursive: true })
    const yaml = join(copy, 'duizhao.yaml')
    writeFileSync(yaml, change(readFileSync(yaml, 'utf8')))
    return copy
  }

  test('by a path', async () => {
    const copy = copyOfWorkspace((yaml) => yaml.replace('documents/base.txt', '../base.txt'))
    await expectRefusal(['outline', 'base'], copy, /leads out of the workspace/)
  })

  test('by a link', async () => {
    const copy = copyOfWorkspace((yaml) => yaml)
    rmSync(join(copy, 'documents/base.txt'))
    symlinkSync(join(folder, 'base.txt'), join(copy, 'documents/base.txt'))
    await expectRefusal(['outline', 'base'], copy, /leads out of the workspace/)
  })

  test('by a linked folder to write into', async () => {
    const fresh = mkdtempSync(join(folder, 'linked-'))
    await runHere(['init'], { cwd: fresh })
    rmSync(join(fresh, 'documents'), { recursive: true })
    symlinkSync(folder, join(fresh, 'documents'))
    await expectRefusal(
      ['add', '../base.txt', '--id', 'written'],
      fresh,
      /leads out of the workspace/,
    )
  })

  test('a repair that does not fit', async () => {
    const repair = 'path: documents/base.txt\n    repairs: [{ at: 3, was: 北, is: 海 }]'
    const copy = copyOfWorkspace((yaml) => yaml.replace('path: documents/base.txt', repair))
    await expectRefusal(['outline', 'base'], copy, /the repair at 3 expects “北” and finds/)
  })
})
