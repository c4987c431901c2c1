import type { Replacement } from './replace.ts'

/** Radicals of the block CJK Radicals Supplement, each before its character (Unicode's EquivalentUnifiedIdeograph.txt). */
const supplement =
  '⺁厂⺅亻⺉刂⺊卜⺋㔾⺎兀⺏尣⺐尢⺒巳⺓幺⺕彐⺖忄⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺵罒⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阝⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞飠⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟'
const supplementary = new Map(
  Array.from({ length: supplement.length / 2 }, (_, index) => [
    supplement.charAt(index * 2),
    supplement.charAt(index * 2 + 1),
  ]),
)

/** Signs whose compatibility character is not the one that Simplified text uses. */
const others = new Map([
  ['⼾', '户'],
  ['⾭', '青'],
  ['―', '—'],
])

const lookAlike = /[\u2e80-\u2fd5\uf900-\ufaff\u2015\u2329\u232a]/gu

/**
 * Undoes what programs that recover text from glyphs get wrong: where characters share a glyph they
 * pick the radical, ⺠⽣, or the wrong dash or bracket, though the writer typed 民生. Every length stays.
 */
export function unifyLookAlikes(text: string): string {
  return text.replace(lookAlike, unify)
}

/** The same as replacements, for text that somebody copied out of such a program. */
export function lookAlikes(text: string): Replacement[] {
  return Array.from(text.matchAll(lookAlike), ({ index, 0: sign }) => ({
    start: index,
    end: index + 1,
    text: unify(sign),
  }))
}

function unify(sign: string): string {
  return others.get(sign) ?? supplementary.get(sign) ?? sign.normalize('NFKC')
}
