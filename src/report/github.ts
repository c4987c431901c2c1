import type { Severity } from '../document/diagnostic.ts'
import type { Finding, FindingWords } from './findings/finding.ts'
import { findingsOf } from './findings/findings.ts'
import type { Volume } from './volume.ts'
import { visible } from './wording/visible.ts'

/** GitHub shows ten annotations of a level per step and hides the rest without a word. */
const limit = 10

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  note: 'notice',
}

/**
 * The gravest findings as workflow commands, which GitHub shows at the line
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions); when there are
 * more than ten, the tenth says how many are left.
 */
export function renderGithub(findings: readonly Finding[], words: FindingWords): string {
  return commands(gravest(findings), findings.length, words)
}

/** The same about any number of pairs. */
export function githubVolume(words: FindingWords): Volume {
  let kept: Finding[] = []
  let total = 0
  return {
    add: (pair) => {
      const findings = findingsOf(pair)
      total += findings.length
      kept = gravest([...kept, ...findings])
      return ''
    },
    close: () => ({ head: commands(kept, total, words), tail: '' }),
  }
}

const order: readonly Severity[] = ['error', 'warning', 'note']

function gravest(findings: readonly Finding[]): Finding[] {
  return [...findings]
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
    .slice(0, limit)
}

function commands(kept: readonly Finding[], total: number, words: FindingWords): string {
  const shown = total > limit ? kept.slice(0, limit - 1) : kept
  const lines = shown.map((finding) => command(finding, words))
  const left = total - shown.length
  if (left > 0) lines.push(`::notice::${escapeData(words.more(left))}`)
  return lines.map((line) => `${line}\n`).join('')
}

function command(finding: Finding, words: FindingWords): string {
  const { severity, code, pair, place } = finding
  const where = place
    ? `file=${escapeProperty(place.path)},line=${place.line},col=${place.column},`
    : ''
  return `::${levels[severity]} ${where}title=${escapeProperty(`${code} ${pair}`)}::${escapeData(words.describe(finding))}`
}

/** A line break would end the command and let a document begin another. */
const escapeData = (text: string): string => visible(text).replaceAll('%', '%25')

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
