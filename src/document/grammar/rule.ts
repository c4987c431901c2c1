/** What begins a unit at the start of a line: a numeral, or a heading or paragraph without one. */
export interface Numeral {
  /** Name of the rule that read it. */
  readonly style: string
  /** How deep the style conventionally stands: a unit closes every open one of its rank or deeper. */
  readonly rank: number
  /** Numeral as printed: `（五）`; empty when there is none. */
  readonly printed: string
  /** Its value as ids use it: `5`, for 第十二条之一 `12.1`; empty when none is printed. */
  readonly value: string
}

/** One way of numbering units, recognised at the start of a line. */
export interface NumeralRule {
  readonly style: string
  readonly rank: number
  /** How much deeper a value stands than the rank of the style; not at all without it. */
  readonly depth?: (value: string) => number
  readonly pattern: RegExp
  /** The value in a match of `pattern`. */
  readonly value: (match: RegExpExecArray) => string
  /** How the style prints a whole number. */
  readonly print: (number: number) => string
}
