interface Rates {
  readonly P: number
  readonly R: number
  readonly F1: number
}

export interface Score {
  readonly task: Rates & { readonly predicted: number; readonly missed: string[]; readonly wrong: string[] }
  readonly link: Rates
  readonly status: {
    readonly accuracy: number
    readonly macroF1: number
    readonly F1: Readonly<Record<string, number | null>>
    readonly confusion: Readonly<Record<string, Readonly<Record<string, number>>>>
  }
  readonly kinds: Rates
  readonly omitted: Rates & { readonly kept: number }
}

export function loadPair(pair: string, segmentFolder: string, goldFolder: string, who?: string): unknown
export function score(comparison: unknown, gold: unknown): Score
