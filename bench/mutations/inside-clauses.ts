import type { Random } from '../../scripts/random.ts'
import type { ComparedClause, Comparison } from '../../src/compare/comparison.ts'
import type { Clause, PlanDocument } from '../../src/document/model.ts'
import { toClean, toSource } from '../../src/text/clean-text.ts'
import { clauseAt, distinctClauses, type EditKind, type Site } from './edit-kind.ts'
import { pick } from './random.ts'

/** A stretch of a clause's text and what it becomes. */
interface Rewrite {
  readonly at: number
  readonly length: number
  readonly text: string
}

/** A kind of edit that rewrites a stretch of a clause and is seen by what the clause is then said to be. */
function rewriting(
  name: string,
  goal: number,
  rewrite: (text: string, random: Random) => Rewrite | undefined,
  shows: (clause: ComparedClause, comparison: Comparison) => boolean,
): EditKind {
  return {
    name,
    goal,
    sites: (document, _, random) =>
      distinctClauses(document).flatMap((clause) => {
        const change = rewrite(clause.text, random)
        return change ? siteOf(document, clause, change) : []
      }),
    found: (comparison) =>
      comparison.clauses
        .filter((clause) => clause.side === 'local' && shows(clause, comparison))
        .map(({ id }) => id),
  }
}

/** The rewrite in the source; none where the stretch is not found in the cleaned text at its place. */
function siteOf({ clean }: PlanDocument, clause: Clause, { at, length, text }: Rewrite): Site[] {
  const start = toClean(clean, clause.range.start)
  const range = { start: start + at, end: start + at + length }
  if (clean.text.slice(range.start, range.end) !== clause.text.slice(at, at + length)) return []
  return [
    {
      tasks: [clause.task],
      changes: [{ ...toSource(clean, range), text }],
      expected: (mutant) => {
        const found = clauseAt(mutant, mutant.place(toSource(clean, range).start))
        return found && `local:${found.id}`
      },
    },
  ]
}

/** Stretches that are names, not statements: titles and quotations. */
const quoted = /[《“「(（][^》”」)）]*[》”」)）]/gu

/** The first match of `pattern` that lies in no title or quotation. */
function firstOutside(text: string, pattern: RegExp): RegExpExecArray | undefined {
  const open = text.replace(quoted, (name) => '\u3000'.repeat(name.length))
  return pattern.exec(open) ?? undefined
}

/** Replaces one of the words on the left by the word on its right. */
const swapping =
  (pairs: readonly (readonly [string, string])[]) =>
  (text: string): Rewrite | undefined => {
    for (const [from, to] of pairs) {
      const match = firstOutside(text, new RegExp(from, 'u'))
      if (match) return { at: match.index, length: match[0].length, text: to }
    }
    return undefined
  }

/** A number of days, percent, units becomes another. */
export const renumbered = rewriting(
  'number',
  0.98,
  (text) => {
    const match = firstOutside(
      text,
      /\d+(?:\.\d+)?(?=[%年个万亿家件项小位])|[三五七十]+(?=个工作日|日内|年内)/u,
    )
    if (!match) return undefined
    const next = /\d/.test(match[0]) ? String(Number.parseInt(match[0], 10) + 7) : '四十'
    return { at: match.index, length: match[0].length, text: next }
  },
  ({ kinds }) => kinds.includes('target-changed'),
)

const actors = ['国家发展改革委', '财政部门', '农业农村部门', '卫生健康主管部门', '司法行政部门']
const actor =
  /(?:市场监督管理|发展改革|住房城乡建设|商务|税务|人力资源社会保障|自然资源|生态环境)(?:主管)?部门|市场监管总局|工业和信息化部|公安机关|税务机关|海关(?=应|要|会)|行业协会(?!商会)/u

/** One body becomes another. */
export const reassigned = rewriting(
  'agency',
  0.98,
  (text, random) => {
    const match = firstOutside(text, actor)
    return (
      match && {
        at: match.index,
        length: match[0].length,
        text: pick(
          actors.filter((name) => name !== match[0]),
          random,
        ),
      }
    )
  },
  ({ kinds }) => kinds.includes('actor-changed'),
)

/** A measure binds more firmly: after the annotators' guide (探索→建立, 鼓励→推动, 推动→全面). */
export const strengthened = rewriting(
  'strengthen',
  0.9,
  swapping([
    ['^探索(?=建立|开展|推进)', ''],
    ['^鼓励', '推动'],
    ['^支持', '推动'],
    ['^引导', '推动'],
    ['可以', '应当'],
    ['^推动', '全面推动'],
    ['^推进', '全面推进'],
  ]),
  ({ kinds }) => kinds.includes('strengthened'),
)

/** A measure binds less firmly. */
export const weakened = rewriting(
  'weaken',
  0.9,
  swapping([
    ['^全面(?=推|加|提|实)', ''],
    ['^建立', '探索建立'],
    ['^开展', '探索开展'],
    ['^推动', '鼓励'],
    ['^严格', ''],
    ['应当', '可以'],
    ['^实施', '探索实施'],
    ['^加快', '逐步'],
  ]),
  ({ kinds }) => kinds.includes('weakened'),
)

/** Two items inside a list change places: the same measure, so the clause stays retained. */
export const reordered = rewriting(
  'reorder a list',
  0.9,
  (text) => {
    const match =
      /、([^、，。；（）《》“”和及与]{2,8})、([^、，。；（）《》“”和及与]{2,8})、/u.exec(text)
    if (!match) return undefined
    const [whole, one, other] = match
    return { at: match.index, length: whole.length, text: `、${other}、${one}、` }
  },
  ({ status, text, counterparts }, { clauses }) =>
    status === 'retained' && clauses.find(({ id }) => id === counterparts[0])?.text !== text,
)

const places: readonly (readonly [string, string])[] = [
  ['四川', '湖南'],
  ['甘肃', '江西'],
  ['成都', '杭州'],
  ['山东', '福建'],
]

/** A place's name becomes another's. */
export const renamed = rewriting('rename a place', 0.9, swapping(places), ({ kinds }) =>
  kinds.includes('localised'),
)
