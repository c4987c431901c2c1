import type { DecisionRecord } from './model.ts'
import { personId } from './person.ts'
import {
  type Column,
  CURATION,
  NO_TERM_FOUND,
  predicates,
  REVIEW,
  UNDONE,
  UNSTATED,
  WITHDRAWN,
} from './vocabulary.ts'

/** A record as the cells of its row, by column; `prefixes` are those of the file it goes into. */
export function cellsOf(
  record: DecisionRecord,
  prefixes: { readonly base: string; readonly local: string },
): Record<Column, string> {
  const { base, local, baseReviewed, localReviewed, verdict, reviewer } = record
  return {
    record_id: record.id,
    subject_id: base === null ? NO_TERM_FOUND : `${prefixes.base}:${base}`,
    subject_label: baseReviewed?.label ?? '',
    predicate_id: predicateOf(record),
    predicate_modifier: verdict === 'reject' || verdict === 'unlink' ? 'Not' : '',
    object_id: local === null ? NO_TERM_FOUND : `${prefixes.local}:${local}`,
    object_label: localReviewed?.label ?? '',
    mapping_justification: verdict === 'approve' || verdict === 'reject' ? REVIEW : CURATION,
    author_id: personId(record.author),
    reviewer_id: reviewer === null ? '' : personId(reviewer),
    // The cardinality of a link depends on the rest of the set; only that of an absence is the row's own.
    mapping_cardinality: local === null ? '1:0' : base === null ? '0:1' : '',
    mapping_date: record.decidedOn,
    review_date: record.reviewedOn,
    confidence: record.confidence === null ? '' : String(Math.round(record.confidence * 1e3) / 1e3),
    reviewer_agreement: reviewer === null ? '' : record.agrees ? '1' : '-1',
    comment: record.note,
    ext_object_sha256: localReviewed?.sha256 ?? '',
    ext_object_text: localReviewed?.text ?? '',
    ext_reason: record.reason ?? '',
    ext_subject_sha256: baseReviewed?.sha256 ?? '',
    ext_subject_text: baseReviewed?.text ?? '',
    ext_supersedes: record.supersedes.join(' '),
  }
}

function predicateOf({ verdict, relation }: DecisionRecord): string {
  if (verdict === 'withdraw') return WITHDRAWN
  if (verdict === 'undo') return UNDONE
  return relation === null ? UNSTATED : predicates[relation]
}
