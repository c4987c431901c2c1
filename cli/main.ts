#!/usr/bin/env node
import module from 'node:module'
import { constants } from 'node:os'
import { exitCodes } from './exit-code.ts'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 13)) {
  const found = process.versions.node
  console.error(
    `duizhao: Node ${found} is too old, 22.13 or newer is needed; in a checkout, npx duizhao brings it.`,
  )
  console.error(
    `duizhao: Node ${found} 版本过旧，需要 22.13 或更新；在源码目录里用 npx duizhao 即可。`,
  )
  process.exit(exitCodes.failure)
}

// Before anything else is loaded, so that the cache serves it.
module.enableCompileCache()
const { run } = await import('./run.ts')
const { endOnOutputFailure } = await import('./output-failure.ts')
const { rememberBetweenRuns } = await import('./remember.ts')
await rememberBetweenRuns(process.env)

endOnOutputFailure(process)
// What is half written is removed when the process exits, which it does not do by itself on a signal.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => process.exit(128 + constants.signals[signal]))
}

process.exitCode = await run(process)
