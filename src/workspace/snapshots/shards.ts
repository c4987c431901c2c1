import { join } from 'node:path'
import { z } from 'zod'
import { DuizhaoError } from '../../errors.ts'
import { replaceFile } from '../../files/replace-file.ts'
import { parseJson } from '../parse-json.ts'
import { readText } from '../read-bytes.ts'

const manifestSchema = z.object({
  index: z.int().min(1),
  count: z.int().min(1),
  /** Every pair of the whole run, in its order. */
  all: z.array(z.string()),
  /** Those of this shard. */
  pairs: z.array(z.string()),
})

/** What a folder of JSON reports is a part of. */
export type ShardManifest = z.infer<typeof manifestSchema>

const fileName = 'shard.json'

/** Says in the folder of a shard's reports which part of the whole they are. */
export const writeManifest = (directory: string, manifest: ShardManifest): void =>
  replaceFile(join(directory, fileName), `${JSON.stringify(manifest, null, 2)}\n`, fileName)

/**
 * Paths of the JSON reports of all shards, in the order of the unsharded run. Throws `DuizhaoError`
 * when a shard or a report is missing, there twice, or of another run.
 */
export async function gatherShards(directories: readonly string[]): Promise<string[]> {
  const shards = await Promise.all(directories.map(readManifest))
  const [first] = shards
  if (!first) return []
  const { count, all } = first.manifest
  const missing = Array.from({ length: count }, (_, position) => position + 1).filter(
    (index) => shards.filter(({ manifest }) => manifest.index === index).length !== 1,
  )
  const strange = shards.find(
    ({ manifest }) => manifest.count !== count || manifest.all.join('\n') !== all.join('\n'),
  )
  if (strange) throw new DuizhaoError({ code: 'foreign-shard', path: strange.directory })
  if (missing.length > 0) throw new DuizhaoError({ code: 'missing-shards', missing, count })
  return all.map((pair) => {
    const home = shards.find(({ manifest }) => manifest.pairs.includes(pair))
    if (!home) throw new DuizhaoError({ code: 'missing-report', pair })
    return join(home.directory, `${pair}.json`)
  })
}

async function readManifest(directory: string) {
  const path = join(directory, fileName)
  const text = await readText(path, path).catch((error) => {
    const missing = error instanceof DuizhaoError && error.failure.code === 'file-not-found'
    throw missing ? new DuizhaoError({ code: 'not-a-shard', path: directory }) : error
  })
  const parsed = parseJson(text, manifestSchema)
  if ('value' in parsed) return { directory, manifest: parsed.value }
  throw new DuizhaoError({ code: 'shard-invalid', path, ...parsed })
}
