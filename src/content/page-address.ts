/**
 * The address of a page of `docs/` by its file: `docs/modulos/datos/01-que-protege.mdx` → `/modulos/datos/que-protege/`. A number before a
 * name orders the sidebar and is not in the address.
 */
export function pageAddress(file: string): string {
  const segments = file
    .replace(/^docs\//, '')
    .replace(/(?:^|\/)index\.mdx?$|\.mdx?$/, '')
    .split('/');
  return `/${segments.map((segment) => segment.replace(/^\d+\s*[-_.]+\s*(?=[^-_.\s\d])/, '')).join('/')}/`;
}
