import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { align } from '../dist/src/align/align.js'
import { compare } from '../dist/src/compare/compare.js'
import { locator } from '../dist/src/report/findings/locate.js'
import { loadDocument } from '../dist/src/workspace/document.js'
import { loadWorkspace } from '../dist/src/workspace/load.js'
import { writeReports } from '../dist/src/workspace/write-reports.js'
import { medians } from './median.mjs'

const findings = { describe: ({ code }) => code, rule: (code) => code, more: String }

const placeIn = ({ clean, source }) => locator(clean.source, source.path)

/** What one pair costs among many, against among few: reports are written pair by pair. */
export async function reportsOfMany() {
  const workspace = await loadWorkspace(fileURLToPath(new URL('..', import.meta.url)))
  const load = (id) => loadDocument(workspace, id, workspace.root)
  const [base, local] = await Promise.all(['national-2022', 'gansu-2023'].map(load))
  const comparison = compare(base, local, align(base, local, []))
  const locate = { base: placeIn(base), local: placeIn(local) }
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-bench-'))
  const write = async (count) => {
    async function* pairs() {
      for (let nth = 1; nth <= count; nth++) {
        const named = { ...comparison, local: { ...comparison.local, id: `local-${nth}` } }
        yield { comparison: named, locate, decisions: [] }
      }
    }
    const options = { language: 'zh', findings, link: 'index.html', pairs: count }
    await writeReports(pairs(), ['html', 'markdown', 'sarif'], folder, options)
  }
  const [few, many] = await medians([() => write(5), () => write(50)], 3)
  rmSync(folder, { recursive: true })
  return {
    what: 'reports: a pair among fifty',
    ours: many / 50,
    peer: few / 5,
    peerName: 'among five',
    goal: 1.25,
  }
}
