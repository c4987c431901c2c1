/** How a stretch of text is set: bold or not, and in which typeface; empty as most text is. */
export type Face = string

/** A part of a paragraph that is set alike. */
export interface Stretch {
  readonly text: string
  readonly face: Face
}

/** The faces in which official documents set titles (GB/T 9704—2012): 楷体, 黑体. */
const titleFace = /^["']?(楷体|黑体|KaiTi|SimHei)/iu

/** The face of text that is bold or not and in the typeface named; `undefined` names none. */
export function faceOf(isBold: boolean, typeface: string | undefined): Face {
  const named = titleFace.exec(typeface?.trim() ?? '')?.[1] ?? ''
  return (isBold ? 'bold ' : '') + named
}

/** The beginning of a paragraph that is set apart from the rest, as run-in titles are; empty where nothing is. */
export function leadOf(paragraph: readonly Stretch[]): string {
  const words = paragraph.filter(({ text }) => text.trim() !== '')
  const face = words[0]?.face ?? ''
  const rest = words.find((stretch) => stretch.face !== face)
  if (face === '' || !rest) return ''
  const lead = paragraph.slice(0, paragraph.indexOf(rest))
  return lead.map(({ text }) => text).join('')
}
