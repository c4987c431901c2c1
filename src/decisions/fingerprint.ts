import { createHash } from 'node:crypto'

/** SHA-256 of a unit's text, lower-case hex; white space and the width of characters do not count. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text.normalize('NFKC').replace(/\s+/gu, '')).digest('hex')
}
