/** A condition (…的，), and what follows for who fulfils it; not what spares him. */
const SANCTION =
  /的，.*(?:责令|处分|罚款|没收|处罚|(?<!不|不再|免于|免予)(?:追究|承担)[^，。；]*责任)/

/** Whether a sentence says what follows a breach rather than what is to be done. */
export const isSanction = (sentence: string): boolean => SANCTION.test(sentence)
