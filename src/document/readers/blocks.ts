export interface Cell {
  readonly text: string
}

/** Rows of cells; a merged cell stands in every place it covers. */
export type TableRows = readonly (readonly Cell[])[]

/** What a marked-up document consists of, in reading order. */
export type Block =
  | {
      readonly kind: 'paragraph'
      readonly text: string
      /** 1 for the outermost heading. */
      readonly heading?: number
      /** Code units at its beginning that are set apart from the rest, in bold, 楷体 or 黑体, as run-in titles are. */
      readonly lead?: number
    }
  | { readonly kind: 'table'; readonly rows: TableRows }
