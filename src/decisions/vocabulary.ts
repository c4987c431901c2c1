import type { DecidedRelation } from './model.ts'

/** Names of the SSSOM standard (https://mapping-commons.github.io/sssom) and of our own that decisions are written with. */

export const NO_TERM_FOUND = 'sssom:NoTermFound'

/** How the assertion of a row came about (semapv, the Semantic Mapping Vocabulary). */
export const REVIEW = 'semapv:MappingReview'
export const CURATION = 'semapv:ManualMappingCuration'

/** Predicates of rows that assert nothing and only take back others. */
export const WITHDRAWN = 'duizhao:withdrawn'
export const UNDONE = 'duizhao:undone'

/** Author of what the matcher proposed and a reviewer answered. */
export const MATCHER = 'duizhao:matcher'

/** A link whose kind nobody stated: the SKOS property above all other matches. */
export const UNSTATED = 'skos:mappingRelation'

/** SKOS names the object seen from the subject, as our relations name local seen from base. */
export const predicates: Readonly<Record<DecidedRelation, string>> = {
  equal: 'skos:exactMatch',
  subset: 'skos:narrowMatch',
  superset: 'skos:broadMatch',
  intersects: 'skos:relatedMatch',
}

export const relations: ReadonlyMap<string, DecidedRelation> = new Map(
  Object.entries(predicates).map(([relation, predicate]) => [
    predicate,
    relation as DecidedRelation,
  ]),
)

/** Prefixes that the standard declares for everyone. */
export const builtinPrefixes = [
  'owl',
  'rdf',
  'rdfs',
  'semapv',
  'skos',
  'sssom',
  'xsd',
  'linkml',
] as const

const NAMESPACE = 'urn:duizhao:'

/** IRI that the ids of a document's units follow. */
export const documentNamespace = (document: string): string =>
  `${NAMESPACE}document/${encodeURIComponent(document)}#`

/** The CURIE map of the decisions on two documents. */
export const curieMap = (base: string, local: string): Record<string, string> => ({
  base: documentNamespace(base),
  decision: `${NAMESPACE}decision/`,
  duizhao: `${NAMESPACE}vocabulary/`,
  local: documentNamespace(local),
  orcid: 'https://orcid.org/',
  person: `${NAMESPACE}person/`,
  plan: `${NAMESPACE}document/`,
})

/** IRI of a mapping set. */
export const mappingSetId = (base: string, local: string): string =>
  `${NAMESPACE}alignment/${encodeURIComponent(base)}--${encodeURIComponent(local)}`

/**
 * Columns in the order of the SSSOM schema, extensions by their property. All are always written, so that
 * two branches never differ in the header line.
 */
export const columns = [
  'record_id',
  'subject_id',
  'subject_label',
  'predicate_id',
  'predicate_modifier',
  'object_id',
  'object_label',
  'mapping_justification',
  'author_id',
  'reviewer_id',
  'mapping_cardinality',
  'mapping_date',
  'review_date',
  'confidence',
  'reviewer_agreement',
  'comment',
  'ext_object_sha256',
  'ext_object_text',
  'ext_reason',
  'ext_subject_sha256',
  'ext_subject_text',
  'ext_supersedes',
] as const
export type Column = (typeof columns)[number]

/** Our extension slots and the properties that give them meaning. */
export const extensions: readonly { readonly slot: Column; readonly property: string }[] = [
  { slot: 'ext_object_sha256', property: 'duizhao:objectSha256' },
  { slot: 'ext_object_text', property: 'duizhao:objectText' },
  { slot: 'ext_reason', property: 'duizhao:reason' },
  { slot: 'ext_subject_sha256', property: 'duizhao:subjectSha256' },
  { slot: 'ext_subject_text', property: 'duizhao:subjectText' },
  { slot: 'ext_supersedes', property: 'duizhao:supersedes' },
]

/** Columns without which a row cannot be read. */
export const requiredColumns: readonly Column[] = [
  'record_id',
  'subject_id',
  'predicate_id',
  'object_id',
  'mapping_justification',
]
