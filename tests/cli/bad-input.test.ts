import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runHere } from './run-here.ts'

const plan = '一、总体要求\n（一）提高质量。加强标准建设，推动产业升级。\n'
const document = (id: string, more = '') => `  - { id: ${id}, path: plan.txt, title: 方案${more} }`

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'duizhao-'))
  const files: Record<string, string | Buffer> = {
    'plan.txt': plan,
    'empty.txt': '',
    'blank.txt': '\ufeff \n\n',
    'binary.bin': Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 0, 0xff, 0xfe, 0, 9]),
    'unnumbered.txt': '春眠不觉晓，处处闻啼鸟。夜来风雨声，花落知多少。\n',
  }
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  mkdirSync(join(folder, 'folder.d'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function workspace(yaml: string): string {
  const directory = mkdtempSync(join(folder, 'workspace-'))
  writeFileSync(join(directory, 'duizhao.yaml'), yaml)
  writeFileSync(join(directory, 'plan.txt'), plan)
  return directory
}

/** Exactly one line on standard error, nothing on standard output, no stack trace, exit 2. */
async function expectOneLine(args: readonly string[], cwd: string, wording: RegExp) {
  const { status, stdout, stderr } = await runHere(args, { cwd })
  expect(stderr).toMatch(wording)
  expect(stderr).toMatch(/^duizhao: [^\n]+\n$/)
  expect(stderr).not.toMatch(/\bat .+:\d+:\d+/)
  expect(stdout).toBe('')
  expect(status).toBe(2)
}

describe('a document that cannot be read', () => {
  test.each([
    ['no such file', 'absent.txt', /absent\.txt: no such file/],
    ['a folder', 'folder.d', /folder\.d: a folder/],
    ['an empty file', 'empty.txt', /empty\.txt: empty/],
    ['a blank file', 'blank.txt', /blank\.txt: empty/],
    ['a binary file', 'binary.bin', /binary\.bin: /],
    ['a file without any numbering', 'unnumbered.txt', /unnumbered\.txt: no numbered headings/],
  ])('%s', async (_, name, wording) => {
    await expectOneLine(['outline', name], folder, wording)
    await expectOneLine(['compare', 'plan.txt', name], folder, wording)
    await expectOneLine(['compare', name, 'plan.txt', '--format', 'json'], folder, wording)
  })

  test('an id that does not exist, with the nearest ids', async () => {
    const { stderr, status } = await runHere(['compare', 'natonal-2022', 'sichuan-2023'])
    expect(stderr).toMatch(/natonal-2022: .*Did you mean national-2022\?/)
    expect(status).toBe(2)
  })

  test('a name that would drive the terminal is printed without its escapes', async () => {
    const { stderr } = await runHere(['outline', '\u001b[31mred\u0007.txt'], { cwd: folder })
    expect(stderr).toBe('duizhao: red.txt: no such file. Check the path.\n')
  })
})

describe('a malformed duizhao.yaml', () => {
  test.each([
    ['not YAML', 'documents: [\n  oops: {', /duizhao\.yaml:\d+: not valid YAML/],
    ['not a mapping', '- a\n', /duizhao\.yaml:1: the file must be/],
    ['nothing in it', '', /duizhao\.yaml:1: the file must be/],
    [
      'an unknown key',
      `documents:\n${document('a', ', titel: x')}`,
      /duizhao\.yaml:2: unknown key titel.*title/,
    ],
    ['an unknown key at the top', `documents: []\ndocs: 1`, /duizhao\.yaml:2: unknown key docs/],
    [
      'a level that does not exist',
      `documents:\n${document('a', ', level: village')}`,
      /duizhao\.yaml:2: documents\[0\]\.level must be national/,
    ],
    [
      'a missing title',
      'documents:\n  - { id: a, path: plan.txt }',
      /documents\[0\]\.title must be/,
    ],
    [
      'an id with the two hyphens that stand between those of a pair',
      `documents:\n${document('a--b')}`,
      /duizhao\.yaml:2: documents\[0\]\.id must be id/,
    ],
    [
      'a day that no calendar has',
      `documents:\n${document('a', ', issued: 2024-13-45')}`,
      /duizhao\.yaml:2: documents\[0\]\.issued must be YYYY-MM-DD/,
    ],
    [
      'a duplicate id',
      `documents:\n${document('a')}\n${document('a')}`,
      /duizhao\.yaml:3: another document has the id a/,
    ],
    [
      'a parent that does not exist',
      `documents:\n${document('a', ', parent: b')}`,
      /duizhao\.yaml:2: documents\[0\]\.parent names b/,
    ],
    [
      'a pair that does not exist',
      `documents:\n${document('a')}\npairs:\n  - { base: a, local: c }`,
      /duizhao\.yaml:4: pairs\[0\]\.local names c/,
    ],
    [
      'a pair twice',
      `documents:\n${document('a')}\n${document('b')}\npairs:\n  - { base: a, local: b }\n  - { base: a, local: b }`,
      /duizhao\.yaml:6: a--b is listed already/,
    ],
    [
      'an alias of nothing',
      'documents: *nope',
      /duizhao\.yaml:1: not valid YAML: Unresolved alias/,
    ],
    [
      'aliases beyond measure',
      [
        'a0: &a0 [x]',
        ...Array.from(
          { length: 12 },
          (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at},`.repeat(9)}]`,
        ),
      ].join('\n'),
      /duizhao\.yaml:1: not valid YAML: Excessive alias count/,
    ],
    [
      'a missing file',
      'documents:\n  - { id: a, path: gone.txt, title: t }',
      /duizhao\.yaml: the file of a, gone\.txt, does not exist/,
    ],
  ])('%s', async (_, yaml, wording) => {
    await expectOneLine(['outline', 'a'], workspace(yaml), wording)
  })

  test('a folder in its place', async () => {
    const directory = mkdtempSync(join(folder, 'workspace-'))
    mkdirSync(join(directory, 'duizhao.yaml'))
    await expectOneLine(['-w', directory, 'check'], folder, /duizhao\.yaml: a folder, /)
  })

  test('a workspace that is not there', async () => {
    await expectOneLine(['-w', folder, 'outline', 'a'], folder, /no duizhao\.yaml/)
  })
})

describe('decisions and snapshots that cannot be read', () => {
  const yaml = `documents:\n${document('a')}\n${document('b')}\npairs: [{ base: a, local: b }]`

  test.each([
    ['a folder', (path: string) => mkdirSync(path), /: a folder, a pipe or a device/],
    [
      'a link to nothing',
      (path: string) => symlinkSync('gone', path),
      /: cannot be read \(ENOENT\)/,
    ],
    [
      'a link out of the workspace',
      (path: string) => symlinkSync('/etc/hosts', path),
      /: leads out/,
    ],
  ])('%s is not taken for none', async (_, put, wording) => {
    for (const [parent, name] of [
      ['alignments', 'a--b.sssom.tsv'],
      ['snapshots', 'a--b.txt'],
    ] as const) {
      const directory = workspace(yaml)
      mkdirSync(join(directory, parent))
      put(join(directory, parent, name))
      await expectOneLine(['check'], directory, wording)
      await expectOneLine(['update'], directory, wording)
    }
  })

  test('a file where the folder of decisions should be', async () => {
    const directory = workspace(yaml)
    writeFileSync(join(directory, 'alignments'), '')
    await expectOneLine(['check'], directory, /cannot be read \(ENOTDIR\)/)
    await expectOneLine(['decisions', 'validate'], directory, /alignments: cannot be read/)
  })
})

describe('wrong usage', () => {
  test.each([
    [['-w'], /option -w, --workspace <dir> needs a value/],
    [['--lang'], /option --lang <language> needs a value/],
    [['-w', '', 'check'], /-w, --workspace <dir> cannot be “”/],
    [['report', '--output', ''], /-o, --output <dir> cannot be “”/],
  ])('a value that is not there: %j', async (args, wording) => {
    await expectOneLine(args, folder, wording)
  })

  test.each([
    ['an unknown command', ['comapre'], /unknown command comapre\. Did you mean compare\?/],
    ['an unknown option', ['outline', 'plan.txt', '--colour'], /unknown option --colour/],
    ['a missing argument', ['compare', 'plan.txt'], /missing argument <local>/],
    [
      'a wrong choice',
      ['outline', 'plan.txt', '--format', 'xml'],
      /--format <format> cannot be xml; expected: text, json\./,
    ],
    [
      'a wrong argument',
      ['decide', 'perhaps', 't1', '--pair', 'a', 'b'],
      /<verdict> cannot be perhaps; expected: approve, /,
    ],
    [
      'a day that no calendar has',
      ['decide', 'approve', 't1', '--pair', 'a', 'b', '--date', '2024-13-45'],
      /--date <date> cannot be 2024-13-45; expected: YYYY-MM-DD\./,
    ],
    ['a missing option', ['decide', 'approve', 't1'], /option --pair <ids\.\.\.> is needed/],
    ['a wrong language', ['outline', 'plan.txt', '--lang', 'fr'], /zh, en/],
    [
      'a task that does not exist',
      ['compare', 'plan.txt', 'plan.txt', '--task', '九十九'],
      /九十九: no such task/,
    ],
  ])('%s', async (_, args, wording) => {
    await expectOneLine(args, folder, wording)
  })

  test('in Chinese', async () => {
    const { stderr } = await runHere(['--lang', 'zh', 'outline', 'absent.txt'], { cwd: folder })
    expect(stderr).toBe('duizhao: absent.txt：文件不存在，请检查路径。\n')
    const wrong = await runHere(['--lang', 'zh', 'outline', 'plan.txt', '--format', 'xml'], {
      cwd: folder,
    })
    expect(wrong.stderr).toBe('duizhao: --format <format> 不能是 xml，应为 text, json。\n')
  })

  test('--verbose adds the stack trace', async () => {
    const { stderr, status } = await runHere(['--verbose', 'outline', 'absent.txt'], {
      cwd: folder,
    })
    expect(stderr).toMatch(/no such file[^\n]*\nDuizhaoError: [^\n]*\n +at /)
    expect(status).toBe(2)
  })
})
