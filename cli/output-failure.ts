import { reasonOf } from '../src/errors.ts'
import { exitCodes } from './exit-code.ts'
import { describeFailure } from './messages/errors.ts'
import { chooseLanguage } from './messages/language.ts'
import { preview } from './preview.ts'

/** Ends the program when what it says cannot be written; a reader that has seen enough (`| head`) is no failure. */
export function endOnOutputFailure(process: NodeJS.Process): void {
  const { argv, env, stdout, stderr } = process
  const endOn = (error: NodeJS.ErrnoException) =>
    process.exit(error.code === 'EPIPE' ? exitCodes.clean : exitCodes.failure)
  stdout.on('error', (error) => {
    if (reasonOf(error) !== 'EPIPE') {
      const language = chooseLanguage(preview(argv.slice(2)).language, env)
      const failure = { code: 'output-refused', reason: reasonOf(error) } as const
      stderr.write(`duizhao: ${describeFailure(failure, language)}\n`)
    }
    endOn(error)
  })
  stderr.on('error', endOn)
}
