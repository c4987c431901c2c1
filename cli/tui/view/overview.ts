import { marks } from '../../../src/report/content/marks.ts'
import { apportion } from '../../../src/report/tables/figures.ts'
import { type TuiWords, tuiMessages } from '../../messages/tui.ts'
import { type Pair, placeName } from '../model/session.ts'
import { standingOf } from '../model/standing.ts'
import { type Tally, tally, tallyTask } from '../model/tally.ts'
import { type OverviewRow, overviewRows } from '../state/selectors.ts'
import type { State } from '../state/state.ts'
import { bar } from './bar.ts'
import { percent, reviewMark } from './marks.ts'
import { divider, fitted, type Line, type Span, span } from './span.ts'

/** Where the columns of the matrix stand. */
interface Grid {
  readonly title: number
  /** Cells of one place's column. */
  readonly cell: number
  /** First place shown, and how many. */
  readonly first: number
  readonly count: number
  readonly words: TuiWords
}

const narrowestTitle = 24
const narrowestCell = 14
const widestCell = 30

/** As many places as fit beside the titles, the chosen one among them. */
function grid(state: State): Grid {
  const { columns } = state.size
  const places = state.session.pairs.length
  const count = Math.max(
    1,
    Math.min(places, Math.floor((columns - narrowestTitle) / narrowestCell)),
  )
  const first = Math.max(0, Math.min(state.overview.column, places - count))
  const cell = Math.min(widestCell, Math.floor((columns * 0.56) / count))
  const width = Math.max(narrowestCell, cell)
  return {
    title: columns - count * width,
    cell: width,
    first,
    count,
    words: tuiMessages[state.settings.language],
  }
}

/** Names of the places, and what became of the whole text in each. */
export function overviewHead(state: State): Line[] {
  const layout = grid(state)
  const pairs = state.session.pairs.slice(layout.first, layout.first + layout.count)
  const base = state.session.pairs[0]?.base.document
  const name = base ? `${placeName(base)} ${base.title}` : ''
  const more = layout.first + layout.count < state.session.pairs.length ? ' ›' : ''
  return [
    {
      spans: [
        ...fitted([span(` ${name}`, 'dim')], layout.title),
        ...pairs.flatMap(({ local }, at) =>
          fitted(
            [
              span(at === 0 && layout.first > 0 ? '‹ ' : ''),
              span(placeName(local.document), 'title'),
              span(at === pairs.length - 1 ? more : '', 'dim'),
            ],
            layout.cell,
          ),
        ),
      ],
    },
    {
      spans: [
        ...fitted([span(` ${layout.words.total}`, 'strong')], layout.title),
        ...pairs.flatMap((pair) => totalCell(pair, layout)),
      ],
      ground: 'band',
    },
  ]
}

function totalCell(pair: Pair, { cell }: Grid): Span[] {
  const { base, local } = pair.comparison.ledger
  const [retained, adapted, omitted] = apportion([base.retained, base.adapted, base.omitted])
  const [, , added] = apportion([local.retained, local.adapted, local.added])
  const figures = [
    span(`${marks.retained}${retained}`, 'retained'),
    span(` ${marks.adapted}${adapted}`, 'adapted'),
    span(` ${marks.omitted}${omitted}`, 'omitted'),
    span(` ${marks.added}${added}`, 'added'),
  ]
  return fitted(cell < 18 ? figures.slice(0, 3) : figures, cell)
}

/** The part of the matrix that fits `height` lines. */
export function overviewBody(state: State, height: number): Line[] {
  const rows = overviewRows(state)
  const layout = grid(state)
  const { top, row: cursor } = state.overview
  if (rows.length === 0) {
    return [{ spans: fitted([span(` ${layout.words.nothing}`, 'dim')], state.size.columns) }]
  }
  return rows
    .slice(top, top + height)
    .map((row, at) => matrixLine(row, state, layout, top + at === cursor))
}

