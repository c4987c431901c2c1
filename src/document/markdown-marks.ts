import type { TextRange } from '../text/range.ts'
import type { Replacement } from '../text/replace.ts'

/** What the marks of Markdown say of a line, and where they stand. */
export interface LineMarks {
  /** Depth of a heading, 1…6; 0 for any other line. */
  readonly level: number
  /** Length of the bold run the line begins with; 0 when it does not. */
  readonly bold: number
  readonly quoted: boolean
  /** Whether it is an item of a list without numerals. */
  readonly bulleted: boolean
  /** The marks in their order, in offsets of the line. */
  readonly ranges: readonly TextRange[]
}

const quote = ' {0,3}(?:>(?![=0-9]) ?)+'
/** Many leave out the space after the marks: ##一、总体要求. */
const heading = '#{1,6}(?: +|(?=[\\u3400-\\u9fff（*]))'
const bullet = '(?:[-*+•○□] +(?:\\[[ xX]\\] +)?|[●◆■▲▪◇➢▶►▷▸★☆✓✔‣◦] *)'
/** The marks before the words of a line, —— too. */
const opening = new RegExp(`^(${quote})? *(?:(${heading})|(${bullet}))?(——+)?`, 'u')
const closing = / +#+ *$/gu
const rule = /^ *(?:[-*_] *){3,}$/u
const bold = /^ *(\*{2,3}|__)(.+?)\1/u

const tags =
  'a|b|big|body|center|code|div|em|font|h[1-6]|hr|html|i|img|li|ol|p|small|span|strong|su[bp]|table|t(?:body|head|foot|[dhr])|u|ul'
/** Bold, comments, tags, spaces by name, code, and the backslash that escapes a mark. */
const plainMarks = [
  '\\*{2,3}',
  '<!--[^<]*?-->',
  `<\\/?(?:${tags})(?: [^<>]*)?\\/?>`,
  '&(?:nbsp|e[mn]sp)[;；]',
  '`+',
  '\\\\(?=[!-/:-@[-`{-~])',
]
/** Where a link leads. */
const target = '[（(](?=[^\\s()（）]*[)）])[^\\s()（）]*?[./#][^\\s()（）]*[)）]'
/** What stands around the words of a link, `[words](address)`, and references to footnotes. */
const linkMarks = [
  `!?\\[(?=[^[\\]]*\\]${target})`,
  `\\](?<=\\[[^[\\]]*\\])${target}`,
  '\\[\\^(?<!^ *\\[\\^)[^\\]\\s]{1,20}\\]',
]
const marks = new RegExp([...plainMarks, ...linkMarks].join('|'), 'giu')
/** Words between single marks of emphasis: *甲*, _甲_, __甲__. */
const emphasis =
  /(?<![*\w\\])(\*)(?![\s*])[^*]+(?<![\s\\])\*(?![*\w])|(?<![\p{L}\p{N}_\\])(_{1,2})(?![\s_])[^_]+(?<![\s\\])\2(?![\p{L}\p{N}_])/gu

/** Reads the marks of one line. */
export function readMarks(line: string): LineMarks {
  const [opened = '', quoted, hashes, mark, dash] = opening.exec(line) ?? []
  const at = opened.length
  const words = line.slice(at)
  const level = hashes?.trimEnd().length ?? 0
  const inside = [...words.matchAll(marks), ...(level > 0 ? words.matchAll(closing) : [])]
  const found = [
    ...inside.map(({ index, 0: mark }) => ({ start: at + index, end: at + index + mark.length })),
    ...Array.from(words.matchAll(emphasis)).flatMap((found) => pair(found, at)),
  ]
  return {
    level,
    bold: bold.exec(words)?.[2]?.length ?? 0,
    quoted: quoted !== undefined,
    bulleted: (mark ?? dash) !== undefined,
    ranges: rule.test(line)
      ? [{ start: 0, end: line.length }]
      : [...(at > 0 ? [{ start: 0, end: at }] : []), ...apart(found)],
  }
}

/** The marks around emphasised words that begin at `at`. */
function pair({ index, 0: words, 1: star, 2: line }: RegExpExecArray, at: number): TextRange[] {
  const length = (star ?? line ?? '').length
  const start = at + index
  const end = start + words.length
  return [
    { start, end: start + length },
    { start: end - length, end },
  ]
}

/** The ranges in order, without those that lie in another. */
function apart(ranges: readonly TextRange[]): readonly TextRange[] {
  const kept: TextRange[] = []
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    if (range.start >= (kept.at(-1)?.end ?? 0)) kept.push(range)
  }
  return kept
}

/** Ends of lines and of cells that HTML in the text marks. */
const parting = /<(?:(br ?\/?|\/(?:p|div|center|li|tr|h[1-6]))|\/t[dh])>/giu

/** Parts the lines and cells that HTML in the text parts. */
export function partings(text: string): Replacement[] {
  return Array.from(text.matchAll(parting), ({ index, 0: tag, 1: line }) => ({
    start: index,
    end: index + tag.length,
    text: line ? '\n' : ' ',
  }))
}
