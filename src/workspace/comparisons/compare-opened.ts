import type { Comparison } from '../../compare/comparison.ts'
import { decisionsPath } from '../../decisions/path.ts'
import { readOwnFile } from '../../files/read-own-file.ts'
import { contained } from '../contained.ts'
import type { OpenedDocument } from '../document.ts'
import type { Workspace } from '../load.ts'
import { openEmbedding } from './embedding.ts'
import { remembered } from './remembered.ts'

/**
 * Compares two documents of a workspace, with what their clauses bind, under its decisions on them or, where
 * `decided` is false, under none. What was compared before need not be parsed.
 */
export async function compareOpened(
  workspace: Workspace | null,
  base: OpenedDocument,
  local: OpenedDocument,
  decided = true,
): Promise<Comparison> {
  const embedding = await openEmbedding(workspace)
  const key = {
    base: base.identity,
    local: local.identity,
    said: decided && workspace ? saidIn(workspace, base, local) : null,
    embedding: embedding?.sha256,
  }
  return remembered(key, async () => {
    const { compareDocuments } = await import('./compare-documents.ts')
    return compareDocuments(workspace, await base.load(), await local.load(), decided)
  })
}

/** What reviewers have said of a pair, and under which rule it holds. */
function saidIn({ root, review }: Workspace, base: OpenedDocument, local: OpenedDocument) {
  const path = decisionsPath({ base: base.id, local: local.id })
  const decisions = readOwnFile(contained(root, path), path)
  return { decisions: decisions?.toString() ?? null, review }
}
