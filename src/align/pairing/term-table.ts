/** Numbers for the terms of one comparison, in the order in which they are met. */
export class TermTable {
  readonly #numbers = new Map<string, number>()
  readonly #terms: string[] = []

  /** All terms, by number. */
  get terms(): readonly string[] {
    return this.#terms
  }

  numbersOf(terms: readonly string[]): Int32Array {
    return Int32Array.from(terms, (term) => {
      let number = this.#numbers.get(term)
      if (number === undefined) {
        number = this.#terms.length
        this.#numbers.set(term, number)
        this.#terms.push(term)
      }
      return number
    })
  }
}

/** The numbers of several texts as those of one. */
export function joined(parts: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
