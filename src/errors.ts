import type { Problem } from './decision-problem.ts'

/** Place in a duizhao.yaml. */
interface InWorkspace {
  readonly path: string
  /** Counted from 1. */
  readonly line: number
}

/** Formats that are recognised, so that the message can say how to convert them. */
type ForeignFormat =
  | 'compound'
  | 'rtf'
  | 'ofd'
  | 'odt'
  | 'xlsx'
  | 'pptx'
  | 'image'
  | 'archive'
  | 'mhtml'

/** What went wrong, as a code and its facts; the wording for people lives with the command line's messages. */
export type Failure =
  | { readonly code: 'file-not-found'; readonly path: string }
  | { readonly code: 'not-a-file'; readonly path: string }
  | { readonly code: 'unreadable-file'; readonly path: string; readonly reason: string }
  | { readonly code: 'empty-file'; readonly path: string }
  | { readonly code: 'binary-file'; readonly path: string }
  | { readonly code: 'unsupported-format'; readonly path: string; readonly format: ForeignFormat }
  | { readonly code: 'scanned-pdf'; readonly path: string }
  | { readonly code: 'encrypted-file'; readonly path: string }
  | {
      readonly code: 'damaged-file'
      readonly path: string
      readonly format: string
      readonly reason: string
    }
  | { readonly code: 'too-large'; readonly path: string; readonly reason: string }
  | {
      readonly code: 'repair-mismatch'
      readonly path: string
      /** Offset in the decoded source. */
      readonly at: number
      readonly was: string
      readonly found: string
    }
  | { readonly code: 'outside-workspace'; readonly path: string }
  | { readonly code: 'workspace-exists'; readonly directory: string }
  | { readonly code: 'not-saved'; readonly path: string; readonly reason: string }
  | { readonly code: 'locked'; readonly path: string; readonly holder: string }
  | { readonly code: 'id-taken'; readonly id: string }
  | { readonly code: 'file-unlisted'; readonly path: string }
  | { readonly code: 'id-invalid'; readonly id: string }
  | { readonly code: 'document-in-use'; readonly id: string; readonly users: readonly string[] }
  | { readonly code: 'parent-needed'; readonly id: string; readonly bases: readonly string[] }
  | { readonly code: 'same-document'; readonly path: string; readonly id: string }
  | { readonly code: 'no-outline'; readonly path: string }
  | { readonly code: 'unknown-document'; readonly id: string; readonly nearest: readonly string[] }
  | { readonly code: 'unknown-task'; readonly task: string; readonly nearest: readonly string[] }
  | {
      readonly code: 'not-a-comparison'
      readonly path: string
      /** Key that does not fit; empty for the whole file. */
      readonly place: string
      readonly expected: string
    }
  | { readonly code: 'not-a-shard'; readonly path: string }
  | {
      readonly code: 'shard-invalid'
      readonly path: string
      readonly place: string
      readonly expected: string
    }
  | { readonly code: 'foreign-shard'; readonly path: string }
  | {
      readonly code: 'missing-shards'
      readonly missing: readonly number[]
      readonly count: number
    }
  | { readonly code: 'missing-report'; readonly pair: string }
  | { readonly code: 'no-reports'; readonly path: string }
  | { readonly code: 'same-pair'; readonly pair: string }
  | { readonly code: 'outdated-report'; readonly path: string }
  | {
      readonly code: 'gold-invalid'
      readonly path: string
      /** Key, or number of the line, that must be mended; empty for the whole file. */
      readonly place: string
      readonly expected: string
    }
  | { readonly code: 'workspace-not-found'; readonly directory: string }
  | (InWorkspace & { readonly code: 'workspace-syntax'; readonly reason: string })
  | (InWorkspace & {
      readonly code: 'workspace-unknown-key'
      readonly key: string
      readonly nearest: readonly string[]
    })
  | (InWorkspace & {
      readonly code: 'workspace-invalid'
      readonly place: string
      readonly expected: string
    })
  | (InWorkspace & { readonly code: 'duplicate-document'; readonly id: string })
  | (InWorkspace & { readonly code: 'duplicate-pair'; readonly pair: string })
  | (InWorkspace & {
      readonly code: 'dangling-document'
      readonly place: string
      readonly id: string
      readonly nearest: readonly string[]
    })
  | {
      readonly code: 'missing-document'
      readonly path: string
      readonly id: string
      readonly file: string
    }
  | { readonly code: 'missing-embedding'; readonly path: string; readonly file: string }
  | { readonly code: 'embedding-too-large'; readonly path: string; readonly reason: string }
  | {
      readonly code: 'embedding-invalid'
      readonly path: string
      /** Counted from 1. */
      readonly line: number
      /** Key, with its position in a list, that must be mended; empty for the whole line. */
      readonly place: string
      readonly expected: string
    }
  | {
      readonly code: 'embedding-mixed'
      readonly path: string
      /** Counted from 1. */
      readonly line: number
      /** Numbers of the vector of this line, and of those before it. */
      readonly numbers: number
      readonly others: number
    }
  | {
      readonly code: 'invalid-decisions'
      readonly path: string
      /** The first one; `more` counts the others. */
      readonly problem: Problem
      readonly more: number
    }
  | { readonly code: 'decided-meanwhile'; readonly people: readonly string[] }
  | { readonly code: 'no-reviewer' }
  | { readonly code: 'mixed-units'; readonly base: string; readonly local: string }
  | { readonly code: 'own-approval'; readonly record: string; readonly person: string }
  | {
      readonly code: 'nothing-to-withdraw'
      readonly person: string
      readonly base: string | null
      readonly local: string | null
    }
  | { readonly code: 'nothing-to-undo'; readonly person: string; readonly record: string | null }

/** An expected failure: wrong input or usage, never a bug. */
export class DuizhaoError extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(JSON.stringify(failure))
    this.name = 'DuizhaoError'
    this.failure = failure
  }
}

/** Why the system refused something: the code it gives (`ENOSPC`), else what it says. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return code ?? message
}
