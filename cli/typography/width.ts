import stringWidth from 'string-width'

/** Printable ASCII and everything a Chinese plan is mostly made of: ideographs, kana, CJK punctuation, full-width forms. */
const plain =
  /^[\u0020-\u007e\u3000-\u303e\u3041-\u33ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60]*$/u

/** Terminal cells that `text` takes: one for ASCII, two for Chinese, measured by grapheme otherwise. */
export function cells(text: string): number {
  if (!plain.test(text)) return stringWidth(text)
  let count = text.length
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7e) count++
  return count
}

/** `text` followed by the spaces that fill `width` cells; longer text is returned as it is. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - cells(text)))
}
