import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runHere } from './run-here.ts'

const base = `一、重点任务
（一）加强农产品质量。完善农产品追溯体系，推广绿色种植技术。
（二）提升建筑品质。推广装配式建筑，加强建材质量监管。
`
const local = `一、重点任务
（一）加强农产品质量。完善全省农产品追溯体系，推广绿色种植技术。
（二）提升建筑品质。发展装配式建筑，加强建材质量监管。
（三）培育地方品牌。打造川字号名片，建设品牌街区。
`
let folder: string
const path = () => join(folder, 'alignments', 'nation--place.sssom.tsv')
const pair = ['--pair', 'nation', 'place']

const workspace = (review: string) =>
  writeFileSync(
    join(folder, 'duizhao.yaml'),
    `documents:
  - { id: nation, path: nation.txt, title: 国家方案 }
  - { id: place, path: place.txt, title: 地方方案, parent: nation }
review: ${review}
`,
  )
const duizhao = (...args: string[]) => {
  const env = { HOME: folder, GIT_CONFIG_NOSYSTEM: '1' }
  return runHere(args, { cwd: folder, env })
}
const as = (reviewer: string, ...args: string[]) =>
  duizhao(...args, ...pair, '--reviewer', reviewer, '--date', '2026-01-01')
const states = async () =>
  JSON.parse((await duizhao('decisions', 'list', '--all', '--format', 'json')).stdout).map(
    ({ state }: { state: string }) => state,
  )
const links = async (...options: string[]) =>
  JSON.parse(
    (await duizhao('compare', 'nation', 'place', '--format', 'json', ...options)).stdout,
  ).alignments.map(
    (link: { base: string; local: string; review: string }) =>
      `${link.base} ${link.local} ${link.review}`,
  )

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duizhao-'))
  writeFileSync(join(folder, 'nation.txt'), base)
  writeFileSync(join(folder, 'place.txt'), local)
  workspace('self')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('duizhao decide', () => {
  test('saves, and compare applies it unless told not to', async () => {
    const { status, stderr, stdout } = await as(
      '甲',
      'decide',
      'approve',
      't1',
      't1',
      '--note',
      '一致',
    )
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: '1 decision saved in alignments/nation--place.sssom.tsv\n',
    })
    expect(stdout).toMatch(
      /^approved approve t1 （一）加强农产品质量 ↔ t1 .*\n.*甲 · 2026-01-01.*\n +一致\n$/,
    )
    await as('甲', 'decide', 'none', 't2', '--reason', 'out-of-remit')
    expect(await links()).toContain('base:t1 local:t1 approved')
    expect(await links()).toContain('base:t2 null overridden')
    expect(await links('--no-decisions')).toContain('base:t1 local:t1 pending')
  })

  test('takes several counterparts, names as people know them, and an addition', async () => {
    expect(
      (await as('甲', 'decide', 'link', '二', '建筑', 't3', '--relation', 'subset')).status,
    ).toBe(0)
    expect((await as('甲', 'decide', 'none', 'local:t1')).status).toBe(0)
    expect(await links()).toEqual([
      expect.stringMatching(/^base:t1 (?!local:t1)/),
      'base:t2 local:t2 overridden',
      'base:t2 local:t3 overridden',
      'null local:t1 overridden',
    ])
  })

  test('answers all that the matcher says where no counterpart is named', async () => {
    await as('甲', 'decide', 'approve', 't1')
    await as('甲', 'decide', 'approve', 'local:t3')
    expect(await links()).toContain('base:t1 local:t1 approved')
    expect(await links()).toContain('null local:t3 approved')
  })

  test('the pair may stand before the units', async () => {
    expect(
      (await duizhao('decide', 'approve', ...pair, 't1', 't1', '--reviewer', '甲')).status,
    ).toBe(0)
  })

  test('--dry-run writes nothing', async () => {
    const { stdout, stderr } = await as('甲', 'decide', 'reject', 't1', 't1', '--dry-run')
    expect(stdout).toContain('approved reject t1')
    expect(stderr).toContain('nothing was written')
    expect(existsSync(join(folder, 'alignments'))).toBe(false)
  })

  test('the reviewer is git’s user.name, never nobody', async () => {
    const nobody = await duizhao('decide', 'approve', 't1', 't1', ...pair)
    expect(nobody.status).toBe(2)
    expect(nobody.stderr).toMatch(/who decides\? Pass --reviewer/)
    writeFileSync(join(folder, '.gitconfig'), '[user]\n\tname = 李四\n')
    expect((await duizhao('decide', 'approve', 't1', 't1', ...pair)).stdout).toContain('李四')
  })

  const refused: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['an unknown unit', ['approve', 't9', 't1'], /t9: no such task/],
    ['a task against a clause', ['link', 't1', 't1/1'], /a task and a clause cannot be paired/],
    ['an absence with a counterpart', ['none', 't1', 't1'], /has no counterpart is named alone/],
    ['what nobody proposes', ['approve', 't1', 't3'], /nobody proposes this pair/],
    ['nothing to withdraw', ['withdraw', 't1', 't1'], /has no decision standing/],
    ['no unit', ['approve'], /missing argument/],
  ]
  test.each(refused)('refuses %s', async (_name, args, message) => {
    const { status, stderr } = await as('甲', 'decide', ...args)
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(message) })
    expect(existsSync(path())).toBe(false)
  })

  test('where two are needed, one proposes and another approves', async () => {
    workspace('second')
    await as('甲', 'decide', 'link', 't1', 't2')
    expect(await links()).toContain('base:t1 local:t2 proposed')
    expect((await as('甲', 'decide', 'approve', 't1', 't2')).stderr).toContain(
      'asks for a second person',
    )
    await as('乙', 'decide', 'approve', 't1', 't2')
    expect(await links()).toContain('base:t1 local:t2 overridden')
    expect(await states()).toEqual(['superseded', 'approved'])
  })

  test('two who contradict each other are both kept; one may overrule, or withdraw', async () => {
    await as('甲', 'decide', 'approve', 't1', 't1')
    expect((await as('乙', 'decide', 'reject', 't1', 't1')).stdout).toMatch(/^disputed/)
    expect(await links()).toContain('base:t1 local:t1 disputed')
    await as('乙', 'decide', 'withdraw', 't1', 't1')
    expect(await states()).toEqual(['approved', 'withdrawn', 'void'])
    await as('乙', 'decide', 'reject', 't1', 't1', '--overrule')
    expect(await states()).toEqual(['superseded', 'withdrawn', 'void', 'approved'])
  })
})

