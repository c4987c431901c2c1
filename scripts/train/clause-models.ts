import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { ClauseModel } from '../../src/align/scoring/score-clauses.ts'

/** Which pairs a model learns from: all, or none that shares a text with those left unseen. */
export interface Lessons {
  /** Positions among the lessons. */
  readonly unseen: readonly number[]
  /** Part of the unseen pairs' local tasks that stays unseen; the other parts are learned from, too. */
  readonly fold?: number
}

/** Learns a clause model from each choice of lessons, in as many threads as the machine has. */
export async function clauseModels(choices: readonly Lessons[]): Promise<ClauseModel[]> {
  const models: ClauseModel[] = []
  const waiting = choices.entries()
  const threads = Array.from({ length: availableParallelism() }, async () => {
    const worker = new Worker(new URL('./clause-worker.ts', import.meta.url))
    for (const [position, choice] of waiting) {
      worker.postMessage(choice)
      const [model] = await once(worker, 'message')
      models[position] = model
    }
    await worker.terminate()
  })
  await Promise.all(threads)
  return models
}
