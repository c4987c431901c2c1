import type { PlanDocument } from '../../document/model.ts'
import { type NamedThing, namedThingsOf } from './named-things.ts'
import { BY_NAMES, escaped, placeNamesOf } from './place-names.ts'

/** One-character names of provinces, those that are words of their own among them: beside the place's they name a region. */
const PROVINCES = `${BY_NAMES}吉贵云青宁新港澳台`

const NUMERAL = /^[一二三四五六七八九十百千万两双0-9]/

/**
 * Names that only this place uses: its own, its regions, and the brands that `local` builds on one
 * stem and `base` does not know.
 */
export function localNamesOf(local: PlanDocument, base: PlanDocument): readonly string[] {
  const places = placeNamesOf(local)
  const known = new Set(namedThingsOf(base).map(({ name }) => name))
  const own = namedThingsOf(local).filter(
    ({ kind, name }) => (kind === 'quoted' || kind === 'brand') && !known.has(name),
  )
  const names = new Set([
    ...regionsOf(places, local.clean.text),
    ...brandsOf(own, places, base),
    ...places,
  ])
  return [...names].filter((name) => !base.clean.text.includes(name))
}

/** `某渝`, `京某冀`: a character of the place beside another province's. */
function regionsOf(places: readonly string[], text: string): readonly string[] {
  if (places.length === 0) return []
  const one = `(?:${[...places.join('')].map(escaped).join('|')})`
  const other = `[${PROVINCES}]`
  const region = new RegExp(`${one}${other}(?!${one})|${other}${one}`, 'g')
  return Array.from(text.matchAll(region), ([found]) => found).filter(
    (found) => !places.includes(found) && new Set(found).size === 2,
  )
}

/** Quoted names on a stem that several of them share or that the place's name has; and the stems themselves. */
function brandsOf(
  own: readonly NamedThing[],
  places: readonly string[],
  base: PlanDocument,
): readonly string[] {
  const names = [...new Set(own.map(({ name }) => name))].filter((name) => !NUMERAL.test(name))
  const sharing = (length: number) => (name: string) =>
    names.filter((other) => other.slice(0, length) === name.slice(0, length)).length > 1
  const isForeign = (stem: string) => !base.clean.text.includes(`“${stem}`)
  const brands = names.filter(
    (name) =>
      places.some((place) => place.includes(name[0] ?? ' ')) ||
      (sharing(1)(name) && isForeign(name[0] ?? '')),
  )
  return [...brands, ...names.filter(sharing(2)).map((name) => name.slice(0, 2))]
}
