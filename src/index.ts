export type { Alignment, ClauseLink, TaskLink } from './align/model.ts'
export type { Comparison } from './compare/comparison.ts'
export type { Diagnostic } from './document/diagnostic.ts'
export type { Clause, Level, PlanDocument, Task } from './document/model.ts'
