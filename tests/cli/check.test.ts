import { execFileSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { basePlan, localPlan } from '../workspace/run-of.ts'
import { runCli } from './run-cli.ts'
import { runHere } from './run-here.ts'

const pair = 'base--local'
const snapshot = `snapshots/${pair}.txt`

describe('check and update', () => {
  let cwd: string

  beforeEach(async () => {
    cwd = mkdtempSync(join(tmpdir(), 'duizhao-check-'))
    writeFileSync(join(cwd, 'base.txt'), basePlan)
    writeFileSync(join(cwd, 'local.txt'), localPlan)
    configure('doubtful: 0')
    expect(await run('update')).toMatchObject({ status: 0, stderr: '' })
  })
  afterEach(() => rmSync(cwd, { recursive: true }))

  const run = (...args: string[]) => runHere(args, { cwd })

  function configure(check: string, pairs = '[{ base: base, local: local }]'): void {
    writeFileSync(
      join(cwd, 'duizhao.yaml'),
      `documents:
  - { id: base, path: base.txt, title: 总体方案 }
  - { id: local, path: local.txt, title: 实施方案 }
pairs: ${pairs}
check: { ${check} }
`,
    )
  }

  const change = () =>
    writeFileSync(
      join(cwd, 'local.txt'),
      localPlan.replace('加强冷链食品监管', '推广应用高效低风险农药'),
    )

  test('says when a document is other bytes but the same text', async () => {
    writeFileSync(join(cwd, 'local.txt'), localPlan.replaceAll('\n', '\r\n'))
    const { status, stdout } = await run('check')
    expect(status).toBe(1)
    expect(stdout).toContain('local.txt has changed since the snapshot, but in no word')
  })

  test('takes away snapshots of no pair, and nothing else', async () => {
    mkdirSync(join(cwd, 'snapshots/a--b'))
    for (const name of ['README.txt', '.a--b.txt', 'old--plan.txt']) {
      writeFileSync(join(cwd, 'snapshots', name), '')
    }
    expect((await run('update')).status).toBe(0)
    expect(readdirSync(join(cwd, 'snapshots')).sort()).toEqual(
      ['.a--b.txt', 'README.txt', 'a--b', `${pair}.txt`].sort(),
    )
  })

  test('is clean where nothing has changed: exit code 0', async () => {
    expect(await run('check')).toEqual({ status: 0, stdout: '1 pair: clean\n', stderr: '' })
  })

  test('tells what changed, shows the diff and the exact repair: exit code 1', async () => {
    change()
    const { status, stdout } = await run('check')
    expect(status).toBe(1)
    expect(stdout).toContain('base.txt:3:')
    expect(stdout).toContain('newly omitted: 加强冷链食品监管，')
    expect(stdout).toContain('\n+  - base:t1/2 | 加强冷链食品监管，\n')
    const [, repair = ''] = /→ duizhao (update .*)/.exec(stdout) ?? []
    expect((await run(...repair.split(' '))).status).toBe(0)
    expect((await run('check')).status).toBe(0)
  })

  test('from above the workspace, its paths and repairs hold there', () => {
    const above = mkdtempSync(join(tmpdir(), 'duizhao-above-'))
    cpSync(cwd, join(above, "sub 'n"), { recursive: true })
    writeFileSync(
      join(above, "sub 'n/local.txt"),
      localPlan.replace('加强冷链食品监管', '推广应用高效低风险农药'),
    )
    const check = (...args: string[]) =>
      runCli(['--workspace', "sub 'n", 'check', ...args], { cwd: above }).stdout
    expect(check('--format', 'github')).toContain("file=sub 'n/base.txt,line=3,")
    expect(check('--format', 'sarif')).toContain(`"uri":"sub%20'n/base.txt"`)
    const [, repair = ''] = /→ duizhao (.*)/.exec(check()) ?? []
    expect(repair).toBe(`--workspace 'sub '\\''n' update --pair ${pair}`)
    rmSync(above, { recursive: true })
  })

  test('fails with exit code 2 where it is used wrongly or the input is bad', async () => {
    expect((await run('check', '--pair', 'base--nowhere')).status).toBe(2)
    expect((await run('check', '--task', 'nowhere')).status).toBe(2)
    expect((await run('check', '--shard', '3/2')).status).toBe(2)
    rmSync(join(cwd, 'local.txt'))
    expect((await run('check')).status).toBe(2)
  })

  test('writes nothing: the working tree stays clean', async () => {
    const git = (...args: string[]) => execFileSync('git', args, { cwd, encoding: 'utf8' })
    git('init', '-q')
    git('add', '-A')
    git('-c', 'user.name=t', '-c', 'user.email=t@example.org', 'commit', '-qm', 'as approved')
    writeFileSync(join(cwd, 'base.txt'), basePlan.replace('完善', '健全'))
    const before = git('status', '--porcelain')
    expect((await run('check')).status).toBe(1)
    expect(git('status', '--porcelain')).toBe(before)
  })

  test('asks for a missing snapshot, and for an obsolete one to be removed', async () => {
    rmSync(join(cwd, snapshot))
    expect((await run('check')).stdout).toContain('snapshot-missing')
    await run('update')
    cpSync(join(cwd, snapshot), join(cwd, 'snapshots/gone--local.txt'))
    const { status, stdout } = await run('check')
    expect(status).toBe(1)
    expect(stdout).toContain('snapshot-obsolete')
    expect(stdout).toContain('\n1 pair: 1 error')
    expect((await run('update')).stdout).toContain('snapshots/gone--local.txt removed')
    expect((await run('check')).status).toBe(0)
  })

  test('takes the severities of the workspace', async () => {
    change()
    const warnings = 'source-changed: off, snapshot-changed: warning, omission-new: note'
    configure(`doubtful: 0, fail: error, severity: { ${warnings} }`)
    const { status, stdout } = await run('check')
    expect(status).toBe(0)
    expect(stdout).toContain('1 pair: 0 errors, 1 warning, 2 notes')
    const [, failures] =
      /failures="(\d+)"/.exec((await run('check', '--format', 'junit')).stdout) ?? []
    expect(failures).toBe('0')
    configure('severity: { omision-new: off }')
    expect((await run('check')).stderr).toContain('Did you mean omission-new')
  })

  test('narrowed to a task, update leaves the others as they were approved', async () => {
    const before = readFileSync(join(cwd, snapshot), 'utf8')
    writeFileSync(
      join(cwd, 'local.txt'),
      localPlan.replace('打造旅游服务品牌', '培育旅游人才').replace('，加强冷链食品监管', ''),
    )
    await run('update', '--task', 'local:t2')
    const after = readFileSync(join(cwd, snapshot), 'utf8')
    expect(after).toBe(before.replace('打造旅游服务品牌', '培育旅游人才'))
  })

  test.each(['json', 'sarif', 'junit', 'github', 'markdown'])('speaks %s', async (format) => {
    change()
    const { status, stdout, stderr } = await run('check', '--format', format)
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
    expect(stdout).toContain('omission-new')
  })
})
