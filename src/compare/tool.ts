import { version } from '../version.ts'

/** What a comparison says made it: the package's name and version. */
export const TOOL = `duizhao ${version}`
