/** OpenCC's dictionaries as opencc-js packs them: `traditional simplified` pairs joined by `|`. */
declare module 'opencc-js/dict/*' {
  const pairs: string
  export default pairs
}
