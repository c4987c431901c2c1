/** Languages the command line speaks. */
export type Language = 'zh' | 'en'

/** The wording of one area in both languages. */
export interface Messages<Words> {
  readonly zh: Words
  readonly en: Words
}

/** Pairs the two wordings of an area; a key that one language lacks is a type error. */
export function defineMessages<Words>(messages: {
  zh: Words
  en: NoInfer<Words>
}): Messages<Words> {
  return messages
}
