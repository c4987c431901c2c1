import { APPLICANTS } from './same-matter-applicants.ts'
import { ENFORCEMENT } from './same-matter-enforcement.ts'
import { GENERAL } from './same-matter-general.ts'
import { GOVERNMENT } from './same-matter-government.ts'
import { INDUSTRY } from './same-matter-industry.ts'
import { INSTRUMENTS } from './same-matter-instruments.ts'
import { LIFE } from './same-matter-life.ts'
import { PRODUCTS } from './same-matter-products.ts'
import { RURAL } from './same-matter-rural.ts'
import { SERVICES } from './same-matter-services.ts'

/**
 * Words that name the same matter in plans and regulations, a line for each matter: older and newer
 * terms, a class and its members, a matter and its nickname. Compiled by hand from the common
 * language of policy since the nineties, field by field. A word may stand in several lines. Two
 * clauses of one line need not be the same measure: a line is evidence among other evidence.
 */
export const SAME_MATTER: readonly (readonly string[])[] = [
  ...GENERAL,
  ...INDUSTRY,
  ...SERVICES,
  ...GOVERNMENT,
  ...APPLICANTS,
  ...ENFORCEMENT,
  ...PRODUCTS,
  ...LIFE,
  ...RURAL,
  ...INSTRUMENTS,
].map((line) => line.split(' '))
