import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, onTestFinished, test } from 'vitest'
import { runHere } from './run-here.ts'

const duizhao = (...args: readonly string[]) => runHere(args)

async function json(...args: readonly string[]) {
  const { status, stdout, stderr } = await duizhao(...args, '--format', 'json')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return JSON.parse(stdout)
}

describe('agencies', () => {
  test('one record per responsibility note', async () => {
    const notes = await json('agencies', 'national-2022', 'sichuan-2023')
    expect(notes).toHaveLength(44)
    expect(notes[3]).toMatchObject({
      document: 'national-2022',
      task: 't4',
      agencies: ['住房城乡建设部', '工业和信息化部', '财政部'],
      carried: ['地方各级人民政府'],
      range: { start: expect.any(Number), end: expect.any(Number) },
    })
  })

  test('--against compares task by task, --crosswalk body by body', async () => {
    const rows = await json('agencies', 'sichuan-2023', '--against', 'national-2022')
    const buildings = rows.find(({ base }: { base: string }) => base === 'base:t4')
    expect(buildings.changes).toContainEqual({ base: ['财政部'], local: [], change: 'missing' })
    expect(buildings.changes).toContainEqual({ base: [], local: ['水利厅'], change: 'added' })
    const crosswalk = await json(
      ...['agencies', 'sichuan-2023', '--against', 'national-2022', '--crosswalk'],
    )
    expect(crosswalk).toContainEqual({
      document: 'sichuan-2023',
      against: 'national-2022',
      base: ['国家知识产权局'],
      local: ['省知识产权中心'],
    })
    const { stdout } = await duizhao(
      ...['agencies', 'chengdu-2023', '--against', 'sichuan-2023', '--crosswalk'],
      ...['--format', 'csv'],
    )
    expect(stdout).toContain('省粮食和物资储备局,\r\n')
  })

  test.each([
    ['zh', '市场监管局（牵头）、发展改革委（配合）'],
    ['en', '市场监管局 (lead)、发展改革委 (supporting)'],
  ])('%s puts duties in brackets of its own', async (language, names) => {
    const folder = mkdtempSync(join(tmpdir(), 'duizhao-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const plan = join(folder, 'plan.txt')
    writeFileSync(
      plan,
      '一、任务\n（一）提升质量。推动升级。（责任单位：市场监管局牵头，发展改革委配合）\n',
    )
    const { stdout } = await duizhao('agencies', plan, '--lang', language)
    expect(stdout).toContain(names)
  })
})

describe('targets', () => {
  test('records what is promised, how much and by when', async () => {
    const [first] = await json('targets', 'sichuan-2023')
    expect(first).toMatchObject({
      task: 'g2',
      indicator: '农产品质量安全例行监测合格率',
      comparator: '>=',
      value: 99,
      unit: '%',
      deadline: 2025,
    })
  })

  test('csv has one row per target under named columns', async () => {
    const { stdout } = await duizhao('targets', 'sichuan-2014', '--format', 'csv')
    const rows = parse<Record<string, string>>(stdout, { bom: true, columns: true })
    expect(rows).toHaveLength(16)
    expect(rows[0]).toMatchObject({ indicator: '强制性产品认证覆盖', value: '100', unit: '%' })
  })
})

test('strength names the clauses that bind more or less firmly', async () => {
  const changes = await json('strength', 'sichuan-2023', '--against', 'national-2022')
  expect(changes.length).toBeGreaterThan(5)
  for (const { change, from, to } of changes) {
    expect(to.level > from.level).toBe(change === 'strengthened')
  }
})

describe('lineage', () => {
  test('follows a plan up its parents', async () => {
    const { top, middle, bottom, shares } = await json('lineage', 'chengdu-2023')
    expect([top, middle, bottom]).toEqual(['national-2022', 'sichuan-2023', 'chengdu-2023'])
    const { total, ...parts } = shares
    expect(Object.values<number>(parts).reduce((sum, part) => sum + part)).toBe(total)
  })

  test('compares a plan with its predecessor', async () => {
    const { before, after } = await json('lineage', 'sichuan-2023', '--predecessor')
    expect([before, after]).toEqual(['sichuan-2014', 'sichuan-2023'])
  })

  test('says what is missing', async () => {
    expect(await duizhao('lineage', 'sichuan-2023')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('three tiers'),
    })
    expect(await duizhao('lineage', 'gansu-2023', '--predecessor')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--predecessor FILE'),
    })
  })
})

test('matrix has a row per base task and a cell per locality', async () => {
  const { locals, rows } = await json(
    ...['matrix', 'national-2022', 'sichuan-2023', 'gansu-2023', 'chengdu-2023'],
  )
  expect(locals).toEqual(['sichuan-2023', 'gansu-2023', 'chengdu-2023'])
  expect(rows).toHaveLength(24)
})

test.each([
  ['agencies', 'chengdu-2023'],
  ['agencies', 'gansu-2023', '--against', 'national-2022'],
  ['agencies', 'gansu-2023', '--against', 'national-2022', '--crosswalk'],
  ['targets', 'gansu-2023'],
  ['targets', 'gansu-2023', '--against', 'national-2022'],
  ['strength', 'sichuan-2014'],
  ['strength', 'sichuan-2023', '--against', 'national-2022'],
  ['lineage', 'chengdu-2023'],
  ['lineage', 'sichuan-2023', '--predecessor'],
  ['matrix', 'national-2022', 'sichuan-2023', 'gansu-2023'],
])('%s prints lines for eyes in both languages', async (...args) => {
  for (const language of ['zh', 'en']) {
    const { status, stdout, stderr } = await duizhao('--lang', language, ...args)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).not.toMatch(/undefined|NaN|\[object/)
    expect(stdout.split('\n').length).toBeGreaterThan(3)
  }
})

test('compare --task ends with who is responsible and which numbers are set', async () => {
  const { stdout } = await duizhao('compare', 'national-2022', 'sichuan-2023', '--task', 't4')
  expect(stdout).toContain('- 财政部')
  expect(stdout).toContain('= 住房城乡建设部 → 住房城乡建设厅')
  expect(stdout).toContain('居住建筑节能设计标准  ∅ → = 65%')
})
