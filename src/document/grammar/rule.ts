/** A numeral that begins a line. */
export interface Numeral {
  /** Name of the rule that read it. */
  readonly style: string
  /** How deep the style conventionally stands: a heading closes every open one of its rank or deeper. */
  readonly rank: number
  /** Numeral as printed: `（五）`. */
  readonly printed: string
  /** Its value as ids use it: `5`, for 第十二条之一 `12.1`. */
  readonly value: string
}

/** One way of numbering units, recognised at the start of a line. */
export interface NumeralRule {
  readonly style: string
  readonly rank: number
  /** Anchored pattern whose first group is the numeral's digits. */
  readonly pattern: RegExp
  /** Turns the match into the numeral's value. */
  readonly value: (match: RegExpExecArray) => string
}
