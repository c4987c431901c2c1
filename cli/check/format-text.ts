import type { Finding } from '../../src/report/findings/finding.ts'
import { checkMessages } from '../messages/check.ts'
import { findingWords } from '../messages/findings.ts'
import { type Style, styleFor } from '../terminal/style.ts'
import { type FormatCheck, pairsIn } from './checked-pair.ts'

const colors = { error: 'red', warning: 'yellow', note: 'dim' } as const

/** The findings for eyes: per pair one line each, the diff of its snapshot, and the commands that settle them. */
export const formatCheck: FormatCheck = (checked, { language, color }) => {
  const words = checkMessages[language]
  const style = styleFor(color)
  const found = checked.filter(({ findings }) => findings.length > 0)
  const findings = found.flatMap((pair) => pair.findings)
  const count = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length
  return [
    ...found.flatMap((pair) => [
      style(pair.name, 'bold'),
      ...pair.findings.map((finding) => findingLine(finding, language, style)),
      ...pair.findings.flatMap((finding) => diffOf(finding, style)),
      ...pair.repairs.map((command) => `  → ${style(command, 'cyan')}`),
      '',
    ]),
    words.total(pairsIn(checked), count('error'), count('warning'), count('note')),
    '',
  ].join('\n')
}

/** `  warning  link-doubtful  seeds/plan.txt:13:1: doubtful …` */
function findingLine(finding: Finding, language: 'zh' | 'en', style: Style): string {
  const { severity, code, place } = finding
  const where = place ? `${place.path}:${place.line}:${place.column}: ` : ''
  const said = style(where + findingWords[language].describe(finding))
  return `  ${style(severity.padEnd(7), colors[severity])}  ${style(code, 'dim')}  ${said}`
}

function diffOf(finding: Finding, style: Style): string[] {
  if (finding.code !== 'snapshot-changed') return []
  return finding.diff
    .trimEnd()
    .split('\n')
    .map((line) =>
      style(line, line.startsWith('+') ? 'green' : line.startsWith('-') ? 'red' : 'dim'),
    )
}
