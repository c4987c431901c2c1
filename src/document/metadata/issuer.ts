import { isDateLine } from './dates.ts'

const body = '[\\p{Script=Han}、（）\\s]{2,60}?'
const office =
  /^[\p{Script=Han}、（）\s]{2,60}(?:政府|办公[厅室]|委员会|常务委员会|领导小组|协调小组|工作组|局|厅|部|署|委|院|银行|总会)$|^中共中央$/u
const labelled = new RegExp(
  `(?:发布机构|发文机[关构]|信息来源|来源|发文单位|制定机关|ContentSource)\\s*[：:]?\\s*(${body})(?=\\s*$|\\t|成文|发文|发布|标题|文号)`,
  'mu',
)
/** An assembly that a report was given to did not issue it. */
const reported = /日\s*在([\p{Script=Han}]{2,20}?)第[一二三四五六七八九十百]+届人民代表大会/u
const congress =
  /日\s*(?!在)([\p{Script=Han}]{2,20}?)第[一二三四五六七八九十百]+届(人民代表大会(?:常务委员会)?)/u
const council = /日\s*(国务院|[\p{Script=Han}]{2,20}?人民政府)(?:令)?第\d+(?:次|号)/u
const order =
  /(?:^|日\s*)(?:中华人民共和国)?([\p{Script=Han}]{2,24}?(?:人民政府|委员会|总局|部|局|署|院|银行))令\s*第\s*(?:\d+|[一二三四五六七八九十百]+)\s*号/u

const heads = /^(?!为|根据|按照)([^，。；：《》]{2,40}?)(?:关于[^，。；：]*|印发《[^》]*》)$/u

/** Whether the line is the name of an office, or of several, and nothing else. */
export const isOffice = (line: string): boolean => office.test(line)

/** Who issued a document: its signature above the date, a page's label, the body that enacted it, or that its title begins with. */
export function findIssuer(
  surroundings: string,
  edges: readonly string[],
  title = '',
): string | undefined {
  const dated = edges.findIndex(
    (line, index) => isOffice(line) && isDateLine(edges[index + 1] ?? ''),
  )
  if (dated >= 0) return signatories(edges.slice(0, dated + 1))
  const label = labelled.exec(surroundings)?.[1]
  if (label !== undefined) return label.trim()
  for (const line of edges) {
    const place = title.endsWith('政府工作报告') ? reported.exec(line)?.[1] : undefined
    if (place !== undefined) return `${place}人民政府`
    const assembly = congress.exec(line)
    if (assembly !== null) return `${assembly[1]}${assembly[2]}`
    const government = council.exec(line)
    if (government !== null) return government[1]
    const ministry = order.exec(line)
    if (ministry !== null) return ministry[1]
  }
  return [...edges, title]
    .map((line) => heads.exec(line)?.[1]?.trim())
    .find((name) => name && isOffice(name))
}

/** The offices that the last of the lines names, and those right above it that name nothing else. */
function signatories(lines: readonly string[]): string {
  const named: string[] = []
  for (const line of lines.toReversed()) {
    if (!isOffice(line)) break
    const offices = line.split(/\s+/u)
    // 国 务 院 is one, spaced.
    named.unshift(...(offices.every(isOffice) ? offices : [line.replace(/\s+/gu, '')]))
  }
  return named.join(' ')
}
