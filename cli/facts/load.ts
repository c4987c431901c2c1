import type { Comparison } from '../../src/compare/comparison.ts'
import type { PlanDocument } from '../../src/document/model.ts'
import { compareDocuments as compareUnder } from '../../src/workspace/comparisons/compare-documents.ts'
import { loadDocument } from '../../src/workspace/document.ts'
import type { Context } from '../context.ts'

/** The documents of these names, in their order. */
export async function loadDocuments(
  names: readonly string[],
  context: Context,
): Promise<readonly PlanDocument[]> {
  const workspace = await context.workspace()
  return await Promise.all(names.map((name) => loadDocument(workspace, name, context.cwd)))
}

/** Compares two documents under the workspace's decisions on them. */
export async function compareDocuments(
  base: PlanDocument,
  local: PlanDocument,
  context: Context,
): Promise<Comparison> {
  return compareUnder(await context.workspace(), base, local, true)
}
