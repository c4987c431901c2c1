import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { z } from 'zod'
import type { PlanDocument } from '../../document/model.ts'
import type { Side } from '../../document/pair.ts'
import type { Gold, GoldTaskRow, GoldUnit } from '../../evaluate/gold.ts'
import { loadDocument } from '../document.ts'
import type { Workspace } from '../load.ts'
import { readClauseRows, readJson, readTaskRows } from './gold-files.ts'

const manifestSchema = z.strictObject({
  base: z.string('string'),
  local: z.string('string'),
  units: z.union(
    [z.enum(['articles', 'outline']), z.strictObject({ base: z.string(), local: z.string() })],
    '"articles" | "outline" | { base, local }',
  ),
  tasks: z.string('string'),
  clauses: z.string('string').optional(),
})

const unitsSchema = z.object({
  units: z.array(
    z.object({
      id: z.string('string'),
      kind: z.string('string'),
      head: z.string('string').optional(),
      segments: z.array(
        z.object({
          id: z.string('string'),
          sentence: z.int('integer'),
          start: z.int('integer'),
          end: z.int('integer'),
          text: z.string('string'),
        }),
      ),
    }),
  ),
})

/** A gold file with the two documents it speaks of. */
export interface GoldPair {
  /** As it was named. */
  readonly path: string
  readonly base: PlanDocument
  readonly local: PlanDocument
  readonly gold: Gold
}

/**
 * Reads a gold file (docs/gold-format.md) and its documents, which are files beside it, else ids of
 * the workspace. Throws `DuizhaoError` naming the file and the place to mend.
 */
export async function loadGold(
  workspace: Workspace | null,
  path: string,
  directory: string,
): Promise<GoldPair> {
  const file = resolve(directory, path)
  const manifest = await readJson(file, path, manifestSchema)
  const beside = (name: string) => resolve(dirname(file), name)
  const load = (name: string) =>
    loadDocument(workspace, existsSync(beside(name)) ? beside(name) : name, directory)
  const base = await load(manifest.base)
  const local = await load(manifest.local)
  const { units } = manifest
  const unitsOf = async (side: Side, document: PlanDocument) => {
    if (units === 'articles') return articlesOf(document)
    if (units === 'outline') return outlineOf(document)
    return readUnits(beside(units[side]), units[side])
  }
  const tasks = await readTaskRows(beside(manifest.tasks), manifest.tasks)
  return {
    path,
    base,
    local,
    gold: {
      base: await unitsOf('base', base),
      local: await unitsOf('local', local),
      tasks: units === 'articles' ? tasks.map(byOrdinal) : tasks,
      clauses:
        manifest.clauses === undefined
          ? null
          : await readClauseRows(beside(manifest.clauses), manifest.clauses),
    },
  }
}

/** Tasks and clauses as `duizhao outline` shows them. */
const outlineOf = ({ tasks }: PlanDocument): GoldUnit[] =>
  tasks.map(({ id, number, title, range, clauses }) => ({
    id,
    label: number + title,
    range,
    segments: clauses.map(({ id: segment, sentence, range, text }) => ({
      id: segment,
      unit: id,
      sentence,
      range,
      text,
    })),
  }))

/** The annotated units of a segment file: tasks and the general part. */
async function readUnits(file: string, path: string): Promise<GoldUnit[]> {
  const { units } = await readJson(file, path, unitsSchema)
  return units
    .filter(({ kind, segments }) => /^(task|general)$/.test(kind) && segments.length > 0)
    .map(({ id, head, segments }) => ({
      id,
      label: head ?? segments[0]?.text ?? '',
      range: { start: segments[0]?.start ?? 0, end: segments.at(-1)?.end ?? 0 },
      segments: segments.map(({ start, end, ...segment }) => ({
        ...segment,
        unit: id,
        range: { start, end },
      })),
    }))
}

/** Of an article's id only the ordinal counts, so that `N12` and `S12` are article 12 of their sides. */
function byOrdinal({ base, local, grade }: GoldTaskRow): GoldTaskRow {
  const ordinal = (id: string | null) => (id === null ? null : id.replace(/^\D+/u, ''))
  return { base: ordinal(base), local: ordinal(local), grade }
}

/** A regulation's articles, each up to the next, with their ordinals for ids. */
function articlesOf({ clean: { source } }: PlanDocument): GoldUnit[] {
  const heads = [...source.matchAll(/^第[一二三四五六七八九十百零〇]+条/gmu)]
  return heads.map(({ 0: label, index }, position) => ({
    id: String(position + 1),
    label,
    range: { start: index, end: heads[position + 1]?.index ?? source.length },
    segments: [],
  }))
}
