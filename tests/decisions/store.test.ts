import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { deciding, type Request } from '../../src/decisions/decide.ts'
import { judge, sidesOf } from '../../src/decisions/judge.ts'
import { openStore } from '../../src/decisions/store.ts'
import { base, local } from './plan.ts'

const pair = { base: base.id, local: local.id }
const sides = sidesOf(base, local)
let folder: string
let path: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duizhao-'))
  path = join(folder, 'alignments', 'base-2022--local-2023.sssom.tsv')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const decide = (...requests: Partial<Request>[]) =>
  openStore(path, pair).append(({ records }) =>
    deciding(
      requests.map((request) => ({
        verdict: 'approve',
        base: 't1',
        local: 't1',
        person: '张三',
        date: '2026-01-02',
        ...request,
      })),
      { records, sides, policy: 'self' },
    ),
  )

describe('the file', () => {
  test('is SSSOM TSV', async () => {
    await decide(
      { verdict: 'approve', confidence: 0.93456, note: '同一"事项"' },
      { verdict: 'link', local: 't2', relation: 'subset', person: 'orcid:0000-0001-9439-5346' },
      { verdict: 'unlink', base: 't2/1', local: 't2/2', propose: true },
      { verdict: 'none', base: 't3', local: null, reason: 'out-of-remit', person: 'Ann Lee' },
    )
    await expect(readFileSync(path, 'utf8')).toMatchFileSnapshot('fixtures/decisions.sssom.tsv')
  })

  test('reads back what was written', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 20 })
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.string({ minLength: 1 }).filter((name) => name.trim() === name && name !== ''),
        async (note, person) => {
          rmSync(path, { force: true })
          const written = await decide({ note, person }, { verdict: 'none', local: null, note })
          expect(openStore(path, pair).read().records).toEqual(written)
        },
      ),
      { numRuns: 50 },
    )
  })

  test('grows by lines at its end and by nothing else', async () => {
    await decide({ note: '一' })
    const before = readFileSync(path, 'utf8')
    await decide({ base: 't2', local: 't2', note: '二' })
    expect(readFileSync(path, 'utf8').startsWith(before)).toBe(true)
  })

  test('keeps columns, lines of metadata and prefixes that others have added', async () => {
    await decide({ note: '一' })
    const foreign = readFileSync(path, 'utf8')
      .replaceAll('base:', '国家:')
      .replace('#license:', '#mapping_set_title: 对照\n#license:')
      .replace('\tcomment\t', '\tcomment\tmapping_tool\t')
      .replace('\t一\t', '\t一\t"a ""tool"""\t')
    writeFileSync(path, foreign)
    await decide({ base: 't2', local: 't2', note: '二' })
    const now = readFileSync(path, 'utf8')
    expect(now.startsWith(foreign)).toBe(true)
    expect(now.slice(foreign.length)).toMatch(/^decision:\w+\t国家:t2\t.*\t二\t\t.*\n$/)
  })

  test('gains the columns it lacks', async () => {
    await decide({ note: '一' })
    const [record] = openStore(path, pair).read().records
    const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1)
    const without = lines.map((line) =>
      line.startsWith('#') ? line : line.replace(/\t[^\t]*$/, ''),
    )
    writeFileSync(path, `${without.join('\r\n')}\r\n`)
    await decide({ verdict: 'reject', note: '二' })
    const { records } = openStore(path, pair).read()
    expect(records[0]).toEqual(record)
    expect(records[1]?.supersedes).toEqual([record?.id])
  })
})

describe('a file that somebody broke', () => {
  const breakings: readonly (readonly [string, string, (text: string) => string | Uint8Array])[] = [
    ['bad UTF-8', 'not-utf8', (text) => latin1(text.replace('加强质量监管', '\u00ff'))],
    ['a missing column', 'missing-column', (text) => text.replace('\tobject_id\t', '\tobjekt\t')],
    [
      'a doubled column',
      'duplicate-column',
      (text) => text.replace('\tcomment\t', '\tsubject_id\t'),
    ],
    [
      'a doubled header',
      'repeated-header',
      (text) => `${text}${/^record_id.*\n/m.exec(text)?.[0]}`,
    ],
    ['a lost cell', 'empty-cell', (text) => text.replace('\tbase:t1\t', '\t')],
    ['a line of something else', 'wrong-cell-count', (text) => `${text}TODO\n`],
    ['1 MB in a cell', 'oversized-cell', (text) => text.replace('笔记', '笔'.repeat(1e6))],
    ['an open quote', 'unclosed-quote', (text) => text.replace('\t笔记', '\t"笔记')],
    ['an unknown prefix', 'undeclared-prefix', (text) => text.replace('person:', 'mensch:')],
    ['a wrong date', 'wrong-value', (text) => text.replace('2026-01-02', '2.1.2026')],
    [
      'another document',
      'other-documents',
      (text) => text.replace('document/base-2022', 'document/x'),
    ],
    ['broken metadata', 'bad-metadata', (text) => text.replace('#curie_map:', '#curie_map: [')],
    ['a merge conflict', 'conflict-marker', (text) => `${text}<<<<<<< HEAD\n`],
    ['a lost id', 'empty-cell', (text) => text.replace(/^decision:\w+/m, '')],
    [
      'one id for two rows',
      'duplicate-record',
      (text) => text.replace(/^(decision.*)\n/m, '$1\n$1x\n'),
    ],
    [
      'a task against a clause',
      'mixed-units',
      (text) => text.replace('\tlocal:t1\t', '\tlocal:t1/1\t'),
    ],
    [
      'two absences',
      'no-unit',
      (text) => text.replace(/(base|local):t1\t/g, 'sssom:NoTermFound\t'),
    ],
  ]
  test.each(breakings)('%s', async (_name, code, breaking) => {
    await decide({ note: '笔记' })
    writeFileSync(path, breaking(readFileSync(path, 'utf8')))
    const before = readFileSync(path)
    const problem = openStore(path, pair).inspect().problems[0]
    expect(problem).toMatchObject({ code, line: expect.any(Number) })
    await expect(decide({ base: 't2', local: 't2' })).rejects.toThrow(`"line":${problem?.line}`)
    expect(readFileSync(path).equals(before)).toBe(true)
    expect(readdirSync(join(folder, 'alignments'))).toEqual(['.gitattributes', expect.any(String)])
  })

  test('every slot that is missing is named', async () => {
    await decide({})
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace(/^# ?(?:license|mapping_set_id):.*\n/gm, ''),
    )
    expect(openStore(path, pair).inspect().problems).toMatchObject([
      { code: 'missing-metadata', slot: 'mapping_set_id' },
      { code: 'missing-metadata', slot: 'license' },
    ])
  })

  test('an id that no longer exists is no broken file', async () => {
    await decide({ note: '笔记' })
    writeFileSync(path, readFileSync(path, 'utf8').replace('base:t1', 'base:t99'))
    expect(openStore(path, pair).inspect().problems).toEqual([])
  })
})

