import type { Comparison } from '../../../src/compare/comparison.ts'
import type { ReviewPolicy } from '../../../src/decisions/model.ts'
import type { Language } from '../../messages/messages.ts'
import { type Filter, noFilter } from '../model/filter.ts'
import type { Readings } from '../model/pinyin.ts'
import { reviewQueue } from '../model/queue.ts'
import type { Session } from '../model/session.ts'
import type { Relation } from './effect.ts'

/** The three places one can be. */
export type Screen = 'overview' | 'comparison' | 'review'

/** Cells of the terminal. */
export interface Size {
  readonly columns: number
  readonly rows: number
}

/** Smallest screen on which the columns make sense. */
const smallest: Size = { columns: 40, rows: 10 }

export const isTooSmall = ({ columns, rows }: Size): boolean =>
  columns < smallest.columns || rows < smallest.rows

/** What the terminal can show, and on what ground. */
export type ThemeName = 'dark' | 'light' | 'plain'

/** What the reviewer chose, once or on the command line. */
export interface Settings {
  readonly language: Language
  readonly theme: ThemeName
  readonly colours: 16 | 256
  /** Nothing can be decided. */
  readonly readonly: boolean
  /** Sentences instead of columns, for a screen reader. */
  readonly linear: boolean
  /** In whose name decisions are made. */
  readonly reviewer: string
  /** Whether reviewers may approve overrides of their own. */
  readonly policy: ReviewPolicy
}

/** First line on the screen: a row and how many of its lines are above the edge. */
export interface Scroll {
  readonly row: number
  readonly line: number
}

/** How base and local stand: beside each other when there is room, or as the reviewer says. */
export type Layout = 'auto' | 'side' | 'stacked'

/** Sheets that are read and scrolled, no more. */
export type Page = 'help' | 'evidence' | 'source' | 'bindings' | 'lineage' | 'matrix'

/** Open items that are not approved along with all others. */
export interface Left {
  /** Those on which reviewers disagree: approving one overrules somebody. */
  readonly disputed: number
  /** Those that the reviewer has proposed and somebody else has to approve. */
  readonly own: number
}

/** What is open over the lower part of the screen. */
export type Sheet =
  | { readonly kind: Page; readonly top: number }
  | { readonly kind: 'menu'; readonly cursor: number }
  | {
      readonly kind: 'filter'
      readonly text: string
      /** What was shown, and where, when the sheet was opened. */
      readonly before: Pick<State, 'filter' | 'overview' | 'comparison' | 'review'>
    }
  | { readonly kind: 'command'; readonly text: string }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'reason'; readonly cursor: number }
  | { readonly kind: 'confirm'; readonly keys: readonly string[]; readonly left: Left }
  | { readonly kind: 'leave' }
  | {
      readonly kind: 'picker'
      readonly query: string
      readonly cursor: number
      /** Units chosen as counterparts. */
      readonly chosen: readonly string[]
      readonly relation: Relation
    }

/** A line of feedback: what was done, or why not. */
export interface Notice {
  readonly tone: 'done' | 'problem'
  readonly text: string
}

/** Everything the screen depends on. Plain data; replaced, never changed. */
export interface State {
  readonly session: Session
  readonly settings: Settings
  readonly size: Size
  readonly screen: Screen
  readonly overview: { readonly row: number; readonly column: number; readonly top: number }
  readonly comparison: {
    /** The local document that keys speak of; others may stand beside it. */
    readonly local: number
    readonly cursor: number
    readonly scroll: Scroll
    readonly folded: boolean
    readonly layout: Layout
  }
  readonly review: {
    /** Keys of the queue, in the order it is worked through. */
    readonly order: readonly string[]
    readonly cursor: number
    readonly top: number
    /** First line of the item's comparison that is shown. */
    readonly scroll: number
    /** Key of the item at the other end of a range that is being marked. */
    readonly mark: string | null
  }
  /** Notes for the next decision on a unit, by `noteKey`. */
  readonly notes: ReadonlyMap<string, string>
  /** The note that was last left without being kept, to go on with; `key` is a `noteKey`. */
  readonly draft: { readonly key: string; readonly text: string } | null
  readonly filter: Filter
  readonly readings: Readings | null
  /** The session's comparisons with what other documents tell of the local ones, once it was asked for. */
  readonly related: readonly Comparison[] | null
  readonly sheet: Sheet | null
  readonly notice: Notice | null
}

/** The state in which the terminal opens. */
export function initialState(session: Session, settings: Settings, size: Size): State {
  return {
    session,
    settings,
    size,
    screen: 'overview',
    overview: { row: 0, column: 0, top: 0 },
    comparison: {
      local: 0,
      cursor: 0,
      scroll: { row: 0, line: 0 },
      folded: false,
      layout: 'auto',
    },
    review: {
      order: reviewQueue(session).map(({ key }) => key),
      cursor: 0,
      top: 0,
      scroll: 0,
      mark: null,
    },
    notes: new Map(),
    draft: null,
    filter: noFilter,
    readings: null,
    related: null,
    sheet: null,
    notice: null,
  }
}
