import { readFileSync } from 'node:fs'
import type { Key } from 'ink'
import { expect, test } from 'vitest'
import { tuiMessages } from '../../../cli/messages/tui.ts'
import { commandKey, keyNames, typed } from '../../../cli/tui/keys/key-name.ts'
import { bindings, commandFor, menuBindings } from '../../../cli/tui/keys/registry.ts'
import { keysPage } from '../../../scripts/keys.ts'
import { after, opened, screen } from './fixture-state.ts'

const key = (flags: Partial<Key> = {}) => flags as Key

test('keys typed faster than they are read are told apart', () => {
  expect(keyNames('jjj', key())).toEqual(['j', 'j', 'j'])
  expect(keyNames('a\r', key())).toEqual(['a', 'enter'])
  expect(keyNames('质量', key())).toEqual(['质', '量'])
})

test('special keys have names', () => {
  expect(keyNames('', key({ upArrow: true }))).toEqual(['up'])
  expect(keyNames('', key({ tab: true, shift: true }))).toEqual(['shift+tab'])
  expect(keyNames('d', key({ ctrl: true }))).toEqual(['ctrl+d'])
  expect(keyNames(' ', key())).toEqual(['space'])
  expect(keyNames('3', key({ meta: true }))).toEqual(['esc', '3'])
})

test('the full-width marks of an input method are the keys they stand on', () => {
  expect(commandKey('？')).toBe('?')
  expect(commandKey('：')).toBe(':')
  expect(commandFor(opened(), commandKey('？'))).toBe('help')
  expect(typed('：')).toBe('：')
})

test('no key calls two commands in one place', () => {
  for (const state of [opened(), after(opened(), '2'), after(opened(), '3')]) {
    const keys = bindings.filter(({ when }) => when(state)).flatMap(({ keys: own }) => own)
    expect(keys).toEqual([...new Set(keys)])
  }
})

test('every letter key has a way without letters: the menu or another key', () => {
  for (const state of [opened(), after(opened(), '2'), after(opened(), '3')]) {
    const menu = menuBindings(state).map(({ command }) => command)
    for (const { command, keys, when } of bindings) {
      if (!when(state)) continue
      const free = keys.some((one) => one.length > 1 || !/[a-zA-Z]/.test(one))
      expect(free || menu.includes(command)).toBe(true)
    }
  }
})

test('help lists every key of the registry, in both languages', () => {
  for (const language of ['zh', 'en'] as const) {
    const text = screen(after(opened({ columns: 100, rows: 80 }, { language }), '?')).join('\n')
    for (const { command } of bindings)
      expect(text).toContain(tuiMessages[language].commands[command])
  }
})

test('docs/keys.md says what the registry says', () => {
  const page = readFileSync(new URL('../../../docs/keys.md', import.meta.url), 'utf8')
  expect(page).toBe(keysPage())
})
