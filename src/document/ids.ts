import type { TaskKind } from './model.ts'

const letters: Readonly<Record<TaskKind, string>> = { general: 'g', task: 't', measure: 'm' }

interface Numbered {
  readonly kind: TaskKind
  readonly numbers: readonly string[]
}

/**
 * One id per unit: the letter of its kind and the shortest end of its number path that tells the
 * units of the kind apart, `t5` or `t2.1`. A number printed twice gets `-2` the second time; a unit
 * without a number counts its place among its like.
 */
export function assignIds(units: readonly Numbered[]): string[] {
  const lengths = new Map<TaskKind, number>()
  for (const { kind } of units) {
    if (!lengths.has(kind))
      lengths.set(kind, suffixLength(units.filter((unit) => unit.kind === kind)))
  }
  const seen = new Map<string, number>()
  const unnumbered = new Map<TaskKind, number>()
  return units.map(({ kind, numbers }) => {
    const place = (unnumbered.get(kind) ?? 0) + (numbers.length === 0 ? 1 : 0)
    unnumbered.set(kind, place)
    const suffix = numbers.length === 0 ? String(place) : end(numbers, lengths.get(kind) ?? 1)
    const id = letters[kind] + suffix
    const times = (seen.get(id) ?? 0) + 1
    seen.set(id, times)
    return times === 1 ? id : `${id}-${times}`
  })
}

/** The shortest suffix that keeps units apart which their whole paths keep apart. */
function suffixLength(units: readonly Numbered[]): number {
  const deepest = Math.max(1, ...units.map(({ numbers }) => numbers.length))
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
