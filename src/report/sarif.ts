import { createHash } from 'node:crypto'
import { version } from '../version.ts'
import { type Finding, type FindingWords, findingCodes, severities } from './findings/finding.ts'
import { findingsOf } from './findings/findings.ts'
import type { Volume } from './volume.ts'
import { visible } from './wording/visible.ts'

/**
 * SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html): one run, one
 * result per finding, so that code scanning shows omissions and adaptations at the words they are about.
 */
export function sarifVolume(words: FindingWords): Volume {
  let first = true
  return {
    add: (pair) => {
      const results = findingsOf(pair).map((finding) => JSON.stringify(resultOf(finding, words)))
      const text = results.length > 0 ? `${first ? '' : ',\n'}${results.join(',\n')}` : ''
      if (results.length > 0) first = false
      return text
    },
    close: () => sarifFrame(words),
  }
}

/** Findings as a SARIF log of their own. */
export function renderSarif(findings: readonly Finding[], words: FindingWords): string {
  const { head, tail } = sarifFrame(words)
  return (
    head + findings.map((finding) => JSON.stringify(resultOf(finding, words))).join(',\n') + tail
  )
}

function sarifFrame(words: FindingWords): { head: string; tail: string } {
  const rules = findingCodes.map((id) => ({
    id,
    shortDescription: { text: words.rule(id) },
    defaultConfiguration: { level: severities[id] },
  }))
  const tool = JSON.stringify({ driver: { name: 'duizhao', version, rules } })
  return {
    head: `{"$schema":"${schema}","version":"2.1.0","runs":[{"tool":${tool},"columnKind":"utf16CodeUnits","results":[\n`,
    tail: '\n]}]}\n',
  }
}

const schema = 'https://json.schemastore.org/sarif-2.1.0.json'

function resultOf(finding: Finding, words: FindingWords) {
  const { code, severity, pair, task, place } = finding
  const message = visible(words.describe(finding))
  const fingerprint = createHash('sha256').update(`${code}\n${pair}\n${message}`).digest('hex')
  return {
    ruleId: code,
    ruleIndex: findingCodes.indexOf(code),
    level: severity,
    message: { text: `${pair}: ${message}` },
    ...(place && {
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: encodeURI(place.path) },
            region: {
              startLine: place.line,
              startColumn: place.column,
              endLine: place.endLine,
              endColumn: place.endColumn,
              charOffset: place.start,
              charLength: place.end - place.start,
            },
          },
        },
      ],
    }),
    partialFingerprints: { 'duizhao/v1': fingerprint },
    properties: { pair, ...(task && { task }) },
  }
}
