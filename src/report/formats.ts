import type { MatrixColumn } from '../compare/matrix/column.ts'
import type { FindingWords } from './findings/finding.ts'
import type { ComparedPair } from './findings/findings.ts'
import type { Volume } from './volume.ts'
import type { Language } from './wording/words.ts'

/** What a report is written for. */
export interface ReportOptions {
  readonly language: Language
  readonly findings: FindingWords
  /** Where the HTML page will be found by readers of the others. */
  readonly link: string
  /** How many pairs are to come. */
  readonly pairs: number
}

interface AnyFormat {
  /** Whether it tells where a local plan comes from and what stands elsewhere, which takes other comparisons. */
  readonly related: boolean
}

/** A format in which every pair is a file of its own. */
interface PairFormat extends AnyFormat {
  readonly scope: 'pair'
  readonly extension: string
  render(pair: ComparedPair, options: ReportOptions): Promise<string | Uint8Array>
  /** A file about the localities of every base side by side. */
  renderMatrix(
    bases: readonly (readonly MatrixColumn[])[],
    options: ReportOptions,
  ): Promise<string | Uint8Array>
}

/** A format in which all pairs are one file. */
interface VolumeFormat extends AnyFormat {
  readonly scope: 'volume'
  readonly file: string
  open(options: ReportOptions): Promise<Volume>
}

/** How a report is laid out in files. */
export type Format = PairFormat | VolumeFormat

/** Every format by its name on the command line; its code is loaded when it is asked for. */
export const formats = {
  html: {
    scope: 'volume',
    related: true,
    file: 'index.html',
    open: async ({ language }) => (await import('./html/page.ts')).htmlVolume(language),
  },
  markdown: {
    scope: 'volume',
    related: true,
    file: 'report.md',
    open: async ({ language, link, pairs }) =>
      (await import('./markdown/markdown.ts')).markdownVolume(language, link, pairs),
  },
  docx: {
    scope: 'pair',
    related: true,
    extension: 'docx',
    render: async ({ comparison }, { language }) =>
      (await import('./docx/docx.ts')).renderDocx(comparison, language),
    renderMatrix: async (bases, { language }) =>
      (await import('./docx/matrix.ts')).renderDocxMatrix(bases, language),
  },
  xlsx: {
    scope: 'pair',
    related: true,
    extension: 'xlsx',
    render: async ({ comparison }, { language }) =>
      (await import('./xlsx/xlsx.ts')).renderXlsx(comparison, language),
    renderMatrix: async (bases, { language }) =>
      (await import('./xlsx/matrix.ts')).renderXlsxMatrix(bases, language),
  },
  csv: {
    scope: 'pair',
    related: true,
    extension: 'csv',
    render: async ({ comparison }) => (await import('./csv.ts')).renderCsv(comparison),
    renderMatrix: async (bases) => (await import('./csv.ts')).renderCsvMatrix(bases),
  },
  json: {
    scope: 'pair',
    related: true,
    extension: 'json',
    render: async ({ comparison }) => (await import('./json.ts')).renderJson(comparison),
    renderMatrix: async (bases) => (await import('./json.ts')).renderJsonMatrix(bases),
  },
  sarif: {
    scope: 'volume',
    related: false,
    file: 'report.sarif',
    open: async ({ findings }) => (await import('./sarif.ts')).sarifVolume(findings),
  },
  junit: {
    scope: 'volume',
    related: false,
    file: 'junit.xml',
    open: async ({ findings }) => (await import('./junit.ts')).junitVolume(findings),
  },
  github: {
    scope: 'volume',
    related: false,
    file: 'github.txt',
    open: async ({ findings }) => (await import('./github.ts')).githubVolume(findings),
  },
} as const satisfies Readonly<Record<string, Format>>

/** Name of a format on the command line. */
export type FormatName = keyof typeof formats
