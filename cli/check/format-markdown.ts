import { markdownText } from '../../src/report/markdown/text.ts'
import { visible } from '../../src/report/wording/visible.ts'
import { checkMessages } from '../messages/check.ts'
import { findingWords } from '../messages/findings.ts'
import { type CheckedPair, type FormatCheck, pairsIn } from './checked-pair.ts'

/** Bytes: a step summary on GitHub holds 1 MiB, a comment 65,536 characters. */
const budget = 60_000

/** The findings for a step summary or a comment: what failed first, diffs folded, cut where there is no more room. */
export const formatMarkdown: FormatCheck = (checked, { language }) => {
  const words = checkMessages[language]
  const found = checked.filter(({ findings }) => findings.length > 0)
  const count = (severity: string) =>
    found.flatMap(({ findings }) => findings).filter((finding) => finding.severity === severity)
      .length
  const head = `## duizhao check\n\n${words.total(pairsIn(checked), count('error'), count('warning'), count('note'))}\n`
  let text = head
  let shown = 0
  for (const pair of found) {
    const next = section(pair, language)
    if (Buffer.byteLength(text + next) > budget) break
    text += next
    shown += 1
  }
  return shown === found.length ? text : `${text}\n${words.morePairs(found.length - shown)}\n`
}

function section(pair: CheckedPair, language: 'zh' | 'en'): string {
  const lines = pair.findings.map(
    (finding) =>
      `| ${finding.severity} | \`${finding.code}\` | ${markdownText(findingWords[language].describe(finding))} |`,
  )
  const diffs = pair.findings.flatMap((finding) =>
    finding.code === 'snapshot-changed' ? [foldedDiff(finding.path, finding.diff)] : [],
  )
  const repairs = pair.repairs.map((command) => `    ${visible(command)}`)
  return [
    '',
    `### ${markdownText(pair.name)}`,
    '',
    '| | | |',
    '|:--|:--|:--|',
    ...lines,
    '',
    ...diffs,
    ...repairs,
    '',
  ].join('\n')
}

/** The fence is longer than any run of backquotes in the text. */
function foldedDiff(path: string, diff: string): string {
  const longest = Math.max(2, ...[...diff.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const lines = diff.trimEnd().split('\n').map(visible).join('\n')
  return `<details><summary>${markdownText(path)}</summary>\n\n${fence}diff\n${lines}\n${fence}\n\n</details>\n`
}
