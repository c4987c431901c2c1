import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { basePlan } from '../workspace/run-of.ts'
import { main, root, runCli } from './run-cli.ts'
import { runHere } from './run-here.ts'

const formats = 'html,markdown,docx,xlsx,csv,json,sarif,junit,github'
const pair = ['national-2022', 'sichuan-2023'] as const
/** Plans with and without a chain of parents. */
const places = ['national-2022', 'gansu-2023', 'chengdu-2023', 'sichuan-2014'] as const

describe('report', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'duizhao-report-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  /** Names and hashes of the files in a folder. */
  const hashes = (name: string) =>
    Object.fromEntries(
      readdirSync(join(folder, name)).map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(folder, name, file)))
          .digest('hex'),
      ]),
    )

  const write = (name: string, env: NodeJS.ProcessEnv = {}) =>
    runCli(['report', ...pair, '--format', formats, '-o', join(folder, name)], {
      env,
    })

  test('writes the same bytes in every format, in any time zone and locale', () => {
    expect(write('here', { TZ: 'UTC', LC_ALL: 'C' }).status).toBe(0)
    expect(
      write('there', { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'zh_CN.UTF-8' })
        .status,
    ).toBe(0)
    expect(Object.keys(hashes('here'))).toHaveLength(9)
    expect(hashes('there')).toEqual(hashes('here'))
    expect(readdirSync(join(folder, 'here')).filter((name) => name.startsWith('.'))).toEqual([])
  })

  test('is in Chinese unless another language is asked for', async () => {
    const page = async (...args: string[]) => (await runHere([...args, 'report', ...pair])).stdout
    expect(await page()).toContain('<html lang="zh">')
    expect(await page('--lang', 'en')).toContain('<html lang="en">')
  })

  test('shows what hostile files say as text, in every format', async () => {
    const hostile = basePlan.replaceAll('，', '<script>alert(1)</script>\u001b[31m=1+1，')
    for (const name of ['one.txt', 'two.txt']) writeFileSync(join(folder, name), hostile)
    const { status } = await runHere(
      ['report', 'one.txt', 'two.txt', '--format', formats, '-o', 'hostile'],
      {
        cwd: folder,
      },
    )
    expect(status).toBe(0)
    for (const file of ['index.html', 'report.md', 'report.sarif', 'junit.xml', 'github.txt']) {
      const report = readFileSync(join(folder, 'hostile', file), 'utf8')
      expect(report).not.toContain('\u001b')
      if (/html|xml|md/.test(file)) expect(report).not.toContain('<script>alert')
    }
  })

  test('has no absolute path and no moment in it', () => {
    for (const file of ['index.html', 'report.md', 'report.sarif', 'junit.xml', 'github.txt']) {
      const text = readFileSync(join(folder, 'here', file), 'utf8')
      expect(text).not.toContain(process.cwd())
      expect(text.replaceAll('1970-01-01T00:00:00', '')).not.toMatch(/\d{4}-\d\d-\d\dT\d\d:/)
    }
  })

  test('prints one format to standard output, the same as to a file', async () => {
    const { status, stdout } = await runHere(['report', ...pair, '--format', 'csv'])
    expect(status).toBe(0)
    expect(stdout).toBe(readFileSync(join(folder, 'here', `${pair.join('--')}.csv`), 'utf8'))
  })

  test('asks where to write what standard output cannot take', async () => {
    const { status, stderr } = await runHere(['report', '--format', 'csv'])
    expect(status).toBe(2)
    expect(stderr).toContain('--output')
    const file = fileURLToPath(import.meta.url)
    const refused = await runHere(['report', ...pair, '-o', file])
    expect(refused).toMatchObject({ status: 2, stderr: expect.stringContaining('EEXIST') })
    expect((await runHere(['report', '--format', 'pdf'])).stderr).toContain('html, markdown')
  })

  test('shards make up the whole; merge refuses when one is missing, and writes the same bytes', async () => {
    const shard = (part: string) =>
      runHere([
        'report',
        ...places,
        '--format',
        'json',
        '--shard',
        `${part}/2`,
        '-o',
        join(folder, `shard${part}`),
      ])
    expect([(await shard('1')).status, (await shard('2')).status]).toEqual([0, 0])
    const merge = (...shards: string[]) =>
      runHere([
        'merge',
        ...shards.map((part) => join(folder, part)),
        '--format',
        'html,sarif,json',
        '-o',
        join(folder, 'merged'),
      ])
    expect(await merge('shard1')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('2/2'),
    })
    expect((await merge('shard1', 'shard1')).status).toBe(2)
    expect((await merge('.')).stderr).toContain('no shard.json in it')
    mkdirSync(join(folder, 'broken'))
    writeFileSync(join(folder, 'broken', 'shard.json'), '{ "index": 0 }')
    expect((await merge('broken')).stderr).toMatch(/shard\.json: damaged \(index: /)
    expect((await merge('shard2', 'shard1')).status).toBe(0)
    await runHere(['report', ...places, '--format', 'html,sarif,json', '-o', join(folder, 'whole')])
    expect(hashes('merged')).toEqual(hashes('whole'))
  })

  test('tells a document that is compared with none from one that is not there', async () => {
    writeFileSync(
      join(folder, 'duizhao.yaml'),
      'documents: [{ id: alone, path: alone.txt, title: 方案 }]\n',
    )
    writeFileSync(join(folder, 'alone.txt'), basePlan)
    const report = async (name: string) => (await runHere(['report', name], { cwd: folder })).stderr
    expect(await report('alone')).toContain('compares it with no other document')
    expect(await report('alone.txt')).toContain('compares it with no other document')
    expect(await report('alnoe')).toContain('Did you mean alone?')
  })

  test('leaves nothing half written when it is interrupted', async () => {
    const output = join(folder, 'interrupted')
    const child = spawn(process.execPath, [main, 'report', '--format', formats, '-o', output], {
      cwd: root,
      env: { PATH: process.env.PATH, DUIZHAO_CACHE: 'off' },
    })
    const ended = once(child, 'exit')
    await expect.poll(() => existsSync(output) && readdirSync(output).length).toBe(1)
    child.kill('SIGTERM')
    expect(await ended).toEqual([143, null])
    expect(readdirSync(output)).toEqual([])
  })

  test('takes a format and a document that are named twice once', async () => {
    const { status } = await runHere([
      'report',
      ...pair,
      pair[1],
      '--format',
      'csv,csv',
      '-o',
      join(folder, 'twice'),
    ])
    expect(status).toBe(0)
    expect(readdirSync(join(folder, 'twice'))).toEqual([`${pair.join('--')}.csv`])
  })

  test('diff-runs refuses a folder without any comparison', async () => {
    const { status, stderr } = await runHere(['diff-runs', folder, folder])
    expect(status).toBe(2)
    expect(stderr).toContain('no comparison in it')
  })

  test('diff-runs: no change is exit code 0, another pair exit code 2', async () => {
    const [one, other] = ['shard1', 'shard2'].map((name) => join(folder, name))
    expect((await runHere(['diff-runs', one ?? '', one ?? ''])).status).toBe(0)
    expect((await runHere(['diff-runs', one ?? '', other ?? ''])).status).toBe(1)
    const [file = ''] = readdirSync(one ?? '').filter((name) => name.includes('--'))
    const [foreign = ''] = readdirSync(other ?? '').filter((name) => name.includes('--'))
    const { status, stderr } = await runHere([
      'diff-runs',
      join(one ?? '', file),
      join(other ?? '', foreign),
    ])
    expect(status).toBe(2)
    expect(stderr).toContain('not the same pair')
    writeFileSync(join(folder, 'a--b.json'), '{ "schemaVersion": 1, "tool": 1 }')
    const unfit = await runHere(['diff-runs', join(folder, 'a--b.json'), join(folder, 'a--b.json')])
    expect(unfit.stderr).toMatch(/a--b\.json: not a comparison \(tool: /)
  })
})
