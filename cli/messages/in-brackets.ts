import type { Language } from './messages.ts'

/** A remark after a text, in the brackets of the language. */
export const inBrackets: Readonly<Record<Language, (remark: string) => string>> = {
  zh: (remark) => `（${remark}）`,
  en: (remark) => ` (${remark})`,
}
