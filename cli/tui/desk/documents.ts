import type { Embedding } from '../../../src/align/pairing/embedding.ts'
import type { Comparison } from '../../../src/compare/comparison.ts'
import type { PlanDocument } from '../../../src/document/model.ts'
import { compareOpened } from '../../../src/workspace/comparisons/compare-opened.ts'
import { loadEmbedding } from '../../../src/workspace/comparisons/embedding.ts'
import { relateAll } from '../../../src/workspace/comparisons/relatives.ts'
import { openDocument } from '../../../src/workspace/document.ts'
import type { Workspace } from '../../../src/workspace/load.ts'
import { CommandError } from '../../failure.ts'
import { type SourceText, sourceText } from '../model/source.ts'

/** The documents under review. */
export interface Documents {
  readonly base: PlanDocument
  readonly locals: readonly PlanDocument[]
  /** With the local documents, in their order, under the decisions that are there; none without a workspace. */
  readonly comparisons: readonly Comparison[]
  /** Of the workspace, if it has one. */
  readonly embedding: Embedding | undefined
  /** Adds to the comparisons with the local documents, in their order, what other documents tell of these. */
  readonly relate: (comparisons: readonly Comparison[]) => Promise<readonly Comparison[]>
}

/**
 * Reads the base document and the local ones; ids of the workspace or paths of files. Without names, the base
 * of the workspace's first pair and all that it is compared with, older editions of the same place left out; throws
 * `CommandError` when that is none.
 */
export async function readDocuments(
  workspace: Workspace | null,
  asked: string | undefined,
  locals: readonly string[],
  directory: string,
): Promise<Documents> {
  const names = chooseDocuments(workspace, asked, locals)
  const open = (name: string) => openDocument(workspace, name, directory)
  const base = await open(names.base)
  const opened = await Promise.all(names.locals.map(open))
  const comparisons = []
  if (workspace)
    for (const local of opened) comparisons.push(await compareOpened(workspace, base, local))
  const pairs = names.locals.map((local) => ({ base: names.base, local }))
  return {
    base: await base.load(),
    locals: await Promise.all(opened.map((local) => local.load())),
    comparisons,
    embedding: await loadEmbedding(workspace),
    relate: (comparisons) => relateAll(workspace, pairs, comparisons, directory),
  }
}

function chooseDocuments(
  workspace: Workspace | null,
  base: string | undefined,
  locals: readonly string[],
): { base: string; locals: readonly string[] } {
  const pairs = workspace?.pairs ?? []
  const of = base ?? pairs[0]?.base ?? ''
  if (locals.length > 0) return { base: of, locals }
  const compared = pairs.filter((pair) => pair.base === of).map(({ local }) => local)
  const earlier = new Set(
    workspace?.documents
      .filter(({ id }) => compared.includes(id))
      .map(({ predecessor }) => predecessor),
  )
  if (compared.length === 0) throw new CommandError({ code: 'nothing-to-review' })
  return { base: of, locals: compared.filter((id) => !earlier.has(id)) }
}

/** The source of a document with the spots that its reader found damaged. */
export function sourceOf({ clean, diagnostics }: PlanDocument): SourceText {
  const damaged = diagnostics.filter(({ code }) => code === 'damaged-text')
  return sourceText(
    clean.source,
    damaged.map(({ range }) => range),
  )
}
