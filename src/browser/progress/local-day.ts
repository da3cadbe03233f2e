/** The day of an instant where the reader is, `YYYY-MM-DD`. */
export function localDay(instant: string): string {
  const date = new Date(instant);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
