import type { Context } from './context.ts'
import { safe } from './terminal/safe.ts'

/** Passes the items on, and says on a terminal's standard error which of how many is at work. */
export async function* withProgress<Item>(
  items: AsyncIterable<Item>,
  names: readonly string[],
  { stderr }: Context,
): AsyncGenerator<Item> {
  const show = (position: number) => {
    if (!stderr.isTTY) return
    const name = names[position]
    const line = name === undefined ? '' : `[${position + 1}/${names.length}] ${safe(name)}`
    stderr.write(`\r\u001b[K${line}`)
  }
  let position = 0
  show(position)
  try {
    for await (const item of items) {
      yield item
      position += 1
      show(position)
    }
  } finally {
    show(names.length)
  }
}
