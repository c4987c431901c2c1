/** Writes docs/keys.md from the key registry. */
import { writeFileSync } from 'node:fs'
import { tuiMessages } from '../cli/messages/tui.ts'
import { bindings } from '../cli/tui/keys/registry.ts'
import { keyLabel } from '../cli/tui/view/key-label.ts'

const words = tuiMessages.en
const chinese = tuiMessages.zh

/** The page, in the order of the registry. */
export function keysPage(): string {
  const lines = [
    '# Keys of the review terminal 审核终端的按键',
    '',
    '<!-- Written by scripts/keys.ts from the key registry, cli/tui/keys/registry.ts. -->',
    '',
    words.helpIntro,
    '',
    chinese.helpIntro,
  ]
  for (const group of ['move', 'view', 'decide', 'program'] as const) {
    lines.push(
      '',
      `## ${words.groups[group]} ${chinese.groups[group]}`,
      '',
      '| key 按键 | | |',
      '|---|---|---|',
    )
    for (const { command, keys, group: own } of bindings) {
      if (own !== group) continue
      const names = keys.map((key) => `\`${keyLabel(key, words)}\``).join(' ')
      lines.push(`| ${names} | ${words.commands[command]} | ${chinese.commands[command]} |`)
    }
  }
  return `${lines.join('\n')}\n`
}

if (import.meta.main) writeFileSync(new URL('../docs/keys.md', import.meta.url), keysPage())
