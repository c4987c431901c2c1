import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runHere } from './run-here.ts'

const gold = 'tests/gold/national-sichuan.gold.json'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'duizhao-'))
  cpSync('tests/gold', folder, { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('text, JSON and Markdown tell the same figures', async () => {
  const json = JSON.parse((await runHere(['eval', gold, '--format', 'json'])).stdout)
  const f1 = json.clauses.statuses.macroF1.toFixed(3)
  expect(json.clauses.errors[0].segment.text).toMatch(/\p{Script=Han}/u)
  expect((await runHere(['eval', gold])).stdout).toMatch(new RegExp(`mean of these +${f1}`))
  expect((await runHere(['eval', gold, '--format', 'markdown'])).stdout).toContain(
    `| mean of these | ${f1} |`,
  )
  expect((await runHere(['eval', gold, '--lang', 'zh'])).stdout).toContain(`缺失`)
})

test('several gold files make an array', async () => {
  const law = 'tests/gold/law-national-shandong.gold.json'
  const { stdout } = await runHere(['eval', gold, law, '--format', 'json'])
  expect(JSON.parse(stdout).map((each: { gold: string }) => each.gold)).toEqual([gold, law])
})

test('--against is agreement between annotations', async () => {
  const tasks = readFileSync(join(folder, 'national-sichuan.gold.tasks.tsv'), 'utf8')
  writeFileSync(join(folder, 'fewer.tsv'), tasks.split('\n').slice(0, -5).join('\n'))
  const manifest = JSON.parse(readFileSync(join(folder, 'national-sichuan.gold.json'), 'utf8'))
  writeFileSync(join(folder, 'fewer.json'), JSON.stringify({ ...manifest, tasks: 'fewer.tsv' }))
  const args = ['eval', gold, '--against', join(folder, 'fewer.json'), '--format', 'json']
  const { tasks: kappa, statuses } = JSON.parse((await runHere(args)).stdout)
  expect(kappa.kappa).toBeGreaterThan(0.8)
  expect(kappa.kappa).toBeLessThan(1)
  expect(statuses.kappa).toBe(1)
})

test.each([
  ['not JSON', { 'bad.json': '{' }, /bad\.json: JSON expected/],
  ['a key missing', { 'bad.json': '{ "base": "a" }' }, /bad\.json:local: string expected/],
  ['no such table', { 'bad.json': { tasks: 'gone.tsv' } }, /gone\.tsv: no such file/],
  [
    'a wrong grade',
    { 'bad.json': { tasks: 'bad.tsv' }, 'bad.tsv': 'h\nN01\tS01\t3\n' },
    /bad\.tsv:2: grade/,
  ],
  [
    'a wrong status',
    { 'bad.json': { clauses: 'bad.tsv' }, 'bad.tsv': 'h\nS01.1\tkept\t-\t-\n' },
    /bad\.tsv:2: status/,
  ],
  [
    'a wrong kind',
    { 'bad.json': { clauses: 'bad.tsv' }, 'bad.tsv': 'h\n\nS01.1\tadapted\tN01.1\tstyle\n' },
    /bad\.tsv:3: kinds/,
  ],
])('%s', async (_, files: Record<string, string | object>, wording) => {
  const manifest = JSON.parse(readFileSync(join(folder, 'national-sichuan.gold.json'), 'utf8'))
  for (const [name, content] of Object.entries(files)) {
    const text = typeof content === 'string' ? content : JSON.stringify({ ...manifest, ...content })
    writeFileSync(join(folder, name), text)
  }
  const { status, stdout, stderr } = await runHere(['eval', join(folder, 'bad.json')])
  expect(stderr).toMatch(wording)
  expect(stderr).toMatch(/^duizhao: [^\n]+\n$/)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
})
