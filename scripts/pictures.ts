/**
 * Makes the pictures of the README from the real program: runs it in tmux, types keys, draws what is on
 * the screen; and writes the report and looks at it in Chromium.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { screenSvg } from './screen-svg.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = `${root}docs/pictures`

const pictures = [
  {
    name: 'overview',
    title: 'duizhao: what each place retained, adapted and omitted of every task',
    columns: 110,
    rows: 32,
    keys: ['j', 'j', 'j', 'j', 'j', 'j'],
  },
  {
    name: 'comparison',
    title: 'duizhao: a national task and its counterpart side by side',
    columns: 130,
    rows: 34,
    keys: ['j', 'j', 'j', 'j', 'j', 'j', 'j', 'Enter', 'n', 'n', 'n'],
  },
] as const

async function take({ name, columns, rows, keys }: (typeof pictures)[number]): Promise<string> {
  // A server of its own for each picture: the one before may still be going down.
  const tmux = (...args: string[]) =>
    execFileSync('tmux', ['-L', `duizhao-${name}-${process.pid}`, ...args], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    })
  const command = `cd '${root}' && TERM=tmux-256color '${process.execPath}' cli/main.ts review --readonly --lang zh --theme dark`
  tmux('-f', '/dev/null', 'new-session', '-d', '-x', String(columns), '-y', String(rows), command)
  for (let tries = 0; tries < 300 && !tmux('capture-pane', '-p').includes('对照'); tries++) {
    await wait(100)
  }
  for (const key of keys) {
    tmux('send-keys', key)
    await wait(120)
  }
  await wait(300)
  const capture = tmux('capture-pane', '-p', '-e', '-N')
  tmux('kill-server')
  return capture
}

mkdirSync(folder, { recursive: true })
for (const picture of pictures) {
  writeFileSync(
    `${folder}/${picture.name}.svg`,
    screenSvg(await take(picture), picture.columns, picture.title),
  )
}

const report = mkdtempSync(join(tmpdir(), 'duizhao-picture-'))
const program = ['cli/main.ts', '--lang', 'zh', 'report', '--format', 'html', '--output', report]
execFileSync(process.execPath, program, { cwd: root })
execFileSync('chromium', [
  '--headless',
  '--no-sandbox',
  '--hide-scrollbars',
  '--window-size=1280,1180',
  `--screenshot=${folder}/report.png`,
  `file://${report}/index.html`,
])
rmSync(report, { recursive: true })
