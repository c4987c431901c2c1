import type { Block, TableRows } from '../blocks.ts'
import { faceOf, leadOf, type Stretch } from '../face.ts'
import { gridOf, type SpannedCell } from '../grid.ts'
import { renderBlocks } from '../render-blocks.ts'
import { tableLines } from '../table.ts'
import { descend, elements, parseXml, type XmlElement } from '../xml.ts'
import type { Archive } from '../zip.ts'
import { type Notes, readNotes } from './notes.ts'
import { type NumberedPlace, type Numbering, readNumbering } from './numbering.ts'
import { isOn, value } from './value.ts'

interface Style {
  readonly name: string
  readonly basedOn: string | undefined
  readonly properties: XmlElement | undefined
}

interface Package {
  readonly styles: ReadonlyMap<string, Style>
  readonly numbering: Numbering
  readonly notes: Notes
}

const bodyTextLevel = 9

/** Deleted or moved-away text, phonetic guides, and the duplicate of a shape for old programs. */
const unread = new Set([
  'w:del',
  'w:moveFrom',
  'w:rt',
  'w:instrText',
  'mc:Fallback',
  'w:pPr',
  'w:rPr',
])
const noteReferences = new Set(['w:footnoteReference', 'w:endnoteReference'])
const transparent = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:ins',
  'w:moveTo',
  'w:customXml',
  'w:smartTag',
])

/** The properties of a paragraph and of its styles, nearest first. */
function propertiesOf(paragraph: XmlElement, styles: Package['styles']): readonly XmlElement[] {
  const own = descend(paragraph, 'w:pPr')
  const found = own === undefined ? [] : [own]
  const seen = new Set<string>()
  let id = value(descend(own, 'w:pStyle'))
  while (id !== undefined && !seen.has(id)) {
    seen.add(id)
    const style = styles.get(id)
    if (style?.properties !== undefined) found.push(style.properties)
    id = style?.basedOn
  }
  return found
}

function placeOf(
  properties: readonly XmlElement[],
  numbering: Numbering,
): NumberedPlace | undefined {
  const numbered = properties
    .map((each) => descend(each, 'w:numPr'))
    .filter((each) => each !== undefined)
  const list = numbered
    .map((each) => value(descend(each, 'w:numId')))
    .find((id) => id !== undefined)
  if (list === undefined || list === '0') return undefined
  const level = numbered
    .map((each) => value(descend(each, 'w:ilvl')))
    .find((each) => each !== undefined)
  const style = value(descend(properties[0], 'w:pStyle'))
  const levelOfStyle = style === undefined ? undefined : numbering.levelOfStyle(list, style)
  return { list, level: level === undefined ? (levelOfStyle ?? 0) : Number(level) }
}

function headingOf(properties: readonly XmlElement[]): number | undefined {
  const level = properties
    .map((each) => value(descend(each, 'w:outlineLvl')))
    .find((each) => each !== undefined)
  return level === undefined || Number(level) >= bodyTextLevel ? undefined : Number(level) + 1
}

/** The text of a paragraph; what stands in text boxes anchored to it goes to `boxes`. */
function textOf(node: XmlElement, boxes: XmlElement[], notes: Notes): string {
  if (node.name === 'w:t' || node.name === 'm:t')
    return node.children.filter((child) => typeof child === 'string').join('')
  if (node.name === 'w:tab') return '\t'
  if (node.name === 'w:br' || node.name === 'w:cr') return '\n'
  if (node.name === 'w:noBreakHyphen') return '-'
  if (node.name === 'w:txbxContent') {
    boxes.push(node)
    return ''
  }
  if (noteReferences.has(node.name)) return notes.cite(node)
  if (unread.has(node.name) || isOn(descend(node, 'w:rPr', 'w:vanish'))) return ''
  return elements(node)
    .map((child) => textOf(child, boxes, notes))
    .join('')
}

/** What a run says, without its notes, and how it is set. */
function stretchOf(run: XmlElement): Stretch {
  const properties = descend(run, 'w:rPr')
  const typeface = descend(properties, 'w:rFonts')?.attributes.get('w:eastAsia')
  const words = elements(run, 'w:t').flatMap(({ children }) => children)
  return {
    text: words.filter((child) => typeof child === 'string').join(''),
    face: faceOf(isOn(descend(properties, 'w:b')), typeface),
  }
}

/** Whether a paragraph is an entry of the table of contents, by the style that Word gives them. */
function isContentsEntry([own]: readonly XmlElement[], styles: Package['styles']): boolean {
  return /^toc \d$/i.test(styles.get(value(descend(own, 'w:pStyle')) ?? '')?.name ?? '')
}

