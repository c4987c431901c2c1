/**
 * C0 and C1 controls (except tab and newline), DEL, and the bidirectional and invisible format
 * characters that can reorder or hide what is printed ("Trojan Source", CVE-2021-42574).
 */
const unsafe =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is what this is for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu

/** ANSI sequences as ECMA-48 writes them: CSI, then OSC, DCS and their kin up to their terminator, then two-character escapes. */
const escapes =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is what this is for
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|\u001b[ -/]*[0-~]/gu

/** Untrusted text without anything a terminal would obey: escape sequences go whole, other controls one by one. */
export function safe(text: string): string {
  return text.replace(escapes, '').replace(unsafe, '')
}
