import { execFileSync } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { openPty } from './terminal/pty.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const node = process.execPath
const programs = {
  ours: { command: `${node} dist/cli/main.js review --readonly --lang zh`, shown: '对照' },
  minimal: { command: `${node} bench/terminal/minimal.mjs`, shown: 'ready' },
}

const median = (times) => times.toSorted((a, b) => a - b)[times.length >> 1]

/** The overview on the screen against a minimal Ink program's line plus the main job's own time. */
export async function firstFrame() {
  const times = { ours: [], minimal: [], job: [] }
  for (let round = 0; round < 9; round++) {
    for (const [name, { command, shown }] of Object.entries(programs)) {
      const start = performance.now()
      const pty = openPty(command)
      await pty.until((output) => output.includes(shown))
      times[name].push(performance.now() - start)
      pty.close()
    }
    const job = execFileSync(node, ['bench/terminal/job.mjs'], { cwd: root, encoding: 'utf8' })
    times.job.push(Number(job))
  }
  return {
    what: 'terminal: first frame of the overview',
    ours: median(times.ours),
    peer: median(times.minimal) + median(times.job),
    peerName: 'minimal Ink program plus the main job',
    goal: 1.5,
  }
}

/** A key to its frame in the comparison, against a minimal Ink program's. */
export async function keyToFrame() {
  const ours = openPty(programs.ours.command)
  const minimal = openPty(programs.minimal.command)
  await ours.until((output) => output.includes(programs.ours.shown))
  await minimal.until((output) => output.includes(programs.minimal.shown))
  ours.type('2')
  await wait(500)
  const times = { ours: [], minimal: [] }
  for (let key = 0; key < 200; key++) {
    for (const [name, pty] of [
      ['ours', ours],
      ['minimal', minimal],
    ]) {
      pty.clear()
      const start = performance.now()
      pty.type(key % 40 < 20 ? 'j' : 'k')
      await pty.until((output) => output.length > 0)
      times[name].push(performance.now() - start)
      // Longer than Ink's pause between frames, so that every key is alone.
      await wait(40)
    }
  }
  ours.close()
  minimal.close()
  return {
    what: 'terminal: a key to its frame, comparison, 120×40',
    ours: median(times.ours),
    peer: median(times.minimal),
    peerName: 'minimal Ink program',
    goal: 3,
  }
}

const apart = (...args) =>
  JSON.parse(
    execFileSync(node, ['--expose-gc', 'bench/terminal/long.mjs', ...args], {
      cwd: root,
      encoding: 'utf8',
    }),
  )

/** The same on a document fifty times as long: what is on the screen is what is paid for. */
export async function fiftyTimesAsLong() {
  const runs = { once: [], fifty: [] }
  for (let round = 0; round < 3; round++) {
    runs.once.push(apart('times', '1'))
    runs.fifty.push(apart('times', '50'))
  }
  const peerName = 'the shipped plans'
  return ['overview', 'comparison', 'review'].map((screen) => ({
    what: `terminal: a key to its frame, ${screen}, document fifty times as long`,
    ours: median(runs.fifty.map(({ keys }) => keys[screen])),
    peer: median(runs.once.map(({ keys }) => keys[screen])),
    peerName,
    goal: 1.25,
  }))
}

/** Memory after 2,500 keys against memory after 500. */
export async function memoryOverKeys() {
  const [peer, ours] = apart('memory')
  return {
    what: 'terminal: memory after 2,500 keys',
    ours,
    peer,
    peerName: 'after 500',
    goal: 1.05,
    unit: 'MB',
  }
}
