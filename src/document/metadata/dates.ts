import { chineseNumber } from '../../text/chinese-number.ts'

const year = '(\\d{4}|[一二][〇○零一二三四五六七八九]{3})'
const small = '(\\d{1,2}|[一二三四五六七八九十]{1,3})'

/** Source of a pattern for one day, three groups: `2023年6月5日`, `2023-06-05`, `二〇二三年六月五日`. */
const datePattern = `${year}\\s*[年./-]\\s*${small}\\s*[月./-]\\s*${small}\\s*日?`

/** `YYYY-MM-DD` of the groups of {@link datePattern}; `undefined` when there is no such day. */
function isoDate(groups: readonly (string | undefined)[]): string | undefined {
  const [y = 0, m = 0, d = 0] = groups.map((group) => chineseNumber(group ?? ''))
  const date = new Date(Date.UTC(y, m - 1, d))
  const exists = date.getUTCMonth() === m - 1 && date.getUTCDate() === d && y >= 1900
  return exists ? date.toISOString().slice(0, 10) : undefined
}

/** The first day that `text` names where `pattern`, built around {@link datePattern}, matches. */
function findDate(text: string, pattern: RegExp): string | undefined {
  const found = pattern.exec(text)
  return found === null ? undefined : isoDate(found.slice(1).filter((group) => group !== undefined))
}

/** In a line that names several days, the one of its promulgation: `2021年3月2日…审议通过 2021年3月15日…公布`. */
const promulgated = new RegExp(
  `审议通过[^\\d]*${datePattern}[^\\d]*(?:\\d+[^\\d]+)*?(?:公布|发布)`,
  'u',
)

const dateLine = new RegExp(`^(?:${datePattern}|[（(]${datePattern}[）)])$`, 'u')
const labelled = [
  new RegExp(`(?:成文|印发|发文)(?:日期|时间)\\s*[：:]?\\s*${datePattern}`, 'u'),
  new RegExp(`(?:发布|公布)(?:日期|时间)\\s*[：:]?\\s*${datePattern}`, 'u'),
  new RegExp(`PubDate\\s*[：:]\\s*${datePattern}`, 'iu'),
]
/** A regulation's history: passed, approved, amended, promulgated. The newest line is this version's. */
const enacted = new RegExp(
  `${datePattern}[^\\d]*(?:\\d+[^\\d]+)*?(?:通过|批准|修[订正改]|公布|发布|印发)`,
  'u',
)
const entry = '起(?:正式)?(?:施行|实施|执行|生效)'
const inForce = new RegExp(`自\\s*${datePattern}\\s*${entry}`, 'gu')
const untilDay = new RegExp(`${entry}[^。]{0,4}有效期[^。]{0,8}?至\\s*${datePattern}`, 'u')
const forYears = new RegExp(
  `${entry}[^。]{0,4}有效期(?:限)?为?\\s*(\\d{1,2}|[一二三四五六七八九十]{1,2})\\s*年`,
  'u',
)

/** The line of a document that is a date and nothing else: its signature's. */
export function isDateLine(line: string): boolean {
  return findDate(line, dateLine) !== undefined
}

/**
 * Day of issue: as labelled around or above the document, of its signature at either edge, or of its enactment
 * in the opening.
 */
export function findIssued(
  surroundings: string,
  edges: readonly string[],
  opening: readonly string[],
): string | undefined {
  const particulars = [surroundings, ...opening].join('\n')
  const labels = labelled.map((pattern) => findDate(particulars, pattern))
  const signature = edges.map((line) => findDate(line, dateLine)).find((date) => date !== undefined)
  const enactment = opening
    .map((line) => findDate(line, promulgated) ?? findDate(line, enacted))
    .filter((date) => date !== undefined)
  return [labels[0], signature, enactment.sort().at(-1), ...labels].find(
    (date) => date !== undefined,
  )
}

/** Day of entry into force, and the last day or the number of years of validity, where the text states them. */
export function findValidity(text: string): { effective?: string; expires?: string } {
  const clauses = Array.from(text.matchAll(inForce), (found) => isoDate(found.slice(1, 4)))
  const effective = clauses.at(-1)
  const years = chineseNumber(forYears.exec(text)?.[1] ?? '0')
  const expires =
    findDate(text, untilDay) ?? (effective && years > 0 ? yearsAfter(effective, years) : undefined)
  return { ...(effective && { effective }), ...(expires && { expires }) }
}

/** The last day of a term of years that begins on `start`. */
function yearsAfter(start: string, years: number): string {
  const date = new Date(`${start}T00:00:00Z`)
  date.setUTCFullYear(date.getUTCFullYear() + years)
  date.setUTCDate(date.getUTCDate() - 1)
  return date.toISOString().slice(0, 10)
}
