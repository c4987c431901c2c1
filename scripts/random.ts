/** Numbers spread over 0…1, the same every time, by a linear congruential generator (the constants of ANSI C). */
export function randomNumbers(): () => number {
  let state = 1
  return () => {
    state = (state * 1103515245 + 12345) % 2 ** 31
    return state / 2 ** 31
  }
}
