import type { FindingWords } from './finding.ts'
import type { ComparedPair } from './findings.ts'
import type { Volume } from './volume.ts'
import type { Language } from './words.ts'

/** What a report is written for. */
export interface ReportOptions {
  readonly language: Language
  readonly findings: FindingWords
  /** Where the HTML page will be found by readers of the others. */
  readonly link: string
  /** How many pairs are to come. */
  readonly pairs: number
}

/** A format in which every pair is a file of its own. */
interface PairFormat {
  readonly scope: 'pair'
  readonly extension: string
  render(pair: ComparedPair, options: ReportOptions): Promise<string | Uint8Array>
}

/** A format in which all pairs are one file. */
interface VolumeFormat {
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
    file: 'index.html',
    open: async ({ language }) => (await import('./html/page.ts')).htmlVolume(language),
  },
  markdown: {
    scope: 'volume',
    file: 'report.md',
    open: async ({ language, link, pairs }) =>
      (await import('./markdown.ts')).markdownVolume(language, link, pairs),
  },
  docx: {
    scope: 'pair',
    extension: 'docx',
    render: async ({ comparison }, { language }) =>
      (await import('./docx.ts')).renderDocx(comparison, language),
  },
  xlsx: {
    scope: 'pair',
    extension: 'xlsx',
    render: async ({ comparison }) => (await import('./xlsx.ts')).renderXlsx(comparison),
  },
  csv: {
    scope: 'pair',
    extension: 'csv',
    render: async ({ comparison }) => (await import('./csv.ts')).renderCsv(comparison),
  },
  json: {
    scope: 'pair',
    extension: 'json',
    render: async ({ comparison }) => (await import('./json.ts')).renderJson(comparison),
  },
  sarif: {
    scope: 'volume',
    file: 'report.sarif',
    open: async ({ findings }) => (await import('./sarif.ts')).sarifVolume(findings),
  },
  junit: {
    scope: 'volume',
    file: 'junit.xml',
    open: async ({ findings }) => (await import('./junit.ts')).junitVolume(findings),
  },
  github: {
    scope: 'volume',
    file: 'github.txt',
    open: async ({ findings }) => (await import('./github.ts')).githubVolume(findings),
  },
} as const satisfies Readonly<Record<string, Format>>

/** Name of a format on the command line. */
export type FormatName = keyof typeof formats
