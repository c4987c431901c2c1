import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { contained } from '../contained.ts'
import type { Pair, Workspace } from '../load.ts'
import { saveFile } from '../save-file.ts'
import { parseSnapshot, printSnapshot, type Snapshot } from './snapshot.ts'

const folder = 'snapshots'
const extension = '.txt'

/** Path of a pair's snapshot in the workspace, with forward slashes. */
export const snapshotPath = ({ base, local }: Pair): string =>
  `${folder}/${base}--${local}${extension}`

/** The approved snapshot of a pair; `null` when there is none. */
export async function readSnapshot({ root }: Workspace, pair: Pair): Promise<Snapshot | null> {
  try {
    return parseSnapshot(await readFile(await contained(root, snapshotPath(pair)), 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** Writes the snapshot of a pair; false when it was the same already. */
export async function writeSnapshot(
  workspace: Workspace,
  pair: Pair,
  snapshot: Snapshot,
): Promise<boolean> {
  const present = await readSnapshot(workspace, pair)
  const text = printSnapshot(snapshot)
  if (present && printSnapshot(present) === text) return false
  const path = snapshotPath(pair)
  const file = await contained(workspace.root, path)
  await saveFile(file, text, path)
  return true
}

/** Paths of the snapshots that belong to no pair of the workspace. */
export async function obsoleteSnapshots({ root, pairs }: Workspace): Promise<string[]> {
  const expected = new Set(pairs.map(snapshotPath))
  const files = await readdir(join(root, folder)).catch(() => [])
  return files
    .filter((file) => file.endsWith(extension))
    .map((file) => `${folder}/${file}`)
    .filter((path) => !expected.has(path))
    .sort()
}

/** Removes a snapshot that belongs to no pair. */
export const removeSnapshot = async ({ root }: Workspace, path: string): Promise<void> =>
  rm(await contained(root, path))
