import type { Key } from 'ink'

const named = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['leftArrow', 'left'],
  ['rightArrow', 'right'],
  ['pageUp', 'pageup'],
  ['pageDown', 'pagedown'],
  ['home', 'home'],
  ['end', 'end'],
  ['return', 'enter'],
  ['escape', 'esc'],
  ['tab', 'tab'],
  ['backspace', 'backspace'],
  ['delete', 'delete'],
] as const satisfies readonly (readonly [keyof Key, string])[]

/** What a terminal sends for keys that Ink reports as text when they arrive together with others. */
const controls: Readonly<Record<string, string>> = {
  '\r': 'enter',
  '\n': 'enter',
  '\t': 'tab',
  '\u001b': 'esc',
  '\u007f': 'backspace',
  ' ': 'space',
}

/** Full-width marks that a Chinese input method sends for a key. */
const fullWidth: Readonly<Record<string, string>> = {
  '？': '?',
  '：': ':',
  '；': ';',
  '、': '\\',
  '／': '/',
  '【': '[',
  '】': ']',
  '　': 'space',
}

/**
 * Names of the keys in one report of Ink, in the order they were pressed: `a`, `N`, `up`, `shift+tab`, `ctrl+d`.
 * Keys typed faster than they are read arrive as one report, and are told apart here.
 */
export function keyNames(input: string, key: Key): string[] {
  if (key.eventType === 'release') return []
  const name = named.find(([flag]) => key[flag])?.[1]
  if (name) return [name === 'tab' && key.shift ? 'shift+tab' : name]
  if (key.ctrl && input.length === 1) return [`ctrl+${input}`]
  const typedKeys = Array.from(input, nameOf)
  // Esc and a key soon after it reach the program as that key with Alt held, which nothing here asks for.
  return key.meta ? ['esc', ...typedKeys] : typedKeys
}

function nameOf(character: string): string {
  const code = character.charCodeAt(0)
  if (controls[character]) return controls[character]
  if (code < 0x20) return `ctrl+${String.fromCharCode(code + 0x60)}`
  return character
}

/** The key that a character stands for where commands are expected, not text. */
export const commandKey = (name: string): string => fullWidth[name] ?? name

/** The character that a key types, or `null` when it types none. */
export function typed(name: string): string | null {
  if (name === 'space') return ' '
  return Array.from(name).length === 1 ? name : null
}
