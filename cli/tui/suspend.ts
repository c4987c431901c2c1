import { once } from 'node:events'

/**
 * Stops the program's whole process group, as the terminal does on Ctrl-Z where it is not in raw mode, so
 * that the shell gets the terminal even when npx stands between; resolves when the shell continues it.
 */
export async function suspendProcess(): Promise<void> {
  const awake = setInterval(() => {}, 60_000)
  const continued = once(process, 'SIGCONT')
  process.kill(0, 'SIGTSTP')
  await continued
  clearInterval(awake)
}
