/** C0 and C1 controls with DEL, and the characters that reorder text ("Trojan Source", CVE-2021-42574). */
const obeyed =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: making them visible is what this is for
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffe\uffff]/gu

/**
 * Untrusted text as one line of characters that nothing obeys: an escape shows as `␛`, a line break
 * as a space, anything else that would act instead of being read as `␦`.
 */
export function visible(text: string): string {
  return text.replace(obeyed, (character) => {
    if (/\s/.test(character)) return ' '
    const code = character.charCodeAt(0)
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '␦'
  })
}
