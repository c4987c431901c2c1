import { readFileSync } from 'node:fs'
import type { PlanDocument } from '../../src/document/model.ts'
import { parseDocument } from '../../src/document/parse.ts'

/** The shipped plans by id. */
export const seedPaths: Readonly<Record<string, string>> = {
  'national-2022': 'seeds/national-2022.txt',
  'sichuan-2023': 'seeds/sichuan-2023.md',
  'gansu-2023': 'seeds/gansu-2023.txt',
  'chengdu-2023': 'seeds/chengdu-2023.txt',
  'sichuan-2014': 'seeds/sichuan-2014.txt',
}

/** The decoded text of a shipped plan. */
export function seedText(id: string): string {
  return readFileSync(new URL(`../../${seedPaths[id]}`, import.meta.url), 'utf8')
}

/** A text parsed under an id that also serves as its title. */
export function parse(text: string, id = 'test'): PlanDocument {
  return parseDocument({ id, title: id }, { path: id, sha256: '', encoding: 'utf-8' }, text)
}
