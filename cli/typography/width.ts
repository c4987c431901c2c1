import stringWidth from 'string-width'

/**
 * What the width of can be read off each code unit: printable ASCII, Latin-1, the dashes, quotes and arrows,
 * circled numbers, rules and blocks of one cell; ideographs, kana, CJK punctuation and full-width forms of two.
 */
const plain =
  /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u00ff\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u2460-\u24ff\u2500-\u25fc\u3000-\u3029\u3041-\u3096\u30a0-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60]*$/u

/** First code unit of two cells among the plain ones. */
const wide = 0x3000

/** Terminal cells that `text` takes: one for ASCII, two for Chinese, measured by grapheme otherwise. */
export function cells(text: string): number {
  if (!plain.test(text)) return stringWidth(text)
  let count = text.length
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= wide) count++
  return count
}

/** `text` followed by the spaces that fill `width` cells; longer text is returned as it is. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - cells(text)))
}
