/** What a comparison says made it: the package's name and version. */
export const TOOL = 'duizhao 0.1.0'
