// The least that an Ink program is: a line on the alternate screen that changes with every key.
import { render, Text, useInput } from 'ink'
import { createElement, useState } from 'react'

function Counter() {
  const [count, setCount] = useState(0)
  useInput(() => setCount((value) => value + 1))
  return createElement(Text, null, `ready ${count}`)
}

render(createElement(Counter), { alternateScreen: true })
