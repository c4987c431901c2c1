import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { runHere } from './run-here.ts'

const text = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const fixture = (name: string) => new URL(`fixtures/${name}`, import.meta.url)

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duizhao-'))
  copyFileSync(fixture('national-2019.md'), join(folder, 'national.md'))
  copyFileSync(fixture('shandong-2020.md'), join(folder, 'shandong.md'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const read = (path: string) => readFileSync(join(folder, path), 'utf8')

async function duizhao(...args: readonly string[]) {
  const { status, stdout, stderr } = await runHere(args, { cwd: folder })
  expect(stderr).toBe('')
  return { status, stdout }
}

test.each([
  ['README.md', 'docs/your-own-documents.md', 'en'],
  ['README.zh-CN.md', 'docs/your-own-documents.zh-CN.md', 'zh'],
])('%s works as written', async (readme, page, language) => {
  const commands = /```sh\n(duizhao init\n[^`]+)```/.exec(text(readme))?.[1] ?? ''
  const outputs: string[] = []
  for (const line of commands.trim().split('\n')) {
    const [program, ...args] = line.split(' ')
    expect(program).toBe('duizhao')
    const { status, stdout } = await runHere([...args, '--lang', language], { cwd: folder })
    expect(status).toBe(0)
    outputs.push(stdout)
  }
  const shown = /```\n(shandong\.md [^`]+)```/.exec(text(page))?.[1]
  expect(outputs[2]).toContain(shown)
  expect(outputs[3]).toMatch(/72 (?:tasks|项任务)/)
  expect(outputs[4]).toContain('山东省优化营商环境条例')
  expect(readdirSync(join(folder, 'reports'))).toHaveLength(2)
})

describe('a workspace', () => {
  beforeEach(async () => {
    await duizhao('init')
    await duizhao('add', 'national.md')
  })

  test('holds the source byte for byte with its checksum, and stays as a person wrote it', async () => {
    const commented = read('duizhao.yaml').replace('\ndocuments:\n', '\ndocuments:\n  # the base\n')
    writeFileSync(join(folder, 'duizhao.yaml'), commented)
    await duizhao('add', 'shandong.md', '--issuer', '省人大')
    expect(read('documents/shandong-2020.md')).toBe(read('shandong.md'))
    expect(read('duizhao.yaml')).toContain('documents:\n  # the base\n')
    expect(parse(read('duizhao.yaml')).documents[1]).toMatchObject({
      id: 'shandong-2020',
      issuer: '省人大',
      parent: 'national-2019',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
  })

  test('lists the pair where it lists pairs', async () => {
    writeFileSync(join(folder, 'duizhao.yaml'), `${read('duizhao.yaml')}pairs: []\n`)
    await duizhao('add', 'shandong.md')
    const { pairs } = parse(read('duizhao.yaml'))
    expect(pairs).toEqual([{ base: 'national-2019', local: 'shandong-2020' }])
    await duizhao('remove', 'shandong-2020')
    expect(parse(read('duizhao.yaml'))).toMatchObject({ pairs: [], documents: [{}] })
  })

  test('takes in what several add at once', async () => {
    await Promise.all(
      ['a', 'b', 'c'].map((id) => {
        writeFileSync(join(folder, `${id}.md`), `${read('shandong.md')}\n${id}\n`)
        return duizhao('add', `${id}.md`, '--id', id)
      }),
    )
    const ids = parse(read('duizhao.yaml')).documents.map(({ id }: { id: string }) => id)
    expect(ids.sort()).toEqual(['a', 'b', 'c', 'national-2019'])
    expect(readdirSync(folder)).not.toContain('duizhao.yaml.lock')
  })

  test('lists a copy that is there already, and leaves another file alone', async () => {
    const copy = join(folder, 'documents/shandong-2020.md')
    writeFileSync(copy, 'mine')
    const { status, stderr } = await runHere(['add', 'shandong.md'], { cwd: folder })
    expect([status, stderr]).toEqual([
      2,
      'duizhao: documents/shandong-2020.md: a file that duizhao.yaml does not list is in the way. Delete it, or choose another id with --id.\n',
    ])
    expect(readFileSync(copy, 'utf8')).toBe('mine')
    copyFileSync(join(folder, 'shandong.md'), copy)
    await duizhao('add', 'shandong.md')
    expect(parse(read('duizhao.yaml')).documents).toHaveLength(2)
  })

  test('tells a file that is no longer the one added', async () => {
    expect((await duizhao('documents')).status).toBe(0)
    writeFileSync(join(folder, 'documents/national-2019.md'), '第一条 为了改变，制定本条例。\n')
    const { status, stdout } = await duizhao('documents')
    expect(status).toBe(1)
    expect(stdout).toContain('run duizhao update-document')
  })

  test('takes a new version and counts what changed', async () => {
    const amended = read('national.md').replace('持续优化营商环境，', '改善营商环境，')
    writeFileSync(join(folder, 'amended.txt'), amended)
    const { stdout } = await duizhao('update-document', 'national-2019', 'amended.txt')
    expect(stdout).toMatch(/\d+ clauses as before, 1 gone or changed, 1 new or changed/)
    expect(read('documents/national-2019.txt')).toBe(amended)
    expect(parse(read('duizhao.yaml')).documents[0]).toMatchObject({
      path: 'documents/national-2019.txt',
    })
    expect((await duizhao('documents')).status).toBe(0)
  })

  test('tells how many decisions a new version made stale', async () => {
    await duizhao('add', 'shandong.md')
    const pair = ['--pair', 'national-2019', 'shandong-2020', '--reviewer', 'reader']
    await runHere(['decide', 'approve', 't1', 't1', ...pair], { cwd: folder })
    await runHere(['decide', 'approve', 't2', 't2', ...pair], { cwd: folder })
    writeFileSync(join(folder, 'amended.md'), read('shandong.md').replace('为了优化', '为了改善'))
    const { stdout } = await duizhao('update-document', 'shandong-2020', 'amended.md')
    expect(stdout).toContain('1 decision is stale now')
  })

  test('moves repairs with their text and drops those without one', async () => {
    const at = read('national.md').indexOf('持续')
    const repairs = `repairs: [{ at: ${at}, was: 持续优化营商环境，不断, is: 不断 }, { at: 2, was: 优化, is: 改善 }]`
    const yaml = read('duizhao.yaml').replace('level: national', `level: national\n    ${repairs}`)
    writeFileSync(join(folder, 'duizhao.yaml'), yaml)
    writeFileSync(
      join(folder, 'amended.md'),
      `新${read('national.md').replace('# 优化', '# 改进')}`,
    )
    const { stdout } = await duizhao('update-document', 'national-2019', 'amended.md')
    expect(stdout).toContain('The repair of “优化” at 2')
    expect(parse(read('duizhao.yaml')).documents[0].repairs).toEqual([
      { at: at + 1, was: '持续优化营商环境，不断', is: '不断' },
    ])
  })

  test('suggests the intact words that another document has', async () => {
    const damaged = '一、任务\n（一）发展服务。推广“全包维?！?、延保等模式，建设平台。\n'
    writeFileSync(join(folder, 'damaged.txt'), damaged)
    writeFileSync(
      join(folder, 'intact.txt'),
      damaged.replace('?！?', '保”').replace('平台', '园区'),
    )
    await duizhao('add', 'damaged.txt', 'intact.txt')
    const { stdout } = await duizhao('documents')
    expect(stdout).toContain('“?！?” is probably “保””, as in intact')
  })

  test('names documents of the same place and year apart', async () => {
    await duizhao('add', 'shandong.md')
    writeFileSync(join(folder, 'second.md'), `${read('shandong.md')}\n`)
    await duizhao('add', 'second.md')
    expect(parse(read('duizhao.yaml')).documents.map(({ id }: { id: string }) => id)).toEqual([
      'national-2019',
      'shandong-2020',
      'shandong-2020-2',
    ])
  })

  test('shows what it would add and adds nothing', async () => {
    const before = read('duizhao.yaml')
    const { stdout } = await duizhao('add', 'shandong.md', '--dry-run')
    expect(stdout).toContain('Would add shandong-2020')
    expect(read('duizhao.yaml')).toBe(before)
  })
})

describe('at a terminal', () => {
  const bare = '一、任务\n（一）提高质量。加强标准建设，推动产业升级。\n'
  const ask = async (typed: string) => {
    await duizhao('init')
    writeFileSync(join(folder, 'bare.txt'), bare)
    const { status, stderr } = await runHere(['add', 'bare.txt'], { cwd: folder, typed })
    expect([status, stderr]).toEqual([0, ''])
    return parse(read('duizhao.yaml')).documents[0]
  }

  test('what the text does not say is asked for', async () => {
    expect(await ask('东江市质量方案\n东江\ncity\n')).toMatchObject({
      id: 'dongjiang',
      title: '东江市质量方案',
      jurisdiction: '东江',
      level: 'city',
    })
  })

  test('a level is taken as it is called, and asked again until it is one', async () => {
    const document = await ask('东江市质量方案\n东江\n市区\n市级\n')
    expect(document).toMatchObject({ jurisdiction: '东江', level: 'city' })
  })

  test('no answer leaves it out', async () => {
    const document = await ask('\n\n\n')
    expect(Object.keys(document)).toEqual(['id', 'path', 'title', 'sha256'])
    expect(document).toMatchObject({ id: 'bare', title: 'bare' })
  })

  test('the end of input ends the questions', async () => {
    expect(await ask('东江市质量方案\n')).toMatchObject({ title: '东江市质量方案' })
  })
})

test('a document without anything to align is not taken in', async () => {
  await duizhao('init')
  writeFileSync(join(folder, 'plain.txt'), '质量提升方案\n没有编号的正文。\n')
  const { status, stderr } = await runHere(['add', 'plain.txt', '--role', 'base'], { cwd: folder })
  expect(status).toBe(2)
  expect(stderr).toContain('plain.txt: no numbered headings')
  expect(readdirSync(join(folder, 'documents'))).toEqual([])
})

test('init makes the folder of --workspace one', async () => {
  await duizhao('--workspace', 'plans', 'init')
  expect(readdirSync(join(folder, 'plans'))).toContain('duizhao.yaml')
})

test('init keeps the attributes that are there and adds each of its own once', async () => {
  writeFileSync(join(folder, '.gitattributes'), '*.png binary\nduizhao.yaml text eol=lf')
  await duizhao('init')
  const lines = read('.gitattributes').trimEnd().split('\n')
  expect(lines[0]).toBe('*.png binary')
  expect(new Set(lines).size).toBe(lines.length)
  rmSync(join(folder, 'duizhao.yaml'))
  expect((await duizhao('init')).stdout).not.toContain('.gitattributes')
})
