import { parse } from 'yaml'
import type { Problem } from '../decision-problem.ts'
import {
  builtinPrefixes,
  curieMap,
  documentNamespace,
  extensions,
  mappingSetId,
} from './vocabulary.ts'

/** What the metadata block of a file says about reading its rows. */
export interface Metadata {
  /** Prefix of the ids of base units; one more for local ones. */
  readonly base: string
  readonly local: string
  readonly prefixes: ReadonlySet<string>
}

/** The metadata block of a new file of decisions on two documents, each line with its `#`. */
export function newMetadata(base: string, local: string): string {
  const map = curieMap(base, local)
  return [
    'sssom_version: "1.1"',
    'curie_map:',
    ...Object.entries(map).map(([prefix, iri]) => `  ${prefix}: ${iri}`),
    `mapping_set_id: ${mappingSetId(base, local)}`,
    'license: https://w3id.org/sssom/license/unspecified',
    `subject_source: plan:${encodeURIComponent(base)}`,
    `object_source: plan:${encodeURIComponent(local)}`,
    'extension_definitions:',
    ...extensions.flatMap(({ slot, property }) => [
      `  - slot_name: ${slot}`,
      `    property: ${property}`,
    ]),
  ]
    .map((line) => `#${line}\n`)
    .join('')
}

/** Reads a metadata block and holds it against the standard and against the two documents. */
export function readMetadata(
  block: string,
  base: string,
  local: string,
): { readonly metadata: Metadata; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  let slots: Record<string, unknown> = {}
  try {
    // Anchors and aliases are forbidden by the standard, and an alias bomb costs memory.
    const parsed: unknown = parse(withoutMarks(block), { maxAliasCount: 0 })
    if (typeof parsed === 'object' && parsed !== null) slots = parsed as Record<string, unknown>
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    problems.push({ line: 1, code: 'bad-metadata', reason })
  }
  if (problems.length === 0) {
    const missing = ['mapping_set_id', 'license', 'curie_map'].filter((slot) => !slots[slot])
    problems.push(...missing.map((slot) => ({ line: 1, code: 'missing-metadata', slot }) as const))
  }
  const map = new Map(Object.entries((slots.curie_map ?? {}) as Record<string, unknown>))
  const prefixOf = (document: string, usual: string) => {
    const iri = documentNamespace(document)
    const found = [...map].find(([, value]) => value === iri)?.[0]
    if (found === undefined && map.size > 0) {
      problems.push({ line: 1, code: 'other-documents', expected: document })
    }
    return found ?? usual
  }
  return {
    metadata: {
      base: prefixOf(base, 'base'),
      local: prefixOf(local, 'local'),
      prefixes: new Set([...builtinPrefixes, ...map.keys()]),
    },
    problems,
  }
}

/** The YAML of the block: every line loses its `#` and as many spaces as follow the first one. */
function withoutMarks(block: string): string {
  const mark = /^# */.exec(block)?.[0].length ?? 1
  return block
    .split('\n')
    .map((line) => line.slice(mark))
    .join('\n')
}
