import type { Comparison } from '../../src/compare/comparison.ts'
import type { ComparedPair } from '../../src/report/findings/findings.ts'
import { locator } from '../../src/report/findings/locate.ts'

/** What a document may carry to harm whoever opens a report about it. */
export const attacks = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(2)>',
  'javascript:alert(3)',
  '\u001b[31mred\u001b]0;title\u0007',
  '=cmd|"/C calc"!A0',
  '| a `b` **c** [d](e) @someone #1 </details> ]]> & "',
  '\u202egnp.exe',
] as const

type Clause = Comparison['clauses'][number]

/** A comparison of two documents whose every text is an attack; one clause of each status, a link in each state of review. */
export function hostilePair(): ComparedPair {
  const [script, image, address, terminal, formula, markup, reversed] = attacks
  const source = { path: 'plans/base.txt', sha256: '0'.repeat(64), encoding: 'utf-8' }
  const comparison: Comparison = {
    schemaVersion: 1,
    tool: 'duizhao',
    base: { id: 'base', title: script, jurisdiction: image, source },
    local: { id: 'local', title: markup, jurisdiction: formula, source },
    tasks: [
      task('base:t1', script),
      task('base:t2', formula),
      task('local:t1', image),
      task('local:t2', terminal),
    ],
    alignments: [
      link('base:t1', 'local:t1', 'disputed'),
      link('base:t2', null, 'pending'),
      link(null, 'local:t2', 'stale'),
    ],
    clauses: [
      clause('base:t1/1', terminal, 'retained', ['local:t1/1']),
      clause('base:t1/2', `${markup}${address}`, 'adapted', ['local:t1/2']),
      clause('base:t2/1', formula, 'omitted', []),
      clause('local:t1/1', terminal, 'retained', ['base:t1/1']),
      {
        ...clause('local:t1/2', `${markup}${image}`, 'adapted', ['base:t1/2']),
        kinds: ['target-changed', 'weakened'],
        moved: true,
        edits: [
          { op: 'equal', text: markup },
          { op: 'delete', text: address },
          { op: 'insert', text: image },
        ],
      },
      clause('local:t2/1', reversed, 'added', []),
    ],
    ledger: {
      base: { total: 0, retained: 0, adapted: 0, omitted: 0 },
      local: { total: 0, retained: 0, adapted: 0, added: 0 },
    },
    diagnostics: [
      {
        document: 'base',
        code: 'damaged-text',
        severity: 'warning',
        text: script,
        range: { start: 0, end: 1 },
      },
    ],
    lineage: {
      top: 'base',
      middle: markup,
      bottom: 'local',
      descended: [
        {
          clause: 't1/1',
          text: formula,
          range: { start: 30, end: 35 },
          descent: 'through-middle',
          middle: [image],
          top: ['t1/1'],
        },
      ],
      handedDown: [
        {
          tier: 'middle',
          clause: script,
          text: terminal,
          range: { start: 30, end: 35 },
          fate: 'dropped-by-bottom',
        },
      ],
      shares: {
        'through-middle': formula.length,
        'past-middle': 0,
        'from-middle': 0,
        own: 0,
        total: formula.length,
      },
    },
    succession: {
      before: script,
      after: 'local',
      ledger: {
        base: { total: 1, retained: 0, adapted: 0, omitted: 1 },
        local: { total: 0, retained: 0, adapted: 0, added: 0 },
      },
      clauses: [
        {
          document: script,
          clause: image,
          status: 'omitted',
          counterparts: [],
          text: formula,
          range: { start: 30, end: 35 },
        },
      ],
    },
    elsewhere: [{ clause: 't2/1', document: image, counterparts: [script] }],
  }
  const locate = locator(`${attacks.join('\n')}\n`, comparison.base.source.path)
  return { comparison, decisions: [], locate: { base: locate, local: locate } }
}

const sideOf = (id: string) => (id.startsWith('base') ? 'base' : 'local')

const task = (id: string, title: string): Comparison['tasks'][number] => ({
  id,
  side: sideOf(id),
  kind: 'task',
  number: '1.',
  title,
  path: [],
  range: { start: 0, end: 5 },
})

const link = (
  base: string | null,
  local: string | null,
  review: Clause['review'],
): Comparison['alignments'][number] => ({
  base,
  local,
  relation: base === null || local === null ? 'none' : 'intersects',
  main: true,
  confidence: 0.3,
  origin: 'matcher',
  review,
  evidence: [],
  runnersUp: [],
})

const clause = (
  id: string,
  text: string,
  status: Clause['status'],
  counterparts: string[],
): Clause => ({
  id,
  side: sideOf(id),
  task: id.split('/')[0] ?? '',
  sentence: 1,
  text,
  range: { start: 30, end: 35 },
  status,
  counterparts,
  moved: false,
  kinds: [],
  edits: [],
  confidence: 0.5,
  review: 'pending',
  evidence: [],
  runnersUp: [],
})
