import type { TuiWords } from '../../messages/tui.ts'

const glyphs: Readonly<Record<string, string>> = {
  up: '↑',
  down: '↓',
  left: '←',
  right: '→',
  pageup: 'PgUp',
  pagedown: 'PgDn',
  home: 'Home',
  end: 'End',
}

/** A key as printed on the keyboard: `Ctrl-D`, `↓`, `Space`. */
export function keyLabel(key: string, words: TuiWords): string {
  const control = /^ctrl\+(.)$/.exec(key)
  if (control) return `Ctrl-${control[1]?.toUpperCase()}`
  if (key === 'shift+tab') return `Shift-${words.keys.tab ?? 'Tab'}`
  return words.keys[key] ?? glyphs[key] ?? key
}
