import leven from 'leven';

/** Up to three candidates that look like `wanted`, the closest first. Below four letters one change is already much. */
export function near(wanted: string, candidates: Iterable<string>): string[] {
  const limit = wanted.length < 4 ? 1 : Math.max(2, Math.ceil(wanted.length / 3));
  return [...new Set(candidates)]
    .map((candidate) => ({candidate, distance: leven(wanted, candidate, {maxDistance: limit + 1})}))
    .filter(({distance}) => distance <= limit)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({candidate}) => candidate);
}
