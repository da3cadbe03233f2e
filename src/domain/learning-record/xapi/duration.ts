/**
 * A span of seconds in ISO 8601, to the hundredth: `PT1H2M3.45S`. xAPI compares no finer.
 * @throws RangeError when it is negative or no number
 */
export function durationOf(seconds: number): string {
  if (!(seconds >= 0 && Number.isFinite(seconds))) throw new RangeError(`${seconds} is no span of time`);
  const hundredths = Math.round(seconds * 100);
  const hours = Math.floor(hundredths / 360_000);
  const minutes = Math.floor(hundredths / 6000) % 60;
  const rest = (hundredths % 6000) / 100;
  const parts = [hours > 0 && `${hours}H`, minutes > 0 && `${minutes}M`, (rest > 0 || hundredths === 0) && `${rest}S`];
  return `PT${parts.filter((part) => part !== false).join('')}`;
}