function matrixLine(row: OverviewRow, state: State, layout: Grid, selected: boolean): Line {
  const ground = selected ? { ground: 'selected' as const } : {}
  const pointer = selected ? span('▌', 'key') : span(' ')
  if (row.kind === 'section') {
    return { spans: fitted([pointer, span(row.title, 'dim')], state.size.columns), ...ground }
  }
  const title = fitted(
    [pointer, span(`  ${row.task.name}`, selected ? 'strong' : 'text')],
    layout.title - 1,
  )
  const cells = state.session.pairs
    .slice(layout.first, layout.first + layout.count)
    .flatMap((pair, at) => {
      const column = layout.first + at
      const chosen = selected && column === state.overview.column
      const content =
        row.kind === 'base'
          ? taskCell(pair, row.task.id, layout)
          : column === row.pair
            ? aloneCell(pair, row.task.id, layout)
            : []
      return [span(chosen ? '›' : ' ', 'key'), ...fitted(content, layout.cell - 1)]
    })
  return { spans: [...title, ...cells, span(' ')], ...ground }
}

function taskCell(pair: Pair, task: string, { cell, words }: Grid): Span[] {
  const own = tallyTask(pair, task)
  const linked = own.links.some((link) => link.local !== null)
  const state = [span(' '), reviewMark(own.review), span(String(percent(own.confidence)), 'dim')]
  const counts = cell < 26 ? [] : figures(own)
  const barCells = cell - 6 - (counts.length > 0 ? 11 : 0)
  if (!linked) return [...fitted([span(words.noCounterpart, 'omitted')], barCells), ...state]
  return [...bar(own, barCells), ...state, ...counts]
}

function figures({ clauses }: Tally): Span[] {
  return (['retained', 'adapted', 'omitted', 'added'] as const).flatMap((status) =>
    clauses[status] === 0 ? [] : [span(` ${clauses[status]}${marks[status]}`, status)],
  )
}

function aloneCell(pair: Pair, task: string, { cell }: Grid): Span[] {
  const clauses = pair.local.clausesOf.get(task) ?? []
  const own = tally(clauses)
  const { review, confidence } = standingOf(pair, null, pair.local.linksOf.get(task) ?? [])
  const state = [span(' '), reviewMark(review), span(String(percent(confidence)), 'dim')]
  return [...fitted([span(`+${own.clauses.added}`, 'added')], cell - 6), ...state]
}

/** The counterparts of the chosen task in every place. */
export function overviewDetail(state: State): Line[] {
  const row = overviewRows(state)[state.overview.row]
  const { columns } = state.size
  const words = tuiMessages[state.settings.language]
  const lines = state.session.pairs.map((pair, at): Line => {
    const chosen = at === state.overview.column
    const name = span(` ${placeName(pair.local.document)} `, chosen ? 'title' : 'dim')
    return { spans: fitted([name, ...detailSpans(row, pair, at, words)], columns) }
  })
  return [{ spans: divider(columns) }, ...lines]
}

function detailSpans(
  row: OverviewRow | undefined,
  pair: Pair,
  at: number,
  words: TuiWords,
): Span[] {
  if (!row || row.kind === 'section') return []
  if (row.kind === 'local') {
    return row.pair === at ? [span(row.task.name), span(`  ${words.statuses.added}`, 'added')] : []
  }
  const own = tallyTask(pair, row.task.id)
  const named = own.links.filter((link) => link.local !== null)
  if (named.length === 0) return [span(words.noCounterpart, 'omitted')]
  const names = named.flatMap((link, nth) => {
    const task = pair.local.task.get(link.local ?? '')
    const joint = nth === 0 ? '' : '  '
    return [
      span(joint + (task ? task.name : ''), link.main ? 'text' : 'dim'),
      span(` ${words.relations[link.relation]} `, 'dim'),
      reviewMark(link.review),
    ]
  })
  const shownByLinks = named.some(({ review }) => review === own.review)
  return [
    ...figures(own).map((one, nth) => (nth === 0 ? span(one.text.trim(), one.tone) : one)),
    span('  '),
    ...(shownByLinks
      ? []
      : [reviewMark(own.review), span(` ${words.reviews[own.review]}  `, 'warning')]),
    ...names,
  ]
}
