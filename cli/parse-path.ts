import { InvalidArgumentError } from 'commander'

/** Reads a path given on the command line; an empty one is a variable that is not set, and not the current folder. */
export function parsePath(text: string): string {
  if (text === '') throw new InvalidArgumentError('<path>')
  return text
}
