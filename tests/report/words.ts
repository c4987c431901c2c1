import type { FindingWords } from '../../src/report/findings/finding.ts'

/** Words that show every fact of a finding, so that tests see what came through. */
export const plainWords: FindingWords = {
  describe: (finding) =>
    Object.values(finding)
      .filter((fact) => typeof fact === 'string')
      .join(' '),
  rule: (code) => code,
  more: (left) => `${left} more`,
}
