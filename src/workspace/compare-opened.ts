import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Comparison } from '../compare/comparison.ts'
import { decisionsPath } from '../decisions/path.ts'
import type { OpenedDocument } from './document.ts'
import type { Workspace } from './load.ts'
import { remembered } from './remembered.ts'

/**
 * Compares two documents, with what their clauses bind, under the workspace's decisions on them, or
 * under none where `workspace` is null. What was compared before need not be parsed.
 */
export function compareOpened(
  workspace: Workspace | null,
  base: OpenedDocument,
  local: OpenedDocument,
): Promise<Comparison> {
  const key = {
    base: base.identity,
    local: local.identity,
    decisions: workspace && decisionsText(workspace, base, local),
    review: workspace?.review,
  }
  return remembered(key, async () => {
    const { compareDocuments } = await import('./compare-documents.ts')
    return compareDocuments(workspace, await base.load(), await local.load())
  })
}

function decisionsText({ root }: Workspace, base: OpenedDocument, local: OpenedDocument) {
  const path = join(root, decisionsPath({ base: base.id, local: local.id }))
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}
