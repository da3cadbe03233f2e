/** How much more time can be taken, as a share of what there is; without one, there is no limit. */
export const EXTENSIONS = [
  {id: 'none', words: 'Sin extensión', more: 0},
  {id: 'quarter', words: '25 % más', more: 0.25},
  {id: 'half', words: '50 % más', more: 0.5},
  {id: 'double', words: 'El doble', more: 1},
  {id: 'unlimited', words: 'Sin límite de tiempo', more: undefined},
] as const;

/** The seconds of a limit with an extension; `undefined` for no limit. What is no extension gives none. */
export function secondsWith(minutes: number, extension: string): number | undefined {
  const {more} = EXTENSIONS.find(({id}) => id === extension) ?? EXTENSIONS[0];
  return more === undefined ? undefined : Math.ceil(minutes * 60 * (1 + more));
}

/** The same in whole minutes, as it is announced. */
export function minutesWith(minutes: number, extension: string): number | undefined {
  const seconds = secondsWith(minutes, extension);
  return seconds === undefined ? undefined : Math.floor(seconds / 60);
}
