import { expect, test } from 'vitest'
import { readNumbering } from '../../../../src/document/readers/docx/numbering.ts'
import { parseXml } from '../../../../src/document/readers/xml.ts'

const level = (index: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`
const list = (id: number, levels: string) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`
const use = (id: number, abstract: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${more}</w:num>`
const numbering = (...parts: readonly string[]) =>
  readNumbering(parseXml(`<w:numbering>${parts.join('')}</w:numbering>`))

/** The numerals of paragraphs at these places, `list.level`. */
function numerals(source: ReturnType<typeof numbering>, places: string): readonly string[] {
  return places.split(' ').map((place) => {
    const [list = '', at] = place.split('.')
    return source.next({ list, level: Number(at) })
  })
}

test('a level starts anew under every number above it', () => {
  const outline = numbering(
    list(0, level(0, 'chineseCounting', '%1、') + level(1, 'chineseCounting', '（%2）')),
    use(1, 0),
  )
  expect(numerals(outline, '1.0 1.1 1.1 1.0 1.1')).toEqual([
    '一、',
    '（一）',
    '（二）',
    '二、',
    '（一）',
  ])
})

test('articles count on through the chapters', () => {
  const articles = level(1, 'chineseCounting', '第%2条', '<w:lvlRestart w:val="0"/>')
  const law = numbering(list(0, level(0, 'chineseCounting', '第%1章') + articles), use(1, 0))
  expect(numerals(law, '1.0 1.1 1.1 1.0 1.1')).toEqual([
    '第一章',
    '第一条',
    '第二条',
    '第二章',
    '第三条',
  ])
})

test('lists of one definition share their count, and one with its own start begins there', () => {
  const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
  const lists = numbering(
    list(0, level(0, 'decimal', '%1.')),
    use(1, 0),
    use(2, 0),
    use(3, 0, restart),
  )
  expect(numerals(lists, '1.0 2.0 3.0 3.0')).toEqual(['1.', '2.', '5.', '6.'])
})

test('a level may be shown in digits throughout', () => {
  const levels = level(0, 'chineseCounting', '%1、') + level(1, 'decimal', '%1.%2', '<w:isLgl/>')
  expect(numerals(numbering(list(0, levels), use(1, 0)), '1.0 1.1')).toEqual(['一、', '1.1'])
})

test('a list that names a list style has the levels of the definition that carries it', () => {
  const styled = numbering(
    list(0, '<w:numStyleLink w:val="outline"/>'),
    list(
      1,
      `<w:styleLink w:val="outline"/>${level(0, 'upperLetter', '%1)', '<w:pStyle w:val="H"/>')}`,
    ),
    use(1, 0),
  )
  expect(numerals(styled, '1.0 1.0')).toEqual(['A)', 'B)'])
  expect(styled.levelOfStyle('1', 'H')).toBe(0)
  expect(styled.levelOfStyle('1', 'none')).toBeUndefined()
})

test('bullets and lists that are not defined have no numeral', () => {
  const bullets = numbering(list(0, level(0, 'bullet', '●')), use(1, 0))
  expect(numerals(bullets, '1.0 9.0 1.7')).toEqual(['', '', ''])
})
