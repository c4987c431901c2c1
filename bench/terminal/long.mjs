import { indexPair } from '../../cli/tui/model/session.ts'
import { initialState } from '../../cli/tui/state/state.ts'
import { update } from '../../cli/tui/update/update.ts'
import { screenOf } from '../../cli/tui/view/screen.ts'
import { align } from '../../src/align/align.ts'
import { compare } from '../../src/compare/compare.ts'
import { loadDocument } from '../../src/workspace/document.ts'
import { loadWorkspace } from '../../src/workspace/load.ts'

const size = { columns: 120, rows: 40 }
const settings = {
  language: 'zh',
  theme: 'dark',
  colours: 256,
  readonly: true,
  linear: false,
  reviewer: '',
  policy: 'self',
}

/** The comparisons of the shipped plans, each as if every document stood `times` times in a row. */
async function sessionOf(times) {
  const workspace = await loadWorkspace(process.cwd())
  const load = (id) => loadDocument(workspace, id, workspace.root)
  const base = await load('national-2022')
  const locals = await Promise.all(['sichuan-2023', 'gansu-2023', 'chengdu-2023'].map(load))
  const pairs = locals.map((local) => {
    const comparison = compare(base, local, align(base, local, []))
    return indexPair(times === 1 ? comparison : repeat(comparison, times))
  })
  return { pairs, sources: new Map() }
}

/** Copies are surer than what they copy, so that the queue of review begins with the same items. */
function repeat(comparison, times) {
  const rounds = Array.from({ length: times }, (_, round) => round)
  const named = (round) => (id) => (id === null ? null : `${id}.${round}`)
  return {
    ...comparison,
    tasks: rounds.flatMap((round) =>
      comparison.tasks.map((task) => ({ ...task, id: named(round)(task.id) })),
    ),
    alignments: rounds.flatMap((round) =>
      comparison.alignments.map((link) => ({
        ...link,
        confidence: round === 0 ? link.confidence : 1,
        base: named(round)(link.base),
        local: named(round)(link.local),
      })),
    ),
    clauses: rounds.flatMap((round) =>
      comparison.clauses.map((clause) => ({
        ...clause,
        id: named(round)(clause.id),
        task: named(round)(clause.task),
        counterparts: clause.counterparts.map(named(round)),
      })),
    ),
  }
}

const tour = {
  overview: { open: [], keys: 'jjjjjkkkkk' },
  comparison: { open: ['2'], keys: 'jjjjjjjjjjkkkkkkkkkk' },
  review: { open: ['3'], keys: 'jjjjjkkkkk' },
}

/** Milliseconds from the comparisons to the first frame, and from a key to its frame on every screen. */
export async function timesFor(times) {
  const session = await sessionOf(times)
  const start = performance.now()
  let state = update(initialState(session, settings, size), { kind: 'resize', size }).state
  screenOf(state)
  const first = performance.now() - start
  const keys = {}
  for (const [screen, { open, keys: pressed }] of Object.entries(tour)) {
    state = press(state, '1', ...open)
    keys[screen] = medianKey(state, pressed)
  }
  return { first, keys }
}

function press(state, ...keys) {
  return keys.reduce((last, key) => update(last, { kind: 'key', key }).state, state)
}

function medianKey(state, pressed) {
  const times = []
  let now = state
  for (let round = 0; round < 400; round++) {
    const start = performance.now()
    now = press(now, pressed[round % pressed.length])
    screenOf(now)
    if (round >= 100) times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)[times.length >> 1]
}

/** Megabytes in use after 500 keys and after 2,500, garbage collected. */
export async function memory() {
  const session = await sessionOf(1)
  let state = update(initialState(session, settings, size), { kind: 'resize', size }).state
  const used = []
  for (const rounds of [500, 2000]) {
    for (let key = 0; key < rounds; key++) {
      state = press(state, ['2', 'j', 'n', 'tab', 'i', 'esc', 'pagedown', '3', 'j', '1'][key % 10])
      screenOf(state)
    }
    globalThis.gc()
    used.push(process.memoryUsage().heapUsed / 1e6)
  }
  return used
}

const [, , what, times] = process.argv
console.log(JSON.stringify(what === 'memory' ? await memory() : await timesFor(Number(times))))
