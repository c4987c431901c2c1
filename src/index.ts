export { type AlignOptions, align } from './align/align.ts'
export type { Alignment, ClauseLink, Evidence, TaskLink } from './align/model.ts'
export type { Embedding } from './align/pairing/embedding.ts'
export { type Agency, agenciesOf, type TaskAgencies } from './commitments/agencies/agencies.ts'
export { type CrosswalkRow, crosswalk } from './commitments/agencies/crosswalk.ts'
export { type NamedThing, namedThingsOf } from './commitments/names/named-things.ts'
export { type Strength, strengthOf } from './commitments/strength/strength.ts'
export { type Target, targetsOf } from './commitments/targets/targets.ts'
export { withCommitments } from './compare/commitments/commitments.ts'
export { compare } from './compare/compare.ts'
export {
  type AdaptationKind,
  type Commitments,
  type ComparedAlignment,
  type ComparedClause,
  type ComparedTask,
  type Comparison,
  comparisonSchema,
} from './compare/comparison.ts'
export type { Lineage, Succession } from './compare/lineage/descent-schema.ts'
export { lineageOf } from './compare/lineage/lineage.ts'
export { type Matrix, matrixOf } from './compare/matrix/matrix.ts'
export { diffRuns, type RunDiff } from './compare/run-diff.ts'
export { deciding, type Request, undoing } from './decisions/decide.ts'
export { judge, sidesOf } from './decisions/judge.ts'
export type { Decision, DecisionRecord } from './decisions/model.ts'
export type { DecisionStore } from './decisions/store.ts'
export type { Diagnostic } from './document/diagnostic.ts'
export type {
  Clause,
  DocumentMeta,
  DocumentSource,
  Level,
  PlanDocument,
  Task,
} from './document/model.ts'
export { parseDocument } from './document/parse.ts'
export { DuizhaoError, type Failure } from './errors.ts'
export { type Evaluation, evaluate } from './evaluate/evaluate.ts'
export type { Gold } from './evaluate/gold.ts'
export type { Finding, FindingWords } from './report/findings/finding.ts'
export type { ComparedPair } from './report/findings/findings.ts'
export { type FormatName, formats, type ReportOptions } from './report/formats.ts'
export { decode } from './text/decode.ts'
export { version } from './version.ts'
export { comparePair } from './workspace/comparisons/compare-pair.ts'
export { loadEmbedding } from './workspace/comparisons/embedding.ts'
export { decidedPairs, loadDecisions, openDecisions } from './workspace/decisions.ts'
export { loadDocument } from './workspace/document.ts'
export { loadGold } from './workspace/gold/gold.ts'
export { findWorkspace, loadWorkspace, type Workspace } from './workspace/load.ts'
export { checkPair } from './workspace/snapshots/check.ts'
export { writeReports } from './workspace/write-reports.ts'
