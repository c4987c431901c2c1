/** Id of the clause that is the `nth` of its task, counted from 1: `t5/3`. */
export const clauseId = (task: string, nth: number): string => `${task}/${nth}`

/** Whether the id of a unit is a clause's. */
export const isClause = (id: string): boolean => id.includes('/')

/** Id of the task that a clause belongs to. */
export const taskOf = (clause: string): string => clause.slice(0, clause.lastIndexOf('/'))
