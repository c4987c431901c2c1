import type { CleanText } from '../text/clean-text.ts'
import type { TextRange } from '../text/range.ts'
import type { Diagnostic } from './diagnostic.ts'

/** Tier of government a document speaks for. */
export type Level = 'national' | 'province' | 'city' | 'county'

/** What a document says of itself, or what the workspace says of it. */
export interface DocumentMeta {
  readonly id: string
  readonly title: string
  /** Place the document binds, as a reader names it: 国家, or a province or city without its 省 or 市. */
  readonly jurisdiction?: string
  readonly level?: Level
  readonly issuer?: string
  /** Document number: 国市监质发〔2022〕95号. */
  readonly number?: string
  /** Date of issue, `YYYY-MM-DD`. */
  readonly issued?: string
  /** First day in force, `YYYY-MM-DD`. */
  readonly effective?: string
  /** Last day in force, `YYYY-MM-DD`. */
  readonly expires?: string
  readonly parent?: string
  readonly predecessor?: string
}

/** Where the bytes came from. */
export interface DocumentSource {
  /** Path as the user or the workspace wrote it, with forward slashes. */
  readonly path: string
  /** Of the file's bytes, lower-case hex. */
  readonly sha256: string
  /** Encoding the bytes were decoded with: `utf-8`, `gb18030`, … */
  readonly encoding: string
}

/** `general`: guiding thought and goals; `task`: tasks and articles; `measure`: safeguards numbered apart from the tasks. */
export type TaskKind = 'general' | 'task' | 'measure'

/** The smallest policy measure in a task's body: a stretch between commas or full stops. */
export interface Clause {
  /** `<task id>/<position>`, counted from 1: `t5/3`. */
  readonly id: string
  readonly task: string
  /** Sentence of the task's body this clause belongs to, counted from 1. */
  readonly sentence: number
  /** Cleaned text with its closing punctuation. */
  readonly text: string
  /** In the source. */
  readonly range: TextRange
}

/** The list of agencies at the end of a task, in brackets or on lines of its own, apart from its body. */
export interface ResponsibilityNote {
  /** Cleaned text with its brackets; a space for the end of a line. */
  readonly text: string
  /** In the source. */
  readonly range: TextRange
}

/** The leaf unit with a heading and a body: `（五）提高基础件通用件质量性能`, `第十二条`. */
export interface Task {
  /** Unique in the document: a letter for the kind and the number, `g1`, `t5`, `t2.1.3`, `m4`; in an attachment `t@2.5`. */
  readonly id: string
  readonly kind: TaskKind
  /** Numeral as printed, cleaned: `（五）`, `1.`, `第十二条`; empty when the task has none. */
  readonly number: string
  /** Heading without its numeral and closing full stop; empty when there is none. */
  readonly title: string
  /** Headings above the task, outermost first, with their numerals: `二、重点任务`. */
  readonly path: readonly string[]
  /** Heading, body and note, in the source. */
  readonly range: TextRange
  /** Numeral and title alone, in the source; empty at the start of `range` when there is no heading. */
  readonly heading: TextRange
  readonly clauses: readonly Clause[]
  readonly note?: ResponsibilityNote
  /** The note on a heading above it, or closing what stands below that, which stands in for its own: `一、强化创新（省科技厅牵头）`. */
  readonly sectionNote?: ResponsibilityNote
}

/** One plan or regulation with its outline. */
export interface PlanDocument extends DocumentMeta {
  readonly source: DocumentSource
  readonly clean: CleanText
  /** In the order of the text. */
  readonly tasks: readonly Task[]
  readonly diagnostics: readonly Diagnostic[]
}
