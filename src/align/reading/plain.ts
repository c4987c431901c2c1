/** Words without substance: conjunctions and particles, and the place that a whole document speaks of. */
const EMPTY = /全[省市区县国]|[我本][省市区县]|[省市]内|以及|[等的和与及或并对将把]/g

/** A text without what carries no substance. */
export const withoutEmpty = (text: string): string => text.replace(EMPTY, '')
