/** Runs of Han characters, numbers and Latin words; everything else only separates. */
const RUN = /\p{Script=Han}+|\d+(?:\.\d+)?%?|[A-Za-z][A-Za-z0-9]*/gu
const HAN = /^\p{Script=Han}/u

/**
 * The terms of a text, in order and with repeats: bigrams of Han characters, and whole numbers and
 * Latin words. Bigrams need no dictionary and lose little to words on Chinese retrieval (Nie, Gao,
 * Zhang and Zhou, "On the use of words and n-grams for Chinese information retrieval", 2000).
 */
export function termsOf(text: string): string[] {
  const terms: string[] = []
  for (const [run] of text.matchAll(RUN)) {
    if (!HAN.test(run)) terms.push(run.toLowerCase())
    else if (run.length === 1) terms.push(run)
    else for (let i = 0; i + 2 <= run.length; i++) terms.push(run.slice(i, i + 2))
  }
  return terms
}
