import type { Replacement } from './replace.ts'

const noteStart = /^ *[[［]([0-9]{1,2})[\]］] ?(?=[\p{Script=Han}《“])/gmu
const mark = /(?<=[\p{Script=Han}0-9%％”》）])[[［]([0-9]{1,2})[\]］](?![0-9第])/gu

/** The marks [1] in a sentence that refer to a note [1] on a line of its own. */
export function referenceMarks(text: string): Replacement[] {
  const notes = new Set(Array.from(text.matchAll(noteStart), ([, number]) => number))
  if (notes.size === 0) return []
  return Array.from(text.matchAll(mark)).flatMap(({ 0: printed, 1: number, index }) =>
    notes.has(number) ? [{ start: index, end: index + printed.length, text: '' }] : [],
  )
}
