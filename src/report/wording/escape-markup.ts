import { visible } from './visible.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Untrusted text that HTML and XML show as it is, in quoted attributes too. */
export const escapeMarkup = (text: string): string =>
  visible(text).replace(/[&<>"']/g, (character) => entities[character] ?? '')
