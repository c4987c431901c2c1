import { spawnSync } from 'node:child_process'
import { DuizhaoError } from '../../src/errors.ts'
import type { Context } from '../context.ts'

/** Who decides, see `reviewerName`; throws `DuizhaoError` rather than leave a decision unsigned. */
export function reviewerOf(asked: string | undefined, context: Context): string {
  const name = reviewerName(asked, context)
  if (name === '') throw new DuizhaoError({ code: 'no-reviewer' })
  return name
}

/** The name asked for, else git's user.name; empty where there is neither. */
export function reviewerName(asked: string | undefined, { cwd, env }: Context): string {
  const name =
    asked ?? spawnSync('git', ['config', 'user.name'], { cwd, env, encoding: 'utf8' }).stdout
  return name?.trim().replace(/\s+/gu, ' ') ?? ''
}

/** Today where the reviewer is, `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date()
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}
