import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate'

/** The earliest moment a zip archive can name, in whatever zone the machine is. */
const epoch = new Date(1980, 0, 1)

/**
 * The same archive with nothing of the clock in it: entries sorted by name, dated 1980, and their
 * bytes replaced where `edit` gives others.
 */
export function repack(
  archive: Uint8Array,
  edit: (name: string, bytes: Uint8Array) => string | null = () => null,
): Uint8Array {
  const entries: Zippable = {}
  const files = Object.entries(unzipSync(archive)).sort(([a], [b]) => (a < b ? -1 : 1))
  for (const [name, bytes] of files) {
    const edited = edit(name, bytes)
    entries[name] = [edited === null ? bytes : strToU8(edited), { mtime: epoch, level: 6 }]
  }
  return zipSync(entries)
}
