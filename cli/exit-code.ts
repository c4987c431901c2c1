/** How a run ended: clean; differences or pending review; wrong usage or input, or a bug. */
export const exitCodes = { clean: 0, differences: 1, failure: 2 } as const

/** The exit code a command may end with by itself. */
export type ExitCode = typeof exitCodes.clean | typeof exitCodes.differences
