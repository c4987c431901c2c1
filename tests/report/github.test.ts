import { describe, expect, test } from 'vitest'
import { findingsOf } from '../../src/report/findings/findings.ts'
import { githubVolume, renderGithub } from '../../src/report/github.ts'
import { hostilePair } from './hostile.ts'
import { nationalPairs } from './seeds.ts'
import { plainWords } from './words.ts'

describe('github', () => {
  test('has at most ten annotations, the gravest first, and says how many are left', async () => {
    const pairs = await nationalPairs()
    const volume = githubVolume(plainWords)
    for (const pair of pairs) volume.add(pair)
    const lines = volume.close().head.trimEnd().split('\n')
    expect(lines).toHaveLength(10)
    expect(lines.at(-1)).toBe(`::notice::${pairs.flatMap(findingsOf).length - 9} more`)
    expect(lines.map((line) => /^::\w+/.exec(line)?.[0])).toEqual(
      lines.map((line) => /^::\w+/.exec(line)?.[0]).sort((a = '', b = '') => rank(a) - rank(b)),
    )
    expect(volume.close().head).toBe(renderGithub(pairs.flatMap(findingsOf), plainWords))
  })

  test('lets no document begin a command of its own', () => {
    const finding = {
      code: 'clause-omitted' as const,
      text: 'a\r\n::error::forged%0A::set-output name=x::y',
      severity: 'note' as const,
      pair: 'a--b',
      task: null,
      place: { path: 'a,b:c.txt', line: 1, column: 1, endLine: 1, endColumn: 2, start: 0, end: 1 },
    }
    const words = { ...plainWords, describe: () => finding.text }
    expect(renderGithub([finding], words)).toBe(
      '::notice file=a%2Cb%3Ac.txt,line=1,col=1,title=clause-omitted a--b::a  ::error::forged%250A::set-output name=x::y\n',
    )
  })

  test('shows hostile text on lines of its own making only', () => {
    const report = renderGithub(findingsOf(hostilePair()), plainWords)
    expect(
      report
        .trimEnd()
        .split('\n')
        .every((line) => line.startsWith('::')),
    ).toBe(true)
    expect(report).not.toContain('\u001b')
  })
})

const rank = (level: string) => ['::error', '::warning', '::notice'].indexOf(level)
