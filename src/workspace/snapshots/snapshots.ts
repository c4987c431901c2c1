import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { nameOfPair, type Pair } from '../../document/pair.ts'
import { entriesIn } from '../../files/entries-in.ts'
import { readOwnFile } from '../../files/read-own-file.ts'
import { replaceFile } from '../../files/replace-file.ts'
import { contained } from '../contained.ts'
import type { Workspace } from '../load.ts'
import { parseSnapshot, printSnapshot, type Snapshot } from './snapshot.ts'

const folder = 'snapshots'
const extension = '.txt'

/** Path of a pair's snapshot in the workspace, with forward slashes. */
export const snapshotPath = (pair: Pair): string => `${folder}/${nameOfPair(pair)}${extension}`

/** The approved snapshot of a pair; `null` when there is none. */
export function readSnapshot({ root }: Workspace, pair: Pair): Snapshot | null {
  const path = snapshotPath(pair)
  const bytes = readOwnFile(contained(root, path), path)
  return bytes && parseSnapshot(new TextDecoder().decode(bytes))
}

/** Writes the snapshot of a pair; false when it was the same already. */
export function writeSnapshot(workspace: Workspace, pair: Pair, snapshot: Snapshot): boolean {
  const present = readSnapshot(workspace, pair)
  const text = printSnapshot(snapshot)
  if (present && printSnapshot(present) === text) return false
  const path = snapshotPath(pair)
  const file = contained(workspace.root, path)
  replaceFile(file, text, path)
  return true
}

/** Paths of the snapshots that belong to no pair of the workspace. */
export function obsoleteSnapshots({ root, pairs }: Workspace): string[] {
  const expected = new Set(pairs.map(snapshotPath))
  return entriesIn(join(root, folder), folder)
    .filter((entry) => entry.isFile() && ofPair.test(entry.name))
    .map(({ name }) => `${folder}/${name}`)
    .filter((path) => !expected.has(path))
    .sort()
}

/** What a snapshot may be called; whatever else is in the folder is somebody's own. */
const ofPair = /^[^.].*--.*\.txt$/

/** Removes a snapshot that belongs to no pair. */
export const removeSnapshot = async ({ root }: Workspace, path: string): Promise<void> =>
  rm(contained(root, path))
