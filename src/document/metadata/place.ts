import type { Level } from '../model.ts'

/** Whom a document binds. */
export interface Place {
  /** As a reader names it: 国家, or the place's name without 省 or 市; absent when only the tier shows. */
  readonly jurisdiction?: string
  readonly level: Level
}

/** `关于印发《“十四五”国家…`: what a title may say before the place. */
const beforePlace = /^(?:关于(?:印发)?)?《?(?:“?十[一二三四五六七八九]五”(?:期间|时期)?|“)?/u

/** Cities that rank as provinces (直辖市, constitution art. 30 and 31). */
const municipalities = /^(?:北京|上海|天津|重庆)$/u

const tiers: readonly (readonly [pattern: RegExp, level: Level])[] = [
  [/^[\p{Script=Han}]{2,3}省/u, 'province'],
  [/^[\p{Script=Han}]{2,3}(?:壮族|回族|维吾尔)?自治区/u, 'province'],
  [/^[\p{Script=Han}]{2,12}?(?:自治州|地区|盟)/u, 'city'],
  [/^[\p{Script=Han}]{2,6}?市/u, 'city'],
  [/^[\p{Script=Han}]{2,10}?(?:自治县|自治旗)/u, 'county'],
  [/^[\p{Script=Han}]{1,4}?(?:县|旗|区)/u, 'county'],
]
const suffix = /(?:省|(?:壮族|回族|维吾尔)?自治区|市|地区|盟|(?<!自治)[县旗]|区)$/u

/** Words that begin like a place and are none. */
const noPlace =
  /^(?:城|都市|市场|关于|印发|全|各|本|我|该|县域|社区|园区|开发区|地区|经济|新|小区|乡镇|省市|国家|中国|中央|中共|集市|超市|上市)|(?:(?:大|小|型|心|慧|绵|明|名)城市|[市县]场|园区|社区|地区)$/u
const national =
  /^(?:国务院|中共中央|中华人民共和国|全国|国家|中央)|^[\p{Script=Han}]{2,8}(?:部|总局)(?:$|[等、 ]|办公厅)/u

const ownNames: readonly (readonly [names: RegExp, level: Level])[] = [
  [/[全我本]省/gu, 'province'],
  [/[全我本]市/gu, 'city'],
  [/[全我本][县区]/gu, 'county'],
  [/我国|各省、自治区、直辖市|各地区(?:、)?各(?:有关)?部门/gu, 'national'],
]
const fewestMentions = 2
/** Characters at the head of a document that say on whose authority it stands. */
const openingLength = 1000

/** The place whose name `text` begins with, the lowest tier when several are named: X省Y市 is Y. */
function leadingPlace(text: string): Place | undefined {
  let rest = text
  let found: Place | undefined
  for (const [pattern, level] of tiers) {
    const name = pattern.exec(rest)?.[0]
    if (name === undefined || noPlace.test(name)) continue
    // 区 and 县 count below a city only: alone they begin too many other words.
    if (level === 'county' && found === undefined && !/县$/u.test(name)) continue
    const bare = name.replace(suffix, '')
    if (bare.length < 2 && level !== 'county') continue
    const isProvince = level === 'city' && municipalities.test(bare)
    found = {
      jurisdiction: bare.length < 2 ? name : bare,
      level: isProvince ? 'province' : level,
    }
    rest = rest.slice(name.length)
  }
  return found
}

/**
 * Whom a document binds, by the names in its title and of its issuer, after the general form of
 * administrative names; by whether the State Council stands behind it; else by what it calls itself.
 */
export function findPlace(
  title: string | undefined,
  issuer: string | undefined,
  text: string,
): Place | undefined {
  const names = [issuer, title?.replace(beforePlace, '')]
  for (const name of names) {
    if (name === undefined) continue
    if (national.test(name)) return { jurisdiction: '国家', level: 'national' }
    const place = leadingPlace(name.replace(/^中共/u, ''))
    if (place !== undefined) return place
  }
  if (/经(?:国务院|党中央、国务院)同意|国务院令/u.test(text.slice(0, openingLength))) {
    return { jurisdiction: '国家', level: 'national' }
  }
  return ownTier(text)
}

/** What a document calls its own area: 全省 and 我市 mean the one it binds, 我国 the country where no other is named as often. */
function ownTier(text: string): Place | undefined {
  const counts = ownNames.map(([names, level]) => ({
    level,
    count: text.match(names)?.length ?? 0,
  }))
  const most = counts.reduce((best, each) => (each.count > best.count ? each : best))
  if (most.count < fewestMentions) return undefined
  return most.level === 'national'
    ? { jurisdiction: '国家', level: 'national' }
    : { level: most.level }
}
