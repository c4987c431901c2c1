import type { TaskKind } from './model.ts'

const letters: Readonly<Record<TaskKind, string>> = { general: 'g', task: 't', measure: 'm' }

interface Numbered {
  readonly kind: TaskKind
  readonly numbers: readonly string[]
  readonly attachment: string
  readonly boxed?: boolean
}

/**
 * One id per unit: the letter of its kind, `b` for a box, and the shortest end of its number path that
 * tells the units of the kind apart, `t5` or `t2.1`; in the second attachment `t@2.5`. A number printed
 * twice gets `-2` the second time; a unit without a number counts its place among its like. What stands
 * before the first part of a section, `t2.0`, and 附则 without a number, `t0`, lengthen no other unit's id.
 */
export function assignIds(units: readonly Numbered[]): string[] {
  const groups = Map.groupBy(units, series)
  const lengths = new Map([...groups].map(([key, members]) => [key, suffixLength(members)]))
  const unnumbered = new Map<string, number>()
  const seen = new Map<string, number>()
  return units.map((unit) => {
    const key = group(unit)
    if (unit.numbers.length === 0) unnumbered.set(key, (unnumbered.get(key) ?? 0) + 1)
    const number =
      unit.numbers.length === 0
        ? unnumbered.get(key)
        : end(unit.numbers, lengths.get(series(unit)) ?? 1)
    const id = `${key}${number}`
    const times = (seen.get(id) ?? 0) + 1
    seen.set(id, times)
    return times === 1 ? id : `${id}-${times}`
  })
}

/** Units that must be told apart by their numbers: those of a group, openings for themselves. */
function series(unit: Numbered): string {
  return `${group(unit)} ${unit.numbers.at(-1) === '0' ? 'openings' : ''}`
}

function group({ kind, attachment, boxed }: Numbered): string {
  return (boxed ? 'b' : letters[kind]) + (attachment === '' ? '' : `@${attachment}.`)
}

/** The shortest suffix that keeps apart all units which their whole paths keep apart. */
function suffixLength(units: readonly Numbered[]): number {
  const deepest = units.reduce((most, { numbers }) => Math.max(most, numbers.length), 1)
  const whole = distinct(units, deepest)
  let length = 1
  while (distinct(units, length) < whole) length++
  return length
}

function distinct(units: readonly Numbered[], length: number): number {
  return new Set(units.map(({ numbers }) => end(numbers, length))).size
}

function end(numbers: readonly string[], length: number): string {
  return numbers.slice(-length).join('.')
}
