import { extname } from 'node:path'
import { pinyin } from 'pinyin-pro'
import type { GuessedMeta } from '../src/document/metadata/guess.ts'

/** What may not stand in an id, and would be awkward to type. */
const unwanted = /[^\p{L}\p{N}]+/gu

const romanise = (name: string) => pinyin(name, { toneType: 'none', type: 'array' }).join('')

/** Year of a document: of its issue, else the first that its title names. */
function yearOf({ issued, title }: GuessedMeta): string | undefined {
  return issued?.slice(0, 4) ?? /(?:19|20)\d\d/.exec(title ?? '')?.[0]
}

/**
 * An id that is short to type and says what the document is, `shandong-2020`: place and year; of a
 * document that names no place, the file's name. Numbered on when `taken` has it.
 */
export function suggestId(guess: GuessedMeta, fileName: string, taken: readonly string[]): string {
  const { jurisdiction, level } = guess
  const place = level === 'national' ? 'national' : jurisdiction && romanise(jurisdiction)
  const year = yearOf(guess)
  const stem = fileName.slice(0, fileName.length - extname(fileName).length)
  const words = place === undefined ? [stem] : year === undefined ? [place] : [place, year]
  const cleaned = words
    .join('-')
    .toLowerCase()
    .replace(unwanted, '-')
    .replace(/^-+|-+$/g, '')
  const id = cleaned === '' ? 'document' : cleaned
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? id : `${id}-${number}`
    if (!taken.includes(candidate)) return candidate
  }
}
