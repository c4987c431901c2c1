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

test.each([
  ['> 专栏1 工程', { text: '专栏1 工程', quoted: true }],
  ['> ## 一、任务', { text: '一、任务', quoted: true, level: 2 }],
  ['>50%的企业', { text: '>50%的企业', quoted: false }],
  ['##一、任务 ##', { text: '一、任务', level: 2 }],
  ['#5机组改造', { text: '#5机组改造', level: 0 }],
  ['- [x] 建设平台', { text: '建设平台' }],
  ['▶ 建设平台', { text: '建设平台', bulleted: true }],
  ['✓建设平台', { text: '建设平台', bulleted: true }],
  ['○ 建设平台', { text: '建设平台', bulleted: true }],
  ['○○省平台', { text: '○○省平台', bulleted: false }],
  ['    - [ ] 建设平台', { text: '建设平台' }],
  ['***（一）加强创新***', { text: '（一）加强创新', bold: 7 }],
  ['__（一）加强创新__', { text: '（一）加强创新', bold: 7 }],
  ['## *一、任务*', { text: '一、任务', level: 2 }],
  ['计算2*3*4，带*的为约束性指标', { text: '计算2*3*4，带*的为约束性指标' }],
  ['名称____年_甲_', { text: '名称____年_甲_' }],
  ['<p align="center">&nbsp;&emsp;方案', { text: '方案' }],
])('%s', (source, line) => {
  expect(readLines(untouched(source)).lines).toMatchObject([line])
})

test('HTML in the text parts lines and cells', () => {
  const source =
    '开展攻关。<br>推广应用。\n<table><tr><td>指标</td><td>10</td></tr><tr><td>其他</td></tr></table>'
  const { clean, lines } = readLines(untouched(source))
  expect(lines.map(({ text }) => text)).toEqual(['开展攻关。', '推广应用。', '指标 10', '其他'])
  for (const { start, end, text } of lines) expect(clean.text.slice(start, end)).toBe(text)
})

test('a footnote goes on in the next line and in indented paragraphs', () => {
  const source =
    '[^1]: 平台指\n某平台。\n\n    包括甲。\n\n\t1. 乙。\n\n各地要落实。\n\n[^2]: 注\n（一）创新'
  const { lines } = readLines(untouched(source))
  expect(lines.map(({ footnote }) => footnote)).toEqual([
    true,
    true,
    true,
    true,
    false,
    true,
    false,
  ])
})
