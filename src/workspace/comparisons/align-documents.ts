import { align } from '../../align/align.ts'
import type { Alignment } from '../../align/model.ts'
import type { Decision } from '../../decisions/model.ts'
import type { PlanDocument } from '../../document/model.ts'
import type { Workspace } from '../load.ts'
import { loadEmbedding } from './embedding.ts'

/**
 * Aligns two documents of a workspace under these decisions, by its embedding if it has one. Throws
 * `DuizhaoError` when the embedding cannot be read.
 */
export async function alignDocuments(
  workspace: Workspace | null,
  base: PlanDocument,
  local: PlanDocument,
  decisions: readonly Decision[],
): Promise<Alignment> {
  return align(base, local, decisions, { embedding: await loadEmbedding(workspace) })
}
