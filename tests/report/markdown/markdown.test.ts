import { describe, expect, test } from 'vitest'
import type { ComparedPair } from '../../../src/report/findings/findings.ts'
import { markdownVolume } from '../../../src/report/markdown/markdown.ts'
import { markdownText } from '../../../src/report/markdown/text.ts'
import { basePlan, runOf } from '../../workspace/run-of.ts'
import { hostilePair } from '../hostile.ts'
import { nationalPairs } from '../seeds.ts'

function write(pairs: readonly ComparedPair[], language: 'zh' | 'en' = 'zh'): string {
  const volume = markdownVolume(language, 'index.html', pairs.length)
  const body = pairs.map((pair) => volume.add(pair)).join('')
  const { head, tail } = volume.close()
  return head + body + tail
}

describe('markdown', () => {
  test('fits a comment on GitHub, however many pairs there are', async () => {
    const pairs = await nationalPairs()
    const many = Array.from({ length: 80 }, () => pairs).flat()
    for (const report of [write(pairs), write(many)]) {
      expect(Buffer.byteLength(report)).toBeLessThan(65_536)
    }
    expect(write(many)).toContain('index.html#')
  })

  test('has the figures first, then five notable things, then the folded details', async () => {
    const report = write(await nationalPairs(), 'en')
    const [figures = '', notable = '', details = ''] = report.split('\n## ')
    expect(figures).toContain('| Comparison | retained | adapted | omitted | added |')
    expect(notable.match(/^- /gm)).toHaveLength(5)
    expect(details).toContain('<details><summary>')
  })

  test('tells what the plans bind, and where the rest stands when there is no room', async () => {
    const pairs = await nationalPairs()
    const alone = write(pairs.slice(0, 1), 'en')
    expect(alone).toContain('| Change | Indicator |')
    expect(alone).not.toMatch(/^- .* · \[/m)
    const crowded = write(Array.from({ length: 6 }, () => pairs).flat(), 'en')
    expect(crowded).toMatch(/^- .* · \[[^\]]+ \d+\]\(index\.html#/m)
    expect(Buffer.byteLength(crowded)).toBeLessThan(65_536)
  })

  test('opens and closes every fold', async () => {
    const report = write(await nationalPairs())
    expect(report.match(/<details>/g)).toHaveLength(report.match(/<\/details>/g)?.length ?? 0)
  })

  test('calls tasks without headings by their first words', () => {
    const unnumbered =
      '总体方案\n完善农业标准体系，加强监管。\n推动建筑工程品质提升，完善制度。\n推广装配式建筑，打造品牌。\n'
    const report = write([
      runOf(unnumbered, '实施方案\n一、主要任务\n（一）发展旅游。建设示范区。\n'),
    ])
    expect(report).toContain('完善农业标准体系…')
    expect(report).toContain('推动建筑工程品质提升…')
  })

  test('says in a line that nothing differs, and lists nothing', () => {
    const report = write([runOf(basePlan, basePlan)])
    expect(report).toContain('· 没有差异')
    expect(report).not.toContain('最值得注意')
    expect(report).not.toContain('0 任务')
  })

  test('quotes the beginning of a clause that is very long', () => {
    const long = `推广${'高效低风险'.repeat(80)}农药`
    const report = write([runOf(`总体方案\n一、任务\n（一）提升质量。完善标准体系，${long}。\n`)])
    const [, notable = ''] = report.split('\n## ')
    expect(notable).toContain(`${long.slice(0, 200)}…`)
  })

  test('shows hostile text as text', () => {
    const report = write([hostilePair()])
    const tags = report.replaceAll('<!-- -->', '').match(/<\/?[a-z]+/g) ?? []
    expect(new Set(tags)).toEqual(
      new Set(
        [
          '<details',
          '<summary',
          '</summary',
          '</details',
          '<ins',
          '</ins',
          '<del',
          '</del',
          '<br',
        ].filter((tag) => report.includes(tag)),
      ),
    )
    expect(report).not.toContain('\u001b')
    expect(report).toContain('\\| a \\`b\\` \\*\\*c\\*\\*')
  })

  test('mentions nobody and links nowhere', () => {
    expect(markdownText('@someone [a](http://b)')).toBe('@<!-- -->someone \\[a\\]\\(http\\://b\\)')
  })
})
