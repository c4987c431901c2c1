import type { Comparison } from '../../compare/comparison.ts'
import { visible } from '../wording/visible.ts'

/** Untrusted text that Markdown and GitHub show as it is: no markup, links, mentions or table cells come of it. */
export function markdownText(text: string): string {
  return visible(text)
    .replace(/[\\`*_{}[\]()#+\-!|~$:]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '@<!-- -->')
}

/** A pair as `base → local`. */
export const markdownArrow = ({ base, local }: Pick<Comparison, 'base' | 'local'>): string =>
  `${markdownText(base.id)} → ${markdownText(local.id)}`

/** The part of an address after `#`, without anything that would end a link. */
export const markdownFragment = (id: string): string =>
  `#${encodeURIComponent(id).replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'))}`
