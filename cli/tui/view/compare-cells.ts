import type { ComparedAlignment, ComparedClause } from '../../../src/compare/comparison.ts'
import { marks } from '../../../src/report/content/marks.ts'
import type { TuiWords } from '../../messages/tui.ts'
import type { ClauseCell, CompareRow, TaskCell } from '../model/compare-rows.ts'
import { type Pair, placeName } from '../model/session.ts'
import { baseSpans, localSpans } from './clause-text.ts'
import { percent, reviewMark } from './marks.ts'
import { namedIn, noteSpans } from './note-text.ts'
import { type Span, span } from './span.ts'

/** A paragraph of a column: a mark in the gutter and text that wraps beside it. */
export interface Block {
  readonly mark: Span
  readonly spans: readonly Span[]
  /** Stands at the right edge of the first line. */
  readonly tail?: readonly Span[]
}

/** What one column of a row shows; `void` is a side that has nothing to put there. */
export type CellContent =
  | { readonly kind: 'blocks'; readonly blocks: readonly Block[] }
  | { readonly kind: 'void'; readonly mark: Span }

const blocks = (...list: Block[]): CellContent => ({ kind: 'blocks', blocks: list })
const none: CellContent = { kind: 'blocks', blocks: [] }
const noMark = span(' ')

/** Columns of a row, the base document's first. */
export function rowCells(row: CompareRow, pairs: readonly Pair[], words: TuiWords): CellContent[] {
  switch (row.kind) {
    case 'task':
      return [
        row.base ? blocks({ mark: noMark, spans: [span(row.base.name, 'strong')] }) : none,
        ...row.cells.map((cell, at) => taskCell(cell, row.base !== null, pairs[at], words)),
      ]
    case 'clause':
      return [
        baseCell(row, pairs, words),
        ...row.cells.map((cell, at) => localCell(cell, pairs[at], words)),
      ]
    case 'note':
      return noteCells(row)
    case 'fold':
      return [blocks({ mark: span('⋯', 'dim'), spans: [span(words.folded(row.count), 'dim')] })]
  }
}

function taskCell(
  cell: TaskCell,
  based: boolean,
  pair: Pair | undefined,
  words: TuiWords,
): CellContent {
  if (!based) {
    const [task] = cell.tasks
    if (!task || !pair) return none
    const link = cell.links[0]
    const place = placeName(pair.local.document)
    return blocks({
      mark: span(marks.added, 'added'),
      spans: [span(task.name, 'strong'), span(`  ${words.onlyIn(place)}`, 'added')],
      tail: link ? badge(link, words) : [],
    })
  }
  if (cell.tasks.length === 0) {
    return blocks({
      mark: span(marks.omitted, 'omitted'),
      spans: [span(words.noCounterpart, 'omitted')],
    })
  }
  return blocks(
    ...cell.tasks.map((task, at): Block => {
      const link = cell.links[at] as ComparedAlignment
      return {
        mark: span(link.main ? ' ' : '◦', 'dim'),
        spans: [span(task.name, link.main ? 'strong' : 'text')],
        tail: badge(link, words),
      }
    }),
  )
}

/** How two tasks relate, how sure that is, and whether a reviewer has settled it. */
function badge(link: ComparedAlignment, words: TuiWords): Span[] {
  const partial = link.main ? '' : `${words.partial} `
  const relation = link.relation === 'none' ? '' : `${words.relations[link.relation]} `
  const facts = ` ${partial}${relation}${percent(link.confidence)} `
  return [span(facts, 'dim'), reviewMark(link.review)]
}

