import { parseUnitId } from '../../src/compare/unit-id.ts'

/** A unit's id without its side, as people type it: `t5`, `t5/3`. */
export const shortId = (id: string): string => parseUnitId(id).id
