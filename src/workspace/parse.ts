import { type Document, isMap, isNode, isSeq, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { nameOfPair } from '../document/pair.ts'
import { DuizhaoError, reasonOf } from '../errors.ts'
import { nearest } from './nearest.ts'
import { knownKeys, workspaceSchema } from './schema.ts'

/** Checked content of a duizhao.yaml; throws `DuizhaoError` on the first thing to mend. `path` is for its wording. */
export function parseWorkspace(text: string, path: string): z.infer<typeof workspaceSchema> {
  const lines = new LineCounter()
  const yaml = parseDocument(text, { lineCounter: lines, logLevel: 'error' })
  const malformed = yaml.errors[0]
  if (malformed) {
    const reason = malformed.message.split(' at line ')[0] ?? malformed.message
    throw new DuizhaoError({
      code: 'workspace-syntax',
      path,
      line: malformed.linePos?.[0].line ?? 1,
      reason,
    })
  }
  const lineOf = (place: readonly PropertyKey[]) => lines.linePos(offsetOf(yaml, place)).line
  const result = workspaceSchema.safeParse(contentOf(yaml, path))
  if (!result.success) throw invalid(result.error.issues[0] as z.core.$ZodIssue, path, lineOf)
  checkReferences(result.data, path, lineOf)
  return result.data
}

/** What the file says; aliases that lead nowhere, or multiply beyond measure, show only now. */
function contentOf(yaml: Document, path: string): unknown {
  try {
    return yaml.toJS()
  } catch (error) {
    throw new DuizhaoError({ code: 'workspace-syntax', path, line: 1, reason: reasonOf(error) })
  }
}

/** Offset of the node at `place`; where a part of it does not exist, of the last that does. */
function offsetOf(yaml: Document, place: readonly PropertyKey[]): number {
  let node: unknown = yaml.contents
  let offset = 0
  for (const key of [...place, null]) {
    if (!isNode(node)) break
    offset = node.range?.[0] ?? offset
    const pair = isMap(node) ? node.items.find((item) => String(item.key) === key) : undefined
    if (pair && isNode(pair.key)) offset = pair.key.range?.[0] ?? offset
    node = pair ? pair.value : isSeq(node) ? node.items[key as number] : undefined
    if (pair && !isNode(node)) break
  }
  return offset
}

type LineOf = (place: readonly PropertyKey[]) => number

function invalid(issue: z.core.$ZodIssue, path: string, lineOf: LineOf): DuizhaoError {
  const place = formatPlace(issue.path)
  const line = lineOf(issue.path)
  if (issue.code !== 'unrecognized_keys') {
    return new DuizhaoError({
      code: 'workspace-invalid',
      path,
      line,
      place,
      expected: issue.message,
    })
  }
  const key = issue.keys[0] ?? ''
  const part = issue.path.findLast((step) => step !== undefined && step in knownKeys) ?? 'workspace'
  return new DuizhaoError({
    code: 'workspace-unknown-key',
    path,
    line: lineOf([...issue.path, key]),
    key,
    nearest: nearest(key, knownKeys[part as keyof typeof knownKeys]),
  })
}

/** `documents[2].path` */
function formatPlace(place: readonly PropertyKey[]): string {
  return place.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : `${text}${text && '.'}${String(key)}`,
    '',
  )
}

function checkReferences(
  { documents, pairs = [] }: z.infer<typeof workspaceSchema>,
  path: string,
  lineOf: LineOf,
): void {
  const ids = new Set<string>()
  documents.forEach(({ id }, index) => {
    if (ids.has(id)) {
      throw new DuizhaoError({
        code: 'duplicate-document',
        path,
        line: lineOf(['documents', index, 'id']),
        id,
      })
    }
    ids.add(id)
  })
  const check = (target: string | undefined, place: readonly PropertyKey[]) => {
    if (target === undefined || ids.has(target)) return
    throw new DuizhaoError({
      code: 'dangling-document',
      path,
      line: lineOf(place),
      place: formatPlace(place),
      id: target,
      nearest: nearest(target, [...ids]),
    })
  }
  documents.forEach((document, index) => {
    check(document.parent, ['documents', index, 'parent'])
    check(document.predecessor, ['documents', index, 'predecessor'])
  })
  const listed = new Set<string>()
  pairs.forEach((pair, index) => {
    check(pair.base, ['pairs', index, 'base'])
    check(pair.local, ['pairs', index, 'local'])
    const name = nameOfPair(pair)
    if (listed.has(name)) {
      const line = lineOf(['pairs', index])
      throw new DuizhaoError({ code: 'duplicate-pair', path, line, pair: name })
    }
    listed.add(name)
  })
}
