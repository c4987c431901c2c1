import type { TaskLink } from '../../src/align/model.ts'
import { type Request, speakerOf } from '../../src/decisions/decide.ts'
import { isLive } from '../../src/decisions/judge.ts'
import { CommandError } from '../failure.ts'
import type { Desk } from './desk.ts'
import { findUnit, isLocal } from './find-unit.ts'

/** Two units, or one without a counterpart, and how sure the matcher is of it. */
type Link = Pick<Request, 'base' | 'local' | 'confidence'>

/** What a person said, before the units are looked up. */
export interface Said extends Omit<Request, 'base' | 'local' | 'confidence'> {
  /** The unit decided on, as typed, and its counterparts; or the id of a record. */
  readonly units: readonly string[]
}

/**
 * The requests that a command line means. Without counterparts, `approve` and `reject` answer everything the
 * matcher says of the unit, and `withdraw` takes back all that its person has said of it.
 */
export async function requestsOf({ units, ...said }: Said, desk: Desk): Promise<Request[]> {
  const links = await linksOf(units, said, desk)
  return links.map((link) => ({ ...said, ...link }))
}

async function linksOf(
  units: readonly string[],
  said: Omit<Said, 'units'>,
  desk: Desk,
): Promise<readonly Link[]> {
  const [first = '', ...others] = units
  const named = desk.decisions.find((decision) => decision.record.id === first)
  if (named) return [named.at]
  if (first.startsWith('decision:'))
    throw new CommandError({ code: 'unknown-record', record: first })
  if (said.verdict === 'none' && others.length > 0)
    throw new CommandError({ code: 'none-of-one', units })
  if (isLocal(first))
    return alone({ base: null, local: findUnit(desk, 'local', first) }, said, desk)
  const base = findUnit(desk, 'base', first)
  const locals = others.map((other) => findUnit(desk, 'local', other))
  if (locals.length === 0) return alone({ base, local: null }, said, desk)
  const links = locals.map((local) => ({ base, local }))
  if (said.verdict !== 'approve') return links
  const made = await linksIn(desk)
  return links.map((link) => proposed(link, made, desk))
}

/** What is meant where only one unit is named. */
async function alone(
  unit: Link,
  { verdict, person }: Omit<Said, 'units'>,
  desk: Desk,
): Promise<readonly Link[]> {
  if (verdict === 'none') return [unit]
  if (verdict === 'withdraw') {
    const own = desk.decisions.filter(
      (decision) =>
        isLive(decision) && speakerOf(decision.record) === person && isOf(unit, decision.at),
    )
    return own.length > 0 ? own.map(({ at }) => at) : [unit]
  }
  const links = (await linksIn(desk)).filter((link) => isOf(unit, link))
  const answered = verdict === 'approve' ? links : links.filter(({ base, local }) => base && local)
  return answered.length > 0 ? answered : [unit]
}

/** The link as the matcher makes it; throws `CommandError` where neither it nor a person proposes it. */
function proposed(link: Link, made: readonly Link[], desk: Desk): Link {
  const { base, local } = link
  const known = made.find((other) => other.base === base && other.local === local)
  if (known) return known
  const asked = desk.decisions.some(
    (decision) => isLive(decision) && decision.base === base && decision.local === local,
  )
  if (asked) return link
  throw new CommandError({ code: 'nothing-proposed', base: base ?? '', local: local ?? '' })
}

/** Links of tasks and of clauses, absences among them. */
async function linksIn(desk: Desk): Promise<readonly Link[]> {
  const { tasks, clauses, rejected } = await desk.align()
  const links: readonly (Link | TaskLink)[] = [
    ...tasks,
    ...clauses,
    ...[...rejected.base.keys()].map((base) => ({ base, local: null })),
    ...[...rejected.local.keys()].map((local) => ({ base: null, local })),
  ]
  return links.map(({ base, local, confidence }) => ({
    base,
    local,
    ...(confidence === undefined ? {} : { confidence }),
  }))
}

const isOf = (unit: Link, { base, local }: Link): boolean =>
  unit.base === null ? unit.local === local : unit.base === base
