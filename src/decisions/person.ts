/** Characters that an IRI cannot hold. */
const notInIri = /[\s"%<>\\^`{|}]/gu

/**
 * CURIE of a person: an identifier with a declared prefix (`orcid:0000-…`) as it is, any other name under
 * `person:`, for SSSOM allows nothing but CURIEs in `author_id` and `reviewer_id`.
 */
export function personId(name: string): string {
  if (/^(orcid|duizhao):\S+$/.test(name)) return name
  return `person:${name.trim().replace(notInIri, encodeURIComponent)}`
}

/** The name that `personId` wrote; other identifiers as they are. */
export function personName(id: string): string {
  if (!id.startsWith('person:')) return id
  const name = id.slice('person:'.length)
  if (!name.includes('%')) return name
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
