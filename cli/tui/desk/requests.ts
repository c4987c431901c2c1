import { parseUnitId } from '../../../src/compare/unit-id.ts'
import type { Request } from '../../../src/decisions/decide.ts'
import type { Pair } from '../model/session.ts'
import { waitingOn } from '../model/waiting.ts'
import type { Ruling } from '../state/effect.ts'

type Asked = Omit<Request, 'person' | 'date' | 'note'>

/** What a ruling asks of the store: one request for each pair of units it speaks of. */
export function requestsOf(ruling: Ruling, pair: Pair, person: string, date: string): Request[] {
  const note = ruling.note === '' ? {} : { note: ruling.note }
  return asked(ruling, pair).map((request) => ({ ...request, person, date, ...note }))
}

function asked(ruling: Ruling, pair: Pair): Asked[] {
  const { verdict } = ruling
  const base = bare(ruling.base)
  const locals = ruling.locals.map(bare)
  switch (verdict.kind) {
    case 'approve':
    case 'reject':
      return answers(ruling, pair, verdict.kind)
    case 'none':
      return [
        {
          verdict: 'none',
          base,
          local: base === null ? (locals[0] ?? null) : null,
          reason: verdict.reason,
        },
      ]
    case 'override': {
      const { relation } = verdict
      const chosen = verdict.chosen.map(bare)
      if (base === null) {
        const local = locals[0] ?? null
        return chosen.map((one) => ({ verdict: 'link', base: one, local, relation }))
      }
      return [
        ...locals
          .filter((local) => !chosen.includes(local))
          .map((local): Asked => ({ verdict: 'unlink', base, local })),
        ...chosen.map((local): Asked => ({ verdict: 'link', base, local, relation })),
      ]
    }
  }
}

/** Answers to the links that are there, and to what others have said of the same units. */
function answers(ruling: Ruling, pair: Pair, verdict: 'approve' | 'reject'): Asked[] {
  const base = bare(ruling.base)
  const shown: Asked[] =
    ruling.locals.length === 0
      ? [{ verdict, base, local: null }]
      : ruling.locals.map((local) => ({ verdict, base, local: bare(local) }))
  const waiting = waitingOn(pair, ruling.base, ruling.locals)
  const others = waiting
    .map(({ record }): Asked => ({ verdict, base: record.base, local: record.local }))
    .filter(({ base, local }) => !shown.some((one) => one.base === base && one.local === local))
  const overrule = waiting.some(({ state }) => state === 'disputed')
  return [...shown, ...others].map((request) => (overrule ? { ...request, overrule } : request))
}

/** Id of a unit in its own document. */
const bare = <Id extends string | null>(id: Id): Id =>
  (id === null ? null : parseUnitId(id as string).id) as Id
