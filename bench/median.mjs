/** Median times in milliseconds of functions that take turns, so that a busy moment hits them alike. */
export async function medians(functions, rounds) {
  const times = functions.map(() => [])
  for (let round = 0; round < rounds; round++) {
    for (const [index, run] of functions.entries()) {
      const start = performance.now()
      await run()
      times[index].push(performance.now() - start)
    }
  }
  return times.map((list) => list.sort((a, b) => a - b)[rounds >> 1])
}
