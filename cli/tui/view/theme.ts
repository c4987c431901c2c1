import type { ThemeName } from '../state/state.ts'
import type { Line, Span, Tone } from './span.ts'

/** SGR parameters per tone, and per ground of a whole line. */
export interface Theme {
  readonly tones: Readonly<Record<Tone, string>>
  readonly grounds: Readonly<Record<NonNullable<Line['ground']>, string>>
}

const plainTones: Theme['tones'] = {
  text: '',
  dim: '2',
  strong: '1',
  title: '1',
  key: '1',
  retained: '',
  adapted: '',
  omitted: '',
  added: '',
  moved: '',
  inserted: '1;4',
  deleted: '4',
  match: '7',
  warning: '1',
  border: '2',
}

/** Without colours, for NO_COLOR: weight, underline and reverse video carry what the marks do not. */
const plain: Theme = {
  tones: plainTones,
  grounds: { selected: '7', band: '1', bar: '7' },
}

const dark16: Theme = {
  tones: {
    ...plainTones,
    dim: '90',
    title: '1;96',
    key: '1;36',
    retained: '32',
    adapted: '33',
    omitted: '91',
    added: '96',
    moved: '95',
    inserted: '30;102',
    deleted: '97;41',
    match: '30;103',
    warning: '1;93',
    border: '90',
  },
  grounds: { selected: '97;44', band: '1', bar: '97;44' },
}

const light16: Theme = {
  tones: {
    ...dark16.tones,
    dim: '90',
    title: '1;34',
    key: '1;34',
    adapted: '35',
    omitted: '31',
    added: '34',
    moved: '36',
    inserted: '30;42',
    deleted: '97;41',
    match: '30;43',
    warning: '1;31',
  },
  grounds: { selected: '30;46', band: '1', bar: '97;44' },
}

const dark256: Theme = {
  tones: {
    ...dark16.tones,
    dim: '38;5;245',
    title: '1;38;5;117',
    key: '1;38;5;117',
    retained: '38;5;71',
    adapted: '38;5;179',
    omitted: '38;5;203',
    added: '38;5;80',
    moved: '38;5;141',
    inserted: '38;5;157;48;5;22',
    deleted: '38;5;217;48;5;52',
    match: '38;5;16;48;5;221',
    warning: '1;38;5;215',
    border: '38;5;240',
  },
  grounds: { selected: '48;5;237', band: '1;48;5;235', bar: '38;5;252;48;5;24' },
}

const light256: Theme = {
  tones: {
    ...light16.tones,
    dim: '38;5;244',
    title: '1;38;5;25',
    key: '1;38;5;25',
    retained: '38;5;28',
    adapted: '38;5;130',
    omitted: '38;5;160',
    added: '38;5;31',
    moved: '38;5;91',
    inserted: '38;5;22;48;5;157',
    deleted: '38;5;88;48;5;217',
    match: '38;5;16;48;5;222',
    warning: '1;38;5;166',
    border: '38;5;249',
  },
  grounds: { selected: '48;5;254', band: '1;48;5;255', bar: '38;5;231;48;5;25' },
}

/** The look for a terminal of so many colours. */
export function theme(name: ThemeName, colours: 16 | 256): Theme {
  if (name === 'plain') return plain
  if (name === 'light') return colours === 256 ? light256 : light16
  return colours === 256 ? dark256 : dark16
}

/**
 * The theme that the environment asks for: none with NO_COLOR (no-color.org); light when COLORFGBG, as rxvt
 * and Konsole set it, names a light ground; 256 colours when TERM or COLORTERM says so, else 16.
 */
export function detectTheme(env: NodeJS.ProcessEnv): { name: ThemeName; colours: 16 | 256 } {
  const many = /256|direct/.test(env.TERM ?? '') || /truecolor|24bit/.test(env.COLORTERM ?? '')
  const ground = Number(env.COLORFGBG?.split(';').at(-1) ?? Number.NaN)
  const name = env.NO_COLOR ? 'plain' : ground === 7 || ground === 15 ? 'light' : 'dark'
  return { name, colours: many ? 256 : 16 }
}

/** A line as a string for the terminal. */
export function paint({ spans, ground }: Line, { tones, grounds }: Theme): string {
  const below = ground ? grounds[ground] : ''
  return spans.map((piece) => paintSpan(piece, below, tones)).join('')
}

function paintSpan({ text, tone }: Span, below: string, tones: Theme['tones']): string {
  const sgr = [below, tones[tone]].filter(Boolean).join(';')
  return sgr ? `\u001b[${sgr}m${text}\u001b[0m` : text
}
