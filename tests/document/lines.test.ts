import { expect, test } from 'vitest'
import { readLines } from '../../src/document/lines.ts'
import { untouched } from '../../src/text/replace.ts'

test('Markdown marks are taken out and remembered', () => {
  const source =
    '---\nlayout: plan\n---\n## **一、总体要求**\n\n**（一）目标。**到2025年，\\*达到。\n\n---\n- 甲\n<!-- 注 -->'
  const { clean, lines } = readLines(untouched(source))
  expect(lines.map(({ text, level, bold }) => ({ text, level, bold }))).toEqual([
    { text: '一、总体要求', level: 2, bold: 6 },
    { text: '（一）目标。到2025年，*达到。', level: 0, bold: 6 },
    { text: '甲', level: 0, bold: 0 },
  ])
  for (const { start, end, text } of lines) expect(clean.text.slice(start, end)).toBe(text)
})

test('links and code are their words, references to footnotes are left out', () => {
  const source =
    '见[方案](https://example.cn/a.html?b=1)和![图](图/1.png)，运行`平台`[^1]。\n[^1]: 注释[注]（2020年）。'
  const { clean, lines } = readLines(untouched(source))
  expect(lines.map(({ text }) => text)).toEqual([
    '见方案和图，运行平台。',
    '[^1]: 注释[注]（2020年）。',
  ])
  for (const { start, end, text } of lines) expect(clean.text.slice(start, end)).toBe(text)
})
