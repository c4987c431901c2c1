/** A straight line that a PDF draws across the page or down it, in points from the lower left corner. */
export interface PdfRule {
  readonly across: boolean
  /** Its height if it runs across the page, else its distance from the left. */
  readonly at: number
  readonly from: number
  readonly to: number
}

/** What a page draws, as pdf.js lists it. */
export interface Operators {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

/** The numbers of the operators that are read here. */
export type OperatorCodes = Readonly<
  Record<
    | 'save'
    | 'restore'
    | 'transform'
    | 'paintFormXObjectBegin'
    | 'paintFormXObjectEnd'
    | 'constructPath'
    | 'stroke'
    | 'closeStroke'
    | 'fill'
    | 'eoFill'
    | 'fillStroke'
    | 'eoFillStroke'
    | 'closeFillStroke'
    | 'closeEOFillStroke',
    number
  >
>

type Matrix = readonly [number, number, number, number, number, number]
type Point = readonly [number, number]

/** Points: a thicker bar is a surface; a shorter line, and one more aslant, bounds no cell. */
const thickest = 3
const shortest = 4
const aslant = 0.5

const identity: Matrix = [1, 0, 0, 1, 0, 0]

function within([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ]
}

function isMatrix(value: unknown): value is Matrix {
  return value !== null && typeof value === 'object' && 'length' in value && value.length === 6
}

/** Coordinates that each step of a path takes: to move, draw a line, two kinds of curves, close. */
const steps = [2, 2, 6, 4, 0] as const
const [moves, draws, , , closes] = [0, 1, 2, 3, 4]

/** The straight parts of a path, shape by shape. */
function shapesOf(path: ArrayLike<number>, [a, b, c, d, e, f]: Matrix): [Point, Point][][] {
  const shapes: [Point, Point][][] = []
  let first: Point = [0, 0]
  let last: Point = [0, 0]
  for (let at = 0; at < path.length; ) {
    const step = path[at] ?? Number.NaN
    const taken = steps[step]
    if (taken === undefined) break
    at += taken + 1
    const [x, y] = [path[at - 2] ?? 0, path[at - 1] ?? 0]
    const next: Point = step === closes ? first : [a * x + c * y + e, b * x + d * y + f]
    if (step === moves) {
      first = next
      shapes.push([])
    }
    if (step === draws || step === closes) shapes.at(-1)?.push([last, next])
    last = next
  }
  return shapes
}

function ruleBetween([x, y]: Point, [u, v]: Point): PdfRule | undefined {
  if (Math.abs(x - u) < shortest && Math.abs(y - v) < shortest) return undefined
  if (Math.abs(y - v) <= aslant) {
    return { across: true, at: (y + v) / 2, from: Math.min(x, u), to: Math.max(x, u) }
  }
  if (Math.abs(x - u) <= aslant) {
    return { across: false, at: (x + u) / 2, from: Math.min(y, v), to: Math.max(y, v) }
  }
  return undefined
}

/** Programs fill thin bars as often as they stroke lines. */
function barRule(shape: readonly [Point, Point][]): PdfRule | undefined {
  const xs = shape.flatMap(([[x], [u]]) => [x, u])
  const ys = shape.flatMap(([[, y], [, v]]) => [y, v])
  const [left, right] = [xs.reduce((a, b) => Math.min(a, b)), xs.reduce((a, b) => Math.max(a, b))]
  const [foot, top] = [ys.reduce((a, b) => Math.min(a, b)), ys.reduce((a, b) => Math.max(a, b))]
  const [width, height] = [right - left, top - foot]
  if (Math.min(width, height) > thickest) return undefined
  return width > height
    ? ruleBetween([left, (foot + top) / 2], [right, (foot + top) / 2])
    : ruleBetween([(left + right) / 2, foot], [(left + right) / 2, top])
}

/** The straight lines on a page that run along its edges. */
export function rulesOf({ fnArray, argsArray }: Operators, codes: OperatorCodes): PdfRule[] {
  const strokes = new Set([codes.stroke, codes.closeStroke])
  const both = [codes.fillStroke, codes.eoFillStroke, codes.closeFillStroke]
  const fills = new Set([codes.fill, codes.eoFill, ...both, codes.closeEOFillStroke])
  const rules: (PdfRule | undefined)[] = []
  const saved: Matrix[] = []
  let matrix = identity
  fnArray.forEach((code, index) => {
    const args = argsArray[index] as readonly unknown[] | null
    if (code === codes.save || code === codes.paintFormXObjectBegin) saved.push(matrix)
    if (code === codes.restore || code === codes.paintFormXObjectEnd) {
      matrix = saved.pop() ?? identity
    }
    const placed =
      code === codes.transform ? args : code === codes.paintFormXObjectBegin && args?.[0]
    if (isMatrix(placed)) matrix = within(matrix, placed)
    if (code !== codes.constructPath) return
    const [painted, [path] = []] = args as readonly [number, (ArrayLike<number> | null)[]?]
    for (const shape of path ? shapesOf(path, matrix) : []) {
      if (shape.length === 0) continue
      if (strokes.has(painted)) rules.push(...shape.map(([from, to]) => ruleBetween(from, to)))
      else if (fills.has(painted)) rules.push(barRule(shape))
    }
  })
  return rules.filter((rule) => rule !== undefined)
}
