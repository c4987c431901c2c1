import type { XmlElement } from '../xml.ts'

/** The value that Word gives a property. */
export function value(element: XmlElement | undefined): string | undefined {
  return element?.attributes.get('w:val')
}

/** Whether a property is on: it is by being there, unless it says otherwise (ST_OnOff, ECMA-376 17.17.4). */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !/^(?:0|false|off)$/.test(value(element) ?? '')
}
