import { toClean } from '../../text/clean-text.ts'
import type { DocumentMeta, PlanDocument } from '../model.ts'
import { findIssued, findValidity } from './dates.ts'
import { findIssuer } from './issuer.ts'
import { findPlace } from './place.ts'
import { findTitle } from './title.ts'

/** What a document may say of itself, in the order in which a person reads it. */
export const particulars = [
  'title',
  'jurisdiction',
  'level',
  'issuer',
  'number',
  'issued',
  'effective',
  'expires',
] as const

/** What a document says of itself; a key that the text does not answer is absent. */
export type GuessedMeta = Partial<Pick<DocumentMeta, (typeof particulars)[number]>>

/** Lines at either end of a document that may carry its title, number and signature. */
const edge = 30
/** Characters of a line that are looked at; titles and signatures are shorter. */
const lineStart = 200

const numberPattern =
  /[\p{Script=Han}]{1,12}[〔[（(【]\s*\d{4}\s*[〕\]）)】]\s*(?:第)?\d{1,5}\s*号|[\p{Script=Han}]{2,20}令第?\s*\d{1,4}\s*号|\d{4}年第\d{1,4}号/u
const numberLine = new RegExp(`^[（(]?(${numberPattern.source})[）)]?$`, 'u')
const numberLabel = new RegExp(
  `(?:发文字号|文\\s*号|公文字号)\\s*[：:]?\\s*(${numberPattern.source})`,
  'u',
)
const orderLine = /日\s*([\p{Script=Han}]{2,20}令第?\s*\d{1,4}\s*号)/u

/** Number of the document; those it only cites stand inside sentences and are passed over. */
function findNumber(surroundings: string, lines: readonly string[]): string | undefined {
  const found =
    lines.map((line) => numberLine.exec(line)?.[1]).find((number) => number !== undefined) ??
    lines.map((line) => orderLine.exec(line)?.[1]).find((order) => order !== undefined) ??
    numberLabel.exec(surroundings)?.[1]
  return found?.replace(/\s+/gu, '')
}

/**
 * Title, place, issuer, number and dates, read from the lines around a document's outline and, for a
 * web page, from what stands around its content. General forms of official documents only; whatever
 * is not found is left to the user.
 */
export function guessMetadata(document: PlanDocument, surroundings: string): GuessedMeta {
  const { clean, tasks } = document
  const lines = clean.text
    .replace(/(?<=令)\s*\n\s*(?=第\s*\d{1,4}\s*号\s*$)/gmu, '')
    .split('\n')
    .map((line) => line.trim().slice(0, lineStart))
    .filter((line) => line !== '')
  const firstTask = toClean(clean, tasks[0]?.range.start ?? clean.source.length)
  const above = clean.text.slice(0, firstTask)
  const opening = lines.slice(0, Math.min(edge, linesIn(above)))
  const edges = [...opening, ...lines.slice(Math.max(opening.length, lines.length - edge))]

  const title = findTitle(opening, surroundings)
  const issuer = findIssuer(surroundings, edges, title)
  const number = findNumber(surroundings, edges)
  const issued = findIssued(surroundings, edges, opening)
  const place = findPlace(title, issuer, clean.text)
  return {
    ...(title && { title }),
    ...place,
    ...(issuer && { issuer }),
    ...(number && { number }),
    ...(issued && { issued }),
    ...findValidity(clean.text),
  }
}

function linesIn(text: string): number {
  return text.split('\n').filter((line) => line.trim() !== '').length
}
