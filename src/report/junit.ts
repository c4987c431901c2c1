import { type NamedTask, namedTasks } from '../compare/task-name.ts'
import { pairName } from './content/summary.ts'
import type { Finding, FindingWords } from './findings/finding.ts'
import { findingsOf } from './findings/findings.ts'
import type { Volume } from './volume.ts'
import { escapeMarkup } from './wording/escape-markup.ts'

/**
 * JUnit XML as Ant, Jenkins and GitLab read it: a suite per pair, a case per task. A case fails with
 * its errors and warnings; notes are only told.
 */
export function junitVolume(words: FindingWords): Volume {
  let suites = 0
  return {
    add: (pair) => {
      const suite = junitSuite(
        pairName(pair.comparison),
        namedTasks(pair.comparison),
        findingsOf(pair),
        suites,
        words,
        isNoNote,
      )
      suites += 1
      return suite
    },
    close: () => junitFrame,
  }
}

/** What stands around the suites. */
export const junitFrame = {
  head: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n',
  tail: '</testsuites>\n',
}

/**
 * The suite of one pair, the `id`-th of its file; findings about no task make up the case named after the pair. A case
 * fails with the findings that `fails` says so of; the others are only told.
 */
export function junitSuite(
  pair: string,
  tasks: readonly NamedTask[],
  findings: readonly Finding[],
  id: number,
  words: FindingWords,
  fails: (finding: Finding) => boolean,
): string {
  const byTask = Map.groupBy(findings, ({ task }) => task)
  const cases = [
    { name: pair, found: byTask.get(null) ?? [] },
    ...tasks.map((task) => ({
      name: `${task.id} ${task.name}`,
      found: byTask.get(task.id) ?? [],
    })),
  ].map(({ name, found }) => ({ name, found, failed: found.filter(fails) }))
  const notes = cases.flatMap(({ found }) => found.filter((finding) => !fails(finding)))
  const failures = cases.filter(({ failed }) => failed.length > 0).length
  const told = notes.map((note) => escapeMarkup(words.describe(note)))
  return `<testsuite name="${escapeMarkup(pair)}" package="duizhao" id="${id}" tests="${cases.length}" failures="${failures}" errors="0" ${when}>
<properties/>
${cases.map(({ name, failed }) => testCase(pair, name, failed, words)).join('\n')}
<system-out>${told.join('\n')}</system-out>
<system-err/>
</testsuite>
`
}

/** The schema asks for a host, a moment and a duration; a report that is the same on every machine has none. */
const when = 'timestamp="1970-01-01T00:00:00" hostname="localhost" time="0"'

const isNoNote = ({ severity }: Finding): boolean => severity !== 'note'

function testCase(
  pair: string,
  name: string,
  failed: readonly Finding[],
  words: FindingWords,
): string {
  const open = `<testcase name="${escapeMarkup(name)}" classname="${escapeMarkup(pair)}" time="0"`
  if (failed.length === 0) return `${open}/>`
  const lines = failed.map((finding) => `${finding.severity}: ${words.describe(finding)}`)
  const codes = [...new Set(failed.map(({ code }) => code))].join(' ')
  return `${open}><failure type="${codes}" message="${escapeMarkup(lines[0] ?? '')}">${lines.map(escapeMarkup).join('\n')}</failure></testcase>`
}
