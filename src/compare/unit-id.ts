import type { Side } from '../document/pair.ts'

/**
 * Id of a task or clause inside a comparison: its side and its id in its document, `base:t5`,
 * `local:t5/3`. Two documents number their units alike, so the bare id would not tell them apart.
 */
export const unitId = (side: Side, id: string): string => `${side}:${id}`

/** The side and the id in its document that a comparison's id names; side `null` when it names none. */
export function parseUnitId(text: string): { readonly side: Side | null; readonly id: string } {
  if (text.startsWith('base:')) return { side: 'base', id: text.slice('base:'.length) }
  if (text.startsWith('local:')) return { side: 'local', id: text.slice('local:'.length) }
  return { side: null, id: text }
}