/** The text with each character below U+0100 as one byte. */
const latin1 = (text: string) =>
  Buffer.concat([...text].map((c) => Buffer.from(c, c === '\u00ff' ? 'latin1' : 'utf8')))

describe('a disk that does not take it', () => {
  const writer = join(import.meta.dirname, 'writer.ts')
  const write = (how: { uid?: number; shell?: string }) =>
    spawnSync(
      how.shell ?? process.execPath,
      how.shell
        ? ['-c', `ulimit -f 8; exec "$0" "$@"`, process.execPath, writer, path, '40', '甲']
        : [writer, path, '1', '甲'],
      {
        encoding: 'utf8',
        ...(how.uid === undefined ? {} : { uid: how.uid }),
      },
    )

  test('full: what was acknowledged stays', () => {
    const { stdout, stderr } = write({ shell: 'sh' })
    expect(stderr).toContain('not-saved')
    const saved = stdout.trim().split('\n').length
    expect(saved).toBeGreaterThan(1)
    expect(openStore(path, pair).read().records).toHaveLength(saved)
    expect(readdirSync(join(folder, 'alignments'))).toHaveLength(2)
  })

  test('read-only: nothing changes', async () => {
    await decide({ note: '一' })
    const before = readFileSync(path)
    chmodSync(folder, 0o755)
    chmodSync(join(folder, 'alignments'), 0o555)
    const nobody = process.getuid?.() === 0 ? { uid: 65534 } : {}
    expect(write(nobody).stderr).toContain('EACCES')
    expect(readFileSync(path).equals(before)).toBe(true)
    chmodSync(join(folder, 'alignments'), 0o755)
  })
})

describe('a lock', () => {
  const deadPid = () => spawnSync('true').pid

  test('of a dead process is taken over, with a message', async () => {
    mkdirSync(join(folder, 'alignments'))
    const holder = `${deadPid()} ${hostname()}`
    writeFileSync(`${path}.lock`, holder)
    const messages: string[] = []
    const store = openStore(path, pair, (dead) => messages.push(dead))
    await store.append(() => [])
    expect(messages).toEqual([holder])
    expect(existsSync(`${path}.lock`)).toBe(false)
  })

  test('of a living process is waited for', async () => {
    mkdirSync(join(folder, 'alignments'))
    writeFileSync(`${path}.lock`, `${process.pid} ${hostname()}`)
    const saved = decide({})
    setTimeout(() => rmSync(`${path}.lock`), 100)
    expect(await saved).toHaveLength(1)
  })
})

test('git merges two branches without conflict markers, and nobody is overruled in silence', async () => {
  const git = (...args: string[]) => {
    const run = spawnSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(run.status, run.stdout + run.stderr).toBe(0)
  }
  git('init', '-q', '-b', 'main')
  await decide({ base: 't3', local: 't3', note: '共同' })
  git('add', '-A')
  git('commit', '-qm', 'base')
  git('checkout', '-qb', 'other')
  await decide({ note: '同一事项' }, { base: 't2', local: 't2' })
  git('commit', '-qam', 'other')
  git('checkout', '-q', 'main')
  await decide({ verdict: 'reject', person: '李四' }, { base: 't2', local: 't2' })
  git('commit', '-qam', 'main')
  git('merge', '-q', 'other', '-m', 'merge')
  const { records, problems } = openStore(path, pair).inspect()
  expect(problems).toEqual([])
  const states = judge(records, sides).map(
    ({ record, state }) => `${record.base} ${record.reviewer} ${state}`,
  )
  expect(states.sort()).toEqual([
    't1 张三 disputed',
    't1 李四 disputed',
    't2 张三 approved',
    't3 张三 approved',
  ])
})
