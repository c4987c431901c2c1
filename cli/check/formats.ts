import type { Finding } from '../../src/report/findings/finding.ts'
import { findingWords } from '../messages/findings.ts'
import type { CheckedPair, FormatCheck } from './checked-pair.ts'
import { fails } from './weigh.ts'

const all = (checked: readonly CheckedPair[]): readonly Finding[] =>
  checked.flatMap(({ findings }) => findings)

/** The formats of `duizhao check`; the code of one is loaded when it is asked for. */
export const checkFormats = {
  text: async (): Promise<FormatCheck> => (await import('./format-text.ts')).formatCheck,
  json: async (): Promise<FormatCheck> => (checked) => `${JSON.stringify(all(checked), null, 2)}\n`,
  markdown: async (): Promise<FormatCheck> => (await import('./format-markdown.ts')).formatMarkdown,
  sarif: async (): Promise<FormatCheck> => {
    const { renderSarif } = await import('../../src/report/sarif.ts')
    return (checked, { language }) => renderSarif(all(checked), findingWords[language])
  },
  junit: async (): Promise<FormatCheck> => {
    const { junitFrame, junitSuite } = await import('../../src/report/junit.ts')
    return (checked, { language }, rules) => {
      const suites = checked.map(({ name, tasks, findings }, position) =>
        junitSuite(name, tasks, findings, position, findingWords[language], (finding) =>
          fails(finding, rules),
        ),
      )
      return junitFrame.head + suites.join('') + junitFrame.tail
    }
  },
  github: async (): Promise<FormatCheck> => {
    const { renderGithub } = await import('../../src/report/github.ts')
    return (checked, { language }) => renderGithub(all(checked), findingWords[language])
  },
} as const

/** Name of a format on the command line. */
export type CheckFormat = keyof typeof checkFormats
