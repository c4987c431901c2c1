/** Whether a text is a day of the calendar, `2024-02-29`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  // A 30th of February is read as the first of March.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}
