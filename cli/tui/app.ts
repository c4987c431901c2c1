import { Text, useInput } from 'ink'
import { createElement, useSyncExternalStore } from 'react'
import type { Controller } from './controller.ts'
import { keyNames } from './keys/key-name.ts'
import { screenText } from './view/screen-text.ts'

/** The only component: the frame of the present state, and the only place where input is read. */
export function App({ controller }: { readonly controller: Controller }) {
  const state = useSyncExternalStore(controller.subscribe, controller.getState)
  useInput((input, key) => {
    for (const name of keyNames(input, key)) controller.send({ kind: 'key', key: name })
  })
  return createElement(Text, { wrap: 'truncate' }, screenText(state))
}
