/** `compute` that remembers its last result: for lists derived from a state, of which there is one at a time. */
export function memoized<Arguments extends readonly unknown[], Result>(
  compute: (...args: Arguments) => Result,
): (...args: Arguments) => Result {
  let last: { readonly args: Arguments; readonly result: Result } | undefined
  return (...args) => {
    const same = last?.args.every((value, at) => value === args[at])
    if (!last || !same) last = { args, result: compute(...args) }
    return last.result
  }
}
