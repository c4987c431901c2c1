import { styleText } from 'node:util'
import { safe } from './safe.ts'

type Format = Parameters<typeof styleText>[0]

/** Text with how it is to look; `text` may come from a document. */
export interface Span {
  readonly text: string
  readonly format?: Format
}

/** Makes text fit to print: nothing in it that a terminal obeys but the colours asked for. */
export type Style = (text: string, format?: Format) => string

/** The style for an output that does or does not show colours. */
export function styleFor(color: boolean): Style {
  return (text, format) =>
    color && format !== undefined
      ? styleText(format, safe(text), { validateStream: false })
      : safe(text)
}
