import type { PlanDocument } from '../document/model.ts'
import { type NamedThing, namedThingsOf } from './named-things.ts'
import { placeNamesOf } from './place-names.ts'

/** One-character names of the provinces, GB/T 2260 and the usual by-names; two of them side by side name a region. */
const ABBREVIATIONS = '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新港澳台'

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
  const one = `[${places.join('')}]`
  const other = `[${ABBREVIATIONS}]`
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
