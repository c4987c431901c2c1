import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** A copy of the shipped workspace without decisions. */
export function copyWorkspace(): string {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-review-'))
  cpSync(join(root, 'seeds'), join(folder, 'seeds'), { recursive: true })
  cpSync(join(root, 'duizhao.yaml'), join(folder, 'duizhao.yaml'))
  return folder
}

export const removeWorkspace = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 9 })

/** Rows of all decisions files of a workspace, by column name. */
export function decisionRows(folder: string): Record<string, string>[] {
  const alignments = join(folder, 'alignments')
  const files = (() => {
    try {
      return readdirSync(alignments).filter((name) => name.endsWith('.sssom.tsv'))
    } catch {
      return []
    }
  })()
  return files.sort().flatMap((name) => {
    const lines = readFileSync(join(alignments, name), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
    const [header = '', ...rows] = lines
    const columns = header.split('\t')
    return rows.map((row) => {
      const values = row.split('\t')
      return Object.fromEntries(columns.map((column, at) => [column, values[at] ?? '']))
    })
  })
}
