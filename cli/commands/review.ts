import { type Command, Option } from 'commander'
import { DuizhaoError } from '../../src/errors.ts'
import type { Context } from '../context.ts'
import { reviewerName, today } from '../decisions/reviewer.ts'
import { addExamples } from '../examples.ts'
import { tuiMessages } from '../messages/tui.ts'
import type { ThemeName } from '../tui/state/state.ts'
import { requireTerminal } from '../tui/terminal.ts'
import { detectTheme } from '../tui/view/theme.ts'

interface Options {
  readonly base?: string
  readonly reviewer?: string
  readonly readonly?: true
  readonly screenReader?: true
  readonly theme?: ThemeName
}

/** `duizhao review`, and `duizhao` alone: the review terminal. */
export function configure(command: Command, context: Context): void {
  const words = tuiMessages[context.language].options
  command
    .argument('[local...]', words.locals)
    .option('--base <base>', words.base)
    .option('--reviewer <name>', words.reviewer)
    .option('--readonly', words.readonly)
    .option('--screen-reader', words.screenReader)
    .addOption(new Option('--theme <theme>', words.theme).choices(['dark', 'light', 'plain']))
    .action((locals: readonly string[], options: Options) => review(locals, options, context))
  addExamples(command, context, [
    'duizhao review',
    'duizhao review sichuan-2023 gansu-2023',
    'duizhao review --readonly --base national.txt local.txt',
  ])
}

async function review(
  locals: readonly string[],
  options: Options,
  context: Context,
): Promise<void> {
  const { env, cwd, language } = context
  requireTerminal(context)
  // React and Ink choose their fast build by it when they are first imported.
  env.NODE_ENV ??= 'production'
  const [{ readDocuments }, { openDesk }, { runTerminal }, workspace] = await Promise.all([
    import('../tui/desk/documents.ts'),
    import('../tui/desk/desk.ts'),
    import('../tui/run.ts'),
    context.workspace(),
  ])
  if (!workspace && (!options.base || locals.length === 0)) {
    throw new DuizhaoError({ code: 'workspace-not-found', directory: cwd })
  }
  const documents = await readDocuments(workspace, options.base, locals, cwd)
  // Whoever only looks on needs no name; the store refuses to decide without one.
  const reviewer = reviewerName(options.reviewer, context)
  const policy = workspace?.review ?? 'self'
  const desk = openDesk(documents, {
    root: workspace?.root ?? cwd,
    policy,
    reviewer,
    today,
  })
  const detected = detectTheme(env)
  const interrupted = await runTerminal(
    desk,
    {
      language,
      theme: options.theme ?? detected.name,
      colours: detected.colours,
      readonly: options.readonly === true,
      linear: options.screenReader === true || env.INK_SCREEN_READER === 'true',
      reviewer,
      policy,
    },
    context,
  )
  if (interrupted) process.kill(process.pid, 'SIGINT')
}