function baseCell(
  row: CompareRow & { kind: 'clause' },
  pairs: readonly Pair[],
  words: TuiWords,
): CellContent {
  const [cell] = row.cells
  if (row.base === null) {
    const sources = row.cells.flatMap((one, at) =>
      one.kind === 'moved-in' ? [movedBlock(one.from, pairs[at]?.base, words.movedFrom)] : [],
    )
    return sources.length > 0 ? blocks(...sources) : { kind: 'void', mark: span('+', 'added') }
  }
  if (row.cells.length > 1 || !cell) return blocks({ mark: noMark, spans: [span(row.base.text)] })
  if (cell.kind === 'omitted') {
    return blocks({
      mark: span(marks.omitted, 'omitted'),
      spans: [span(row.base.text, 'omitted'), ...waitingTag(row.base, words)],
    })
  }
  const partners = cell.kind === 'paired' ? cell.clauses : []
  const { status } = row.base
  return blocks({
    mark: span(marks[status], status),
    spans: baseSpans(
      row.base,
      partners.filter((one) => one.counterparts[0] === row.base?.id),
    ),
  })
}

function localCell(cell: ClauseCell, pair: Pair | undefined, words: TuiWords): CellContent {
  switch (cell.kind) {
    case 'blank':
      return none
    case 'omitted':
      return { kind: 'void', mark: span(marks.omitted, 'omitted') }
    case 'added':
      return blocks({
        mark: span(marks.added, 'added'),
        spans: [span(cell.clause.text, 'added'), ...waitingTag(cell.clause, words)],
      })
    case 'merged':
      return blocks({
        mark: span(marks[cell.clause.status], cell.clause.status),
        spans: [span(words.mergedInto, 'dim'), span(cell.clause.text, 'dim')],
      })
    case 'moved-in':
      return blocks({
        mark: span(marks.moved, 'moved'),
        spans: clauseSpans(cell.clause, words),
      })
    case 'paired':
      return blocks(
        ...cell.clauses.flatMap((clause): Block[] =>
          clause.moved
            ? [
                movedBlock(clause, pair?.local, words.movedTo),
                { mark: noMark, spans: clauseSpans(clause, words) },
              ]
            : [
                {
                  mark: span(marks[clause.status], clause.status),
                  spans: clauseSpans(clause, words),
                },
              ],
        ),
      )
  }
}

/** Where a clause stands that is not opposite its counterpart. */
function movedBlock(
  clause: ComparedClause,
  side: Pair['base'] | undefined,
  wording: (task: string) => string,
): Block {
  const task = side?.task.get(clause.task)
  return {
    mark: span(marks.moved, 'moved'),
    spans: [span(wording(task ? task.name : clause.task), 'moved')],
  }
}

function clauseSpans(clause: ComparedClause, words: TuiWords): Span[] {
  const kinds = clause.kinds.map((kind) => words.kinds[kind]).join(' ')
  return [
    ...localSpans(clause),
    ...(kinds ? [span(` ‹${kinds}›`, 'dim')] : []),
    ...waitingTag(clause, words),
  ]
}

/** That a decision on the clause waits for a reviewer. */
function waitingTag({ review }: ComparedClause, words: TuiWords): Span[] {
  const waits = review === 'proposed' || review === 'disputed' || review === 'stale'
  return waits ? [span(` ‹${words.reviews[review]}›`, 'warning')] : []
}

/** Notes with the bodies that only one side names standing out; on the base side when it faces one place alone. */
function noteCells({ base, cells }: CompareRow & { kind: 'note' }): CellContent[] {
  const block = (spans: readonly Span[]): Block => ({ mark: span('§', 'dim'), spans })
  const named = (notes: readonly string[]) =>
    notes.flatMap((note) => namedIn(note).map(({ name }) => name))
  const [only] = cells
  const facing = cells.length === 1 && only && only.length > 0 ? named(only) : null
  const ours = named([base])
  return [
    blocks(
      ...(base ? [block(facing ? noteSpans(base, facing, 'omitted') : [span(base, 'dim')])] : []),
    ),
    ...cells.map((notes) => blocks(...notes.map((note) => block(noteSpans(note, ours, 'added'))))),
  ]
}
