import { decidedRelations, reasons } from '../../../src/decisions/model.ts'
import { typed } from '../keys/key-name.ts'
import { menuBindings } from '../keys/registry.ts'
import { parseFilter } from '../model/filter.ts'
import { pickerCandidates } from '../state/picker.ts'
import type { Page, Sheet, State } from '../state/state.ts'
import { completeCommand, runCommandLine } from './command-line.ts'
import { run } from './commands.ts'
import { confirmAll, decide, keepNote, leaveNote, override } from './decide.ts'
import { refiltered } from './keep-place.ts'
import { type Step, to } from './step.ts'

type Open<Kind extends Sheet['kind']> = Sheet & { readonly kind: Kind }

/** What a key does while a sheet is open. Esc closes it and decides nothing. */
export function sheetKey(state: State, sheet: Sheet, key: string): Step {
  if (key === 'ctrl+c') return run(state, 'interrupt')
  if (key === 'ctrl+z') return run(state, 'suspend')
  switch (sheet.kind) {
    case 'help':
    case 'evidence':
    case 'source':
    case 'bindings':
    case 'lineage':
    case 'matrix':
      return pagerKey(state, sheet, key)
    case 'menu':
      return menuKey(state, sheet, key)
    case 'reason':
      return reasonKey(state, sheet, key)
    case 'confirm':
      return key === 'y' || key === 'Y' || key === 'enter'
        ? confirmAll(state, sheet.keys)
        : to(close(state))
    case 'leave':
      return ['y', 'Y', 'enter', 'q'].includes(key) ? run(state, 'quit') : to(close(state))
    case 'picker':
      return pickerKey(state, sheet, key)
    case 'filter':
      return filterKey(state, sheet, key)
    case 'command':
      return commandKey(state, sheet, key)
    case 'note':
      return noteKey(state, sheet, key)
  }
}

const close = (state: State): State => ({ ...state, sheet: null })
const open = (state: State, sheet: Sheet): Step => to({ ...state, sheet })

function pagerKey(state: State, sheet: Open<Page>, key: string): Step {
  const steps: Record<string, number> = {
    down: 1,
    j: 1,
    up: -1,
    k: -1,
    pagedown: 10,
    space: 10,
    'ctrl+d': 10,
    pageup: -10,
    'ctrl+u': -10,
    home: Number.NEGATIVE_INFINITY,
    g: Number.NEGATIVE_INFINITY,
  }
  const by = steps[key]
  if (by === undefined) return to(close(state))
  return open(state, { ...sheet, top: Math.max(0, sheet.top + by) })
}

/** A cursor moved by the arrow keys, kept on the list; `null` for any other key. */
function moved(cursor: number, key: string, count: number): number | null {
  const by = { down: 1, up: -1, pagedown: 8, pageup: -8, 'ctrl+n': 1, 'ctrl+p': -1 }[key]
  return by === undefined ? null : Math.max(0, Math.min(cursor + by, count - 1))
}

function menuKey(state: State, sheet: Open<'menu'>, key: string): Step {
  const items = menuBindings(state)
  const cursor = moved(sheet.cursor, key === 'j' ? 'down' : key === 'k' ? 'up' : key, items.length)
  if (cursor !== null) return open(state, { ...sheet, cursor })
  if (key !== 'enter') return to(close(state))
  const chosen = items[sheet.cursor]
  return chosen ? run(close(state), chosen.command) : to(close(state))
}

function reasonKey(state: State, sheet: Open<'reason'>, key: string): Step {
  const cursor = moved(
    sheet.cursor,
    key === 'j' ? 'down' : key === 'k' ? 'up' : key,
    reasons.length,
  )
  if (cursor !== null) return open(state, { ...sheet, cursor })
  const reason = reasons[sheet.cursor]
  if (key !== 'enter' || !reason) return to(close(state))
  return decide(close(state), { kind: 'none', reason })
}

