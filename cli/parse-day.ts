import { InvalidArgumentError } from 'commander'
import { isDay } from '../src/text/day.ts'

/** Reads a day given on the command line. */
export function parseDay(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError('YYYY-MM-DD')
  return text
}
