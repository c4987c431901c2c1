import { toClean } from '../text/clean-text.ts'
import type { PlanDocument } from './model.ts'
import type { Repair } from './repairs.ts'

/** A repair read off another document, and which. */
export interface SuggestedRepair extends Repair {
  readonly from: string
}

/** Characters before the damage that must stand in the other document too. */
const longestContext = 6
const shortestContext = 2
/** A lost word is short; a longer find is another passage. */
const longestWord = 8

/** Characters of the words lost, up to the mark that closes them. */
const lostWord = new RegExp(`^[\\p{Script=Han}]{1,${longestWord}}?(?=[^\\p{Script=Han}])`, 'u')

/** What follows the longest end of `before` that `text` has, up to the next mark; marks included when they were lost. */
function intactWords(before: string, after: string, text: string): string | undefined {
  for (let length = Math.min(longestContext, before.length); length >= shortestContext; length--) {
    const context = before.slice(-length)
    for (let at = text.indexOf(context); at >= 0; at = text.indexOf(context, at + 1)) {
      const rest = text.slice(at + length)
      const word = lostWord.exec(rest)?.[0]
      if (word === undefined) continue
      const mark = rest.charAt(word.length)
      return mark === after.charAt(0) ? word : word + mark
    }
  }
  return undefined
}

/**
 * Repairs for the damaged spots of a document from documents that have the intact words after the
 * same characters: “全包维?！?、 beside “全包维保”. For a person to judge; nothing is changed.
 */
export function suggestRepairs(
  document: PlanDocument,
  others: readonly PlanDocument[],
): readonly SuggestedRepair[] {
  const { clean } = document
  return document.diagnostics.flatMap((diagnostic) => {
    if (diagnostic.code !== 'damaged-text') return []
    const { start, end } = diagnostic.range
    const from = toClean(clean, start)
    const before = clean.text.slice(Math.max(0, from - longestContext), from)
    const after = clean.text.charAt(toClean(clean, end))
    for (const other of others) {
      const words = intactWords(before, after, other.clean.text)
      if (words === undefined) continue
      return [{ at: start, was: clean.source.slice(start, end), is: words, from: other.id }]
    }
    return []
  })
}
