import { readFileSync } from 'node:fs'

/** The rows of a table of hand-made facts, as objects by column. */
export function facts(name: string): readonly Readonly<Record<string, string>>[] {
  const file = new URL(`../gold/facts.${name}.tsv`, import.meta.url)
  const [head = '', ...lines] = readFileSync(file, 'utf8').trim().split('\n')
  const columns = head.split('\t')
  return lines.map((line) => {
    const cells = line.split('\t')
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']))
  })
}
