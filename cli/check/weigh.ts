import type { Finding } from '../../src/report/findings/finding.ts'
import type { CheckRules } from '../../src/workspace/schema.ts'

/** The findings with the severities that the workspace gives them, without those it has switched off. */
export function weigh(findings: readonly Finding[], { severity = {} }: CheckRules): Finding[] {
  return findings.flatMap((finding) => {
    const chosen = severity[finding.code] ?? finding.severity
    return chosen === 'off' ? [] : [{ ...finding, severity: chosen }]
  })
}

const gravity = ['note', 'warning', 'error'] as const

/** Whether a finding is as grave as the workspace lets fail. */
export const fails = ({ severity }: Finding, { fail = 'warning' }: CheckRules): boolean =>
  gravity.indexOf(severity) >= gravity.indexOf(fail)