test('what was said of a unit that is gone is withdrawn by its id', async () => {
  await as('甲', 'decide', 'none', 'local:t3/2')
  writeFileSync(join(folder, 'place.txt'), local.replace('，建设品牌街区', ''))
  expect(await states()).toEqual(['stale'])
  expect((await as('甲', 'decide', 'approve', 'local:t3/2')).stderr).toContain('no such task')
  expect((await as('甲', 'decide', 'withdraw', 'local:t3/2')).status).toBe(0)
  expect(await states()).toEqual(['withdrawn', 'void'])
})

describe('duizhao decisions', () => {
  test('nothing decided yet', async () => {
    expect(await duizhao('decisions', 'list')).toEqual({
      status: 0,
      stdout: '',
      stderr: 'no decisions\n',
    })
    expect((await duizhao('decisions', 'validate')).status).toBe(0)
  })

  test('undo, history, show', async () => {
    await as('甲', 'decide', 'approve', 't1', 't1')
    await as('甲', 'decide', 'reject', 't1', 't1', '--note', '不是一回事')
    expect((await as('甲', 'decisions', 'undo')).stdout).toContain('undo t1')
    expect(await states()).toEqual(['approved', 'withdrawn', 'void'])
    expect((await duizhao('decisions', 'history', 't1', ...pair)).stdout).toContain('不是一回事')
    expect((await duizhao('decisions', 'show', 't1')).stdout).toContain('完善全省农产品追溯体系')
    expect((await as('乙', 'decisions', 'undo')).status).toBe(2)
  })

  test('stale: old and new text, until the text is restored', async () => {
    await as('甲', 'decide', 'approve', 't1', 't1')
    await as('甲', 'decide', 'approve', 't2', 't2')
    writeFileSync(join(folder, 'place.txt'), local.replace('完善全省', '健全全省'))
    const { status, stdout } = await duizhao('decisions', 'stale')
    expect(status).toBe(1)
    expect(stdout).toMatch(/then .*完善全省.*\n.*now .*健全全省/)
    expect(await states()).toEqual(['stale', 'approved'])
    expect((await duizhao('decisions', 'validate')).stdout).toMatch(
      /tsv:28: decision:\w+: the text .* has changed/,
    )
    writeFileSync(join(folder, 'place.txt'), local)
    expect((await duizhao('decisions', 'stale')).status).toBe(0)
    expect(await states()).toEqual(['approved', 'approved'])
  })

  test('export and import, with a plan first', async () => {
    await as('甲', 'decide', 'approve', 't1', 't1', '--note', '=1+1')
    const csv = join(folder, 'new', 'out.csv')
    await duizhao('decisions', 'export', '--format', 'csv', '--output', 'new/out.csv', ...pair)
    writeFileSync(csv, readFileSync(csv, 'utf8').replace("'=1+1", '改过了'))
    const before = readFileSync(path(), 'utf8')
    const dry = await as('乙', 'decisions', 'import', 'new/out.csv', '--dry-run')
    expect(dry.stderr).toContain('0 new, 1 changed, 0 there already')
    expect(readFileSync(path(), 'utf8')).toBe(before)
    await as('乙', 'decisions', 'import', 'new/out.csv')
    expect(readFileSync(path(), 'utf8').startsWith(before)).toBe(true)
    expect(await states()).toEqual(['superseded', 'approved'])
    const sssom = (await duizhao('decisions', 'export', '--all', ...pair)).stdout
    expect(sssom.split('\n').filter((line) => line.startsWith('decision:'))).toHaveLength(2)
  })

  test('a broken file: one line that names the place, and nothing is overwritten', async () => {
    await as('甲', 'decide', 'approve', 't1', 't1')
    writeFileSync(path(), readFileSync(path(), 'utf8').replace('\tlocal:t1\t', '\tt1\t'))
    copyFileSync(path(), join(folder, 'before'))
    const { status, stderr } = await as('甲', 'decide', 'approve', 't2', 't2')
    expect(status).toBe(2)
    expect(stderr).toMatch(/nation--place\.sssom\.tsv:28: object_id: t1 is no value for it/)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(readFileSync(path())).toEqual(readFileSync(join(folder, 'before')))
    expect((await duizhao('decisions', 'validate')).status).toBe(1)
  })

  test('in Chinese', async () => {
    await as('甲', 'decide', 'none', 't2', '--reason', 'delegated')
    expect((await duizhao('decisions', 'list', '--lang', 'zh')).stdout).toMatch(
      /^通过 无对应 t2 （二）提升建筑品质 ↔ 无对应\n.*\n +交由下级落实\n$/,
    )
  })
})
