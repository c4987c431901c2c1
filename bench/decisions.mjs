import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { align } from '../dist/src/align/align.js'
import { constraintsOf } from '../dist/src/align/linking/constraints.js'
import { withDecisions } from '../dist/src/align/linking/decided.js'
import { judge, sidesOf } from '../dist/src/decisions/judge.js'
import { openStore } from '../dist/src/decisions/store.js'
import { loadDocument } from '../dist/src/workspace/document.js'
import { loadWorkspace } from '../dist/src/workspace/load.js'
import { medians } from './median.mjs'

const COUNT = 10_000

/** Loading and applying 10,000 decisions against splitting the same bytes at line feeds and tabs. */
export async function decisionsAgainstSplit() {
  const workspace = await loadWorkspace(fileURLToPath(new URL('..', import.meta.url)))
  const base = await loadDocument(workspace, 'national-2022', workspace.root)
  const local = await loadDocument(workspace, 'sichuan-2023', workspace.root)
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-'))
  const path = join(folder, 'decisions.sssom.tsv')
  const store = openStore(path, { base: base.id, local: local.id })
  await store.append(() => records(sidesOf(base, local)))
  const alignment = align(base, local)

  const loadAndApply = () => {
    const { records } = store.read()
    // Fresh sides: the fingerprints of the documents are part of the work.
    const decisions = judge(records, sidesOf(base, local), 'self')
    constraintsOf(decisions)
    return withDecisions(alignment, decisions)
  }
  const split = () =>
    readFileSync(path, 'utf8')
      .split('\n')
      .map((line) => line.split('\t'))
  const [ours, peer] = await medians([loadAndApply, split], 31)
  rmSync(folder, { recursive: true })
  return { what: `load and apply ${COUNT} decisions`, ours, peer, peerName: 'TSV split', goal: 2 }
}

/** A reviewer's word on as many pairs of tasks, then of clauses; every third is a rejection. */
function records(sides) {
  const pairs = ['task', 'clause'].flatMap((kind) => {
    const ids = (units) => units.ids.filter((id) => id.includes('/') === (kind === 'clause'))
    return ids(sides.base).flatMap((b) => ids(sides.local).map((l) => [b, l]))
  })
  return pairs.slice(0, COUNT).map(([b, l], number) => ({
    id: `decision:${number.toString(16).padStart(24, '0')}`,
    verdict: number % 3 === 0 ? 'reject' : 'approve',
    base: b,
    local: l,
    relation: null,
    reason: null,
    author: number % 3 === 0 ? '张三' : 'duizhao:matcher',
    reviewer: '张三',
    agrees: true,
    decidedOn: '2026-01-01',
    reviewedOn: '2026-01-01',
    confidence: 0.9,
    note: '逐条核对原文后确认',
    supersedes: [],
    baseReviewed: sides.base.review(b),
    localReviewed: sides.local.review(l),
  }))
}
