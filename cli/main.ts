#!/usr/bin/env node
import { enableCompileCache } from 'node:module'
import { exitCodes } from './exit-code.ts'

// Before anything else is loaded, so that the cache serves it.
enableCompileCache()
const { run } = await import('./run.ts')

/** A reader that has seen enough (`| head`) is no failure. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(exitCodes.clean)
  })
}
process.once('SIGINT', () => process.exit(exitCodes.interrupted))

process.exitCode = await run(process)
