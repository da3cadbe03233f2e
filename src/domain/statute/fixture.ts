import type {Provision, ProvisionKind, Statute} from './model';

/** A small statute for tests: each test shows only what matters. */
export function statuteOf(id: string, body: readonly Provision[], overrides: Partial<Statute> = {}): Statute {
  return {
    id,
    kind: 'ley',
    shortTitle: `Norma ${id}`,
    title: 'Norma de prueba',
    issuer: 'Congreso',
    jurisdiction: 'nacional',
    language: 'es-AR',
    source: {document: 'documento.txt', title: 'Documento', excerpts: []},
    body,
    ...overrides,
  };
}

/** A provision with its whole id, e.g. `ley/art-5/inc-2`. */
export function provisionOf(
  id: string,
  kind: ProvisionKind,
  printed: Partial<Pick<Provision, 'num' | 'heading' | 'text' | 'label' | 'page' | 'aliases'>> = {},
  children: readonly Provision[] = [],
): Provision {
  return {id, kind, page: kind === 'article', aliases: [], children, ...printed};
}