/** `text` after a key that types or erases; `null` for any other key. */
function edited(text: string, key: string): string | null {
  if (key === 'backspace' || key === 'delete') return Array.from(text).slice(0, -1).join('')
  if (key === 'ctrl+u') return ''
  if (key === 'ctrl+w') return text.replace(/\S*\s*$/u, '')
  const character = typed(key)
  return character === null ? null : text + character
}

function pickerKey(state: State, sheet: Open<'picker'>, key: string): Step {
  const candidates = pickerCandidates(state)
  const cursor = moved(sheet.cursor, key, candidates.length)
  if (cursor !== null) return open(state, { ...sheet, cursor })
  if (key === 'esc') return to(close(state))
  if (key === 'tab') {
    const next = (decidedRelations.indexOf(sheet.relation) + 1) % decidedRelations.length
    return open(state, { ...sheet, relation: decidedRelations[next] ?? 'intersects' })
  }
  if (key === 'space') {
    const unit = candidates[sheet.cursor]?.id
    if (unit === undefined) return to(state)
    const chosen = sheet.chosen.includes(unit)
      ? sheet.chosen.filter((one) => one !== unit)
      : [...sheet.chosen, unit]
    return open(state, { ...sheet, chosen })
  }
  if (key === 'enter') {
    if (sheet.chosen.length === 0) return open(close(state), { kind: 'reason', cursor: 0 })
    return override(close(state), sheet)
  }
  return typing(state, sheet, key)
}

function filterKey(state: State, sheet: Open<'filter'>, key: string): Step {
  if (key === 'esc') {
    const { filter, overview, comparison, review } = sheet.before
    return to({ ...close(state), filter, overview, comparison, review })
  }
  if (key === 'enter') return to(close(state))
  return typing(state, sheet, key)
}

function commandKey(state: State, sheet: Open<'command'>, key: string): Step {
  if (key === 'esc') return to(close(state))
  if (key === 'enter') return runCommandLine(close(state), sheet.text)
  if (key === 'tab') return open(state, { ...sheet, text: completeCommand(sheet.text, state) })
  return sheet.text === '' && edited('', key) === '' ? to(close(state)) : typing(state, sheet, key)
}

function noteKey(state: State, sheet: Open<'note'>, key: string): Step {
  if (key === 'esc') return to(leaveNote(close(state), sheet.text))
  if (key === 'ctrl+e') return to(state, { kind: 'edit', text: sheet.text })
  if (key === 'enter') return keepNote(state, sheet.text.trim())
  return typing(state, sheet, key)
}

/** A sheet in which a line of text is typed. */
type Typed = Open<'picker' | 'filter' | 'command' | 'note'>

const lineIn = (sheet: Typed): string => (sheet.kind === 'picker' ? sheet.query : sheet.text)

function typing(state: State, sheet: Typed, key: string): Step {
  const text = edited(lineIn(sheet), key)
  return text === null ? to(state) : to(retyped(state, sheet, text))
}

function retyped(state: State, sheet: Typed, text: string): State {
  switch (sheet.kind) {
    case 'picker':
      return { ...state, sheet: { ...sheet, query: text, cursor: 0 } }
    case 'filter':
      return refiltered(
        { ...state, ...sheet.before },
        { ...state, sheet: { ...sheet, text } },
        parseFilter(text),
      )
    default:
      return { ...state, sheet: { ...sheet, text } }
  }
}

/** What was pasted is typed into the line that is open, as one line; elsewhere it is no keys and does nothing. */
export function pasted(state: State, text: string): Step {
  const { sheet } = state
  if (!sheet || !isTyped(sheet)) return to(state)
  return to(retyped(state, sheet, lineIn(sheet) + text.replace(/[\p{Cc}\s]+/gu, ' ')))
}

const isTyped = (sheet: Sheet): sheet is Typed =>
  ['picker', 'filter', 'command', 'note'].includes(sheet.kind)
