import { printNumber } from './chinese-number.ts'
import type { Replacement } from './replace.ts'
import { startsUnit } from './unit-start.ts'

/** Fewest sections in order that make a run of text a plan. */
const fewestSections = 3
/** （一） after a full stop or after the title of a section; 1. and dashes after a full stop or a bracket. */
const part =
  /（[一二三四五六七八九十]{1,3}）(?<=(?:[。；] *|） +|[一二三四五六七八九十]、[^，。；（]{2,30})（[^（]*)|(?<=[。；）] ?)(?:[0-9]{1,2}[.．、](?![0-9])|——)/gu

/**
 * Line ends that a copy out of a page lost: in a text of which no line begins a unit, before 一、 二、
 * 三、 where they follow full stops in this order, and before the parts （一） below them.
 */
export function lostLineEnds(text: string): Replacement[] {
  const lines = Array.from(text.matchAll(/^ */gmu), ({ index, 0: { length } }) => index + length)
  if (lines.some((start) => startsUnit(text, start))) return []

  const sections: number[] = []
  const next = () => {
    const numeral = `${printNumber(sections.length + 1)}、`
    const after = new RegExp(`(?<=[。：] ?|） )${numeral}`, 'gu')
    after.lastIndex = sections.at(-1) ?? 0
    return after.exec(text)?.index
  }
  for (let at = next(); at !== undefined; at = next()) sections.push(at)
  const [first = 0] = sections
  if (sections.length < fewestSections) return []
  const parts = Array.from(text.matchAll(part), ({ index }) => index).filter((at) => at > first)
  return [...sections, ...parts]
    .sort((a, b) => a - b)
    .map((at) => ({ start: at, end: at, text: '\n' }))
}
