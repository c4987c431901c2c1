import type { Command } from 'commander'
import type { Context } from '../context.ts'
import type { Messages } from '../messages/messages.ts'

/** What the file of a command exports; it is imported only when that command runs or its help is shown. */
export interface CommandModule {
  /** Adds arguments, options, examples and the action to an empty command. */
  configure(command: Command, context: Context): void
}

/** A command as the list of commands knows it. */
export interface CommandEntry {
  readonly name: string
  /** One line without a full stop. */
  readonly summary: Messages<string>
  readonly load: () => Promise<CommandModule>
}

/** Every command, in the order of `duizhao --help`. */
export const commands: readonly CommandEntry[] = []
