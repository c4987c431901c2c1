import { formatNumber } from '../numerals.ts'
import { descend, elements, type XmlElement } from '../xml.ts'
import { isOn, value } from './value.ts'

interface Level {
  readonly start: number
  readonly format: string
  /** `%1、` or `（%2）`: `%n` stands for the number of level n. */
  readonly text: string
  readonly decimalOnly: boolean
  readonly restarts: boolean
  readonly style: string | undefined
}

interface List {
  readonly abstractId: string
  readonly levels: readonly Level[]
  readonly restartAt: ReadonlyMap<number, number>
}

/** Where a paragraph stands in an automatically numbered list. */
export interface NumberedPlace {
  readonly list: string
  readonly level: number
}

/** The numerals Word computes when it shows a document and does not store in its text. */
export interface Numbering {
  /** Numeral of the next paragraph at a place, `（三）`; counts on with every call. */
  next(place: NumberedPlace): string
  /** Level of a list that a paragraph style is tied to. */
  levelOfStyle(list: string, style: string): number | undefined
}

const levels = 9

function readLevel(element: XmlElement): Level {
  const start = Number.parseInt(value(descend(element, 'w:start')) ?? '1', 10)
  return {
    start: Number.isFinite(start) ? start : 1,
    format: value(descend(element, 'w:numFmt')) ?? 'decimal',
    text: value(descend(element, 'w:lvlText')) ?? '',
    decimalOnly: isOn(descend(element, 'w:isLgl')),
    restarts: value(descend(element, 'w:lvlRestart')) !== '0',
    style: value(descend(element, 'w:pStyle')),
  }
}

function readLevels(parent: XmlElement, name: string): readonly (readonly [number, XmlElement])[] {
  return elements(parent, name).map((element) => [
    Number(element.attributes.get('w:ilvl') ?? '0'),
    element,
  ])
}

function readLists(root: XmlElement | undefined): ReadonlyMap<string, List> {
  const abstracts = new Map(
    elements(root, 'w:abstractNum').map((each) => [
      each.attributes.get('w:abstractNumId') ?? '',
      each,
    ]),
  )
  // A list may name a list style, and the definition that carries the style's name holds its levels.
  const linked = (abstract: XmlElement | undefined) => {
    const link = value(descend(abstract, 'w:numStyleLink'))
    if (link === undefined) return abstract
    return [...abstracts.values()].find((each) => value(descend(each, 'w:styleLink')) === link)
  }
  return new Map(
    elements(root, 'w:num').map((element) => {
      const abstractId = value(descend(element, 'w:abstractNumId')) ?? ''
      const abstract = linked(abstracts.get(abstractId))
      const overrides = readLevels(element, 'w:lvlOverride')
      const found: Level[] = []
      for (const [level, lvl] of [
        ...(abstract === undefined ? [] : readLevels(abstract, 'w:lvl')),
        ...overrides.flatMap(([level, override]) =>
          elements(override, 'w:lvl').map((lvl) => [level, lvl] as const),
        ),
      ]) {
        if (level >= 0 && level < levels) found[level] = readLevel(lvl)
      }
      const restartAt = new Map(
        overrides.flatMap(([level, override]) => {
          const start = value(descend(override, 'w:startOverride'))
          return start === undefined ? [] : [[level, Number.parseInt(start, 10) || 0] as const]
        }),
      )
      return [element.attributes.get('w:numId') ?? '', { abstractId, levels: found, restartAt }]
    }),
  )
}

/**
 * Counts as Word does (ECMA-376 17.9): lists of one abstract definition share their counters, a level
 * starts anew under every number above it, and a list with a start of its own restarts at its first use.
 */
export function readNumbering(root: XmlElement | undefined): Numbering {
  const lists = readLists(root)
  const countersOf = new Map<string, (number | undefined)[]>()
  const used = new Set<string>()

  return {
    levelOfStyle: (list, style) => {
      const level = lists.get(list)?.levels.findIndex((each) => each?.style === style)
      return level === -1 ? undefined : level
    },
    next: ({ list: id, level }) => {
      const list = lists.get(id)
      const own = list?.levels[level]
      if (list === undefined || own === undefined) return ''
      const counters = countersOf.get(list.abstractId) ?? []
      countersOf.set(list.abstractId, counters)
      if (!used.has(id)) {
        used.add(id)
        for (const [at, start] of list.restartAt) counters[at] = start - 1
      }
      counters[level] = (counters[level] ?? own.start - 1) + 1
      for (let deeper = level + 1; deeper < levels; deeper++) {
        if (list.levels[deeper]?.restarts !== false) counters[deeper] = undefined
      }
      if (own.format === 'bullet') return ''
      return own.text.replace(/%([1-9])/g, (_, digit: string) => {
        const at = Number(digit) - 1
        const format = own.decimalOnly ? 'decimal' : (list.levels[at]?.format ?? 'decimal')
        return formatNumber(counters[at] ?? list.levels[at]?.start ?? 1, format)
      })
    },
  }
}