function paragraphBlocks(paragraph: XmlElement, parts: Package): readonly Block[] {
  const properties = propertiesOf(paragraph, parts.styles)
  if (isContentsEntry(properties, parts.styles)) return []
  const boxes: XmlElement[] = []
  const text = textOf(paragraph, boxes, parts.notes)
  const shown: Block[] = []
  // Word counts an empty paragraph of a list too.
  const place = placeOf(properties, parts.numbering)
  const numeral = place === undefined ? '' : parts.numbering.next(place)
  if (text.trim() !== '') {
    const heading = headingOf(properties)
    // Numerals that close with punctuation stand against the heading, 第一条 apart from it.
    const gap = /[\p{L}\p{N}]$/u.test(numeral) ? ' ' : ''
    const lead = leadOf(within(paragraph, 'w:r').map(stretchOf)).trimStart()
    shown.push({
      kind: 'paragraph',
      text: numeral + gap + text.trim(),
      ...(heading === undefined ? {} : { heading }),
      ...(lead !== '' && text.trim().startsWith(lead) && { lead: (numeral + gap + lead).length }),
    })
  }
  return [...shown, ...boxes.map((box) => framed(box, parts))]
}

/** A text box reads as a table of one cell. */
function framed(box: XmlElement, parts: Package): Block {
  return { kind: 'table', rows: [[{ text: cellText(box, parts) }]] }
}

function cellText(cell: XmlElement, parts: Package): string {
  return blocksOf(cell, parts)
    .map((block) => (block.kind === 'paragraph' ? block.text : tableLines(block.rows).join('\n')))
    .join('\n')
}

/** Children of a name, those in content controls and the like too. */
function within(parent: XmlElement, name: string): readonly XmlElement[] {
  return elements(parent).flatMap((child) =>
    child.name === name ? [child] : transparent.has(child.name) ? within(child, name) : [],
  )
}

function tableRows(table: XmlElement, parts: Package): TableRows {
  const rows = within(table, 'w:tr').map((row) =>
    within(row, 'w:tc').map((cell): SpannedCell => {
      const properties = descend(cell, 'w:tcPr')
      const merge = descend(properties, 'w:vMerge')
      return {
        text: cellText(cell, parts),
        columns: Number(value(descend(properties, 'w:gridSpan')) ?? '1'),
        rows: 1,
        continuesAbove: merge !== undefined && value(merge) !== 'restart',
      }
    }),
  )
  return gridOf(rows)
}

function blocksOf(parent: XmlElement, parts: Package): readonly Block[] {
  return elements(parent).flatMap((child): readonly Block[] => {
    if (child.name === 'w:p') return paragraphBlocks(child, parts)
    if (child.name === 'w:tbl') return [{ kind: 'table', rows: tableRows(child, parts) }]
    return transparent.has(child.name) ? blocksOf(child, parts) : []
  })
}

/** The notes as Markdown writes them; each may refer to others. */
function noteLines(parts: Package): string {
  let lines = ''
  for (let index = 0; index < parts.notes.cited.length; index++) {
    const note = parts.notes.cited[index]
    if (note) lines += `[^${index + 1}]: ${cellText(note, parts).replaceAll('\n', '\n    ')}\n`
  }
  return lines
}

function readStyles(root: XmlElement | undefined): Package['styles'] {
  return new Map(
    elements(root, 'w:style').map((style) => [
      style.attributes.get('w:styleId') ?? '',
      {
        name: value(descend(style, 'w:name')) ?? '',
        basedOn: value(descend(style, 'w:basedOn')),
        properties: descend(style, 'w:pPr'),
      },
    ]),
  )
}

/**
 * The text of a Word document: paragraphs with the numerals Word would show, headings, tables, at
 * the end its notes; tracked changes as if accepted. Throws `XmlError` or `ZipError` when a part is damaged, `LimitError` when
 * one is too large.
 */
export function docxToText(archive: Archive): string {
  const root = (name: string) => {
    const bytes = archive.part(name)
    return bytes === undefined ? undefined : parseXml(new TextDecoder().decode(bytes))
  }
  const parts: Package = {
    styles: readStyles(root('word/styles.xml')),
    numbering: readNumbering(root('word/numbering.xml')),
    notes: readNotes({
      footnote: root('word/footnotes.xml'),
      endnote: root('word/endnotes.xml'),
    }),
  }
  const body = descend(root('word/document.xml'), 'w:body')
  return body === undefined ? '' : renderBlocks(blocksOf(body, parts)) + noteLines(parts)
}
