import { cells } from '../cli/typography/width.ts'

/** Look of one cell of a terminal. */
interface Look {
  readonly fg: string
  readonly bg: string | null
  readonly bold: boolean
  readonly underline: boolean
}

/** A character on the grid. */
interface Glyph extends Look {
  readonly character: string
  readonly column: number
  readonly width: number
}

const ground = '#16181d'
const ink = '#d5d8de'
const cell = { width: 8.4, height: 19 }
const font =
  "Menlo,Consolas,'DejaVu Sans Mono','Noto Sans Mono CJK SC','Noto Sans CJK SC','PingFang SC','Microsoft YaHei',monospace"

/** The first sixteen colours, as common dark palettes have them. */
const basic = [
  '#16181d', '#e06c75', '#7fb56b', '#d7a65f', '#5b9bd9', '#b48ead', '#56b6c2', '#d5d8de',
  '#7a808c', '#f0858d', '#98c379', '#e5c07b', '#7ab5f0', '#c9a3dd', '#7ed3dd', '#ffffff',
] // biome-ignore format: a table of sixteen

/** Colour `index` of the xterm palette of 256. */
function xterm(index: number): string {
  if (index < 16) return basic[index] ?? ink
  if (index > 231) {
    const level = 8 + (index - 232) * 10
    return `rgb(${level},${level},${level})`
  }
  const at = index - 16
  const level = (digit: number) => (digit === 0 ? 0 : 55 + digit * 40)
  return `rgb(${level(Math.floor(at / 36))},${level(Math.floor(at / 6) % 6)},${level(at % 6)})`
}

const plain: Look = { fg: ink, bg: null, bold: false, underline: false }

function applySgr(look: Look, parameters: readonly number[]): Look {
  let next = look
  for (let at = 0; at < parameters.length; at++) {
    const code = parameters[at] ?? 0
    if (code === 0) next = plain
    else if (code === 1) next = { ...next, bold: true }
    else if (code === 4) next = { ...next, underline: true }
    else if (code === 22) next = { ...next, bold: false }
    else if (code === 24) next = { ...next, underline: false }
    else if (code === 39) next = { ...next, fg: ink }
    else if (code === 49) next = { ...next, bg: null }
    else if (code === 38 || code === 48) {
      const colour = xterm(parameters[at + 2] ?? 7)
      next = code === 38 ? { ...next, fg: colour } : { ...next, bg: colour }
      at += 2
    } else if (code >= 30 && code <= 37) next = { ...next, fg: xterm(code - 30) }
    else if (code >= 40 && code <= 47) next = { ...next, bg: xterm(code - 40) }
    else if (code >= 90 && code <= 97) next = { ...next, fg: xterm(code - 82) }
    else if (code >= 100 && code <= 107) next = { ...next, bg: xterm(code - 92) }
  }
  return next
}

function glyphsOf(lines: readonly string[]): Glyph[][] {
  let look = plain
  return lines.map((line) => {
    const glyphs: Glyph[] = []
    let column = 0
    // biome-ignore lint/suspicious/noControlCharactersInRegex: reading escape sequences
    for (const [piece, sgr] of line.matchAll(/\u001b\[([\d;]*)m|./gu)) {
      if (sgr !== undefined) {
        look = applySgr(look, sgr.split(';').map(Number))
        continue
      }
      const width = cells(piece)
      glyphs.push({ ...look, character: piece, column, width })
      column += width
    }
    return glyphs
  })
}

const round = (value: number) => Math.round(value * 100) / 100
const escaped = (text: string) =>
  text.replace(/[&<>]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[mark] ?? mark)

/** Shapes for characters that must fill their cell, whatever the reader's font does with them. */
function shape({ character, column, width, fg }: Glyph, line: number): string | null {
  const x = round(column * cell.width)
  const y = line * cell.height
  const w = round(width * cell.width)
  const box = (opacity: number, top = 3, height = cell.height - 6) =>
    `<rect x="${x}" y="${y + top}" width="${w}" height="${height}" fill="${fg}" opacity="${opacity}"/>`
  const stroke = (x1: number, y1: number, x2: number, y2: number) =>
    `<path d="M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}" stroke="${fg}"/>`
  const middle = y + cell.height / 2
  switch (character) {
    case '█':
      return box(1)
    case '▓':
      return box(0.75)
    case '░':
      return box(0.35)
    case '▌':
      return `<rect x="${x}" y="${y}" width="${round(w / 2.5)}" height="${cell.height}" fill="${fg}"/>`
    case '─':
      return stroke(x, middle, x + w, middle)
    case '│':
      return stroke(x + w / 2, y, x + w / 2, y + cell.height)
    case '╱':
      return stroke(x, y + cell.height - 3, x + w, y + 3)
    default:
      return null
  }
}

/** What `tmux capture-pane -eN` printed, as a picture; every character stands exactly on its cell. */
export function screenSvg(capture: string, columns: number, title: string): string {
  const rows = glyphsOf(capture.replace(/\n$/, '').split('\n'))
  const width = Math.ceil(columns * cell.width)
  const height = rows.length * cell.height
  const parts = rows.flatMap((glyphs, line) => [
    ...grounds(glyphs, line),
    ...glyphs.flatMap((glyph) => shape(glyph, line) ?? []),
    ...texts(glyphs, line),
  ])
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-12 -12 ${width + 24} ${height + 24}" width="${width + 24}" height="${height + 24}" font-family="${font}" font-size="14" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<rect x="-12" y="-12" width="${width + 24}" height="${height + 24}" rx="8" fill="${ground}"/>`,
    ...parts,
    '</svg>',
    '',
  ].join('\n')
}

/** Neighbours that satisfy `same` with the first of them. */
function runsOf(glyphs: readonly Glyph[], same: (a: Glyph, b: Glyph) => boolean): Glyph[][] {
  const runs: Glyph[][] = []
  for (const glyph of glyphs) {
    const run = runs.at(-1)
    const first = run?.[0]
    if (run && first && same(first, glyph)) run.push(glyph)
    else runs.push([glyph])
  }
  return runs
}

function grounds(glyphs: readonly Glyph[], line: number): string[] {
  return runsOf(glyphs, (a, b) => a.bg === b.bg).flatMap((run) => {
    const [first] = run
    if (!first?.bg) return []
    const width = run.reduce((sum, glyph) => sum + glyph.width, 0)
    return `<rect x="${round(first.column * cell.width)}" y="${line * cell.height}" width="${round(width * cell.width)}" height="${cell.height}" fill="${first.bg}"/>`
  })
}

function texts(glyphs: readonly Glyph[], line: number): string[] {
  const written = glyphs.filter((glyph) => glyph.character !== ' ' && !shape(glyph, line))
  const alike = (a: Glyph, b: Glyph) => a.fg === b.fg && a.bold === b.bold
  return runsOf(written, alike).map((run) => {
    const [first] = run
    const x = run.map(({ column, width, character }) => {
      const narrow = width === 2 ? (2 * cell.width - 14) / 2 : 0
      return round(
        column * cell.width + (/[\u3000-\u9fff\uff00-\uffef]/.test(character) ? narrow : 0),
      )
    })
    const weight = first?.bold ? ' font-weight="700"' : ''
    const text = escaped(run.map(({ character }) => character).join(''))
    return `<text x="${x.join(' ')}" y="${round(line * cell.height + 14)}" fill="${first?.fg}"${weight}>${text}</text>`
  })
}
