import type { AdaptationKind, ComparedAlignment } from '../../compare/comparison.ts'
import type { Severity } from '../../document/diagnostic.ts'
import type { Side } from '../../document/pair.ts'

/** Where in a source file a finding is; lines and columns are counted from 1, a column in UTF-16 code units. */
export interface Place {
  /** From the folder that the program runs in, with forward slashes. */
  readonly path: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  /** The column after the last. */
  readonly endColumn: number
  /** UTF-16 code units of the decoded file. */
  readonly start: number
  readonly end: number
}

type Link = Pick<ComparedAlignment, 'base' | 'local'>

/**
 * Something about a pair that whoever answers for it should see: what a comparison shows, and what
 * `check` holds against the snapshot. A code and its facts; the wording lives with the messages.
 */
export type FindingFacts =
  | { readonly code: 'task-omitted'; readonly title: string; readonly characters: number }
  | { readonly code: 'task-added'; readonly title: string; readonly characters: number }
  | { readonly code: 'clause-omitted'; readonly text: string }
  | { readonly code: 'clause-added'; readonly text: string }
  | {
      readonly code: 'clause-adapted'
      readonly text: string
      readonly kinds: readonly AdaptationKind[]
    }
  | ({ readonly code: 'link-doubtful'; readonly confidence: number } & Link)
  | ({ readonly code: 'override-proposed' } & Link)
  | ({ readonly code: 'override-self-approved'; readonly person: string } & Link)
  | ({ readonly code: 'decision-stale' } & Link)
  | ({ readonly code: 'decision-disputed' } & Link)
  | { readonly code: 'document-doubtful'; readonly diagnostic: { readonly code: string } }
  | {
      readonly code: 'ledger-open'
      readonly side: Side
      readonly total: number
      readonly sum: number
    }
  | { readonly code: 'snapshot-missing'; readonly path: string }
  | { readonly code: 'snapshot-obsolete'; readonly path: string }
  | { readonly code: 'snapshot-changed'; readonly path: string; readonly diff: string }
  | {
      readonly code: 'alignment-changed'
      readonly unit: string
      readonly before: string
      readonly after: string
    }
  | { readonly code: 'omission-new'; readonly text: string }
  | { readonly code: 'omission-vanished'; readonly text: string }
  | { readonly code: 'diagnostic-new'; readonly diagnostic: { readonly code: string } }
  | {
      readonly code: 'source-changed'
      readonly path: string
      /** The bytes are others, yet every unit reads as before. */
      readonly sameText: boolean
    }

export type FindingCode = FindingFacts['code']

/** A finding with its weight, its pair, and the task and place it is about where it is about one. */
export type Finding = FindingFacts & {
  readonly severity: Severity
  /** `<base id>--<local id>` */
  readonly pair: string
  readonly task: string | null
  readonly place: Place | null
}

/** How much each finding matters unless the workspace says otherwise. */
export const severities: Readonly<Record<FindingCode, Severity>> = {
  'task-omitted': 'warning',
  'task-added': 'note',
  'clause-omitted': 'note',
  'clause-added': 'note',
  'clause-adapted': 'note',
  'link-doubtful': 'warning',
  'override-proposed': 'warning',
  'override-self-approved': 'error',
  'decision-stale': 'error',
  'decision-disputed': 'error',
  'document-doubtful': 'note',
  'ledger-open': 'error',
  'snapshot-missing': 'error',
  'snapshot-obsolete': 'error',
  'snapshot-changed': 'error',
  'alignment-changed': 'error',
  'omission-new': 'warning',
  'omission-vanished': 'note',
  'diagnostic-new': 'warning',
  'source-changed': 'warning',
}

/** Every code, in the order of `severities`. */
export const findingCodes = Object.keys(severities) as readonly FindingCode[]

/** Wording of findings in the language of the run. */
export interface FindingWords {
  /** One finding in one line. */
  describe(finding: FindingFacts): string
  /** What findings of this code are. */
  rule(code: FindingCode): string
  /** That so many more findings were left out. */
  more(left: number): string
}
