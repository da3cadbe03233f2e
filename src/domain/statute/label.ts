import type {PlacedProvision, Provision, StatuteKind} from './model';
import {GROUPING_KINDS} from './model';

/** What each kind of norm is called. */
export const STATUTE_KIND_NAMES: Readonly<Record<StatuteKind, string>> = {
  ley: 'Ley',
  decreto: 'Decreto',
  disposicion: 'Disposición',
  resolucion: 'Resolución',
  protocolo: 'Protocolo',
  convenio: 'Convenio',
  codigo: 'Código',
  traduccion: 'Traducción',
};

/**
 * How Argentine legal writing names a provision inside its statute: "art. 5, inc. 2, ap. b)".
 * Built from the author's id segments and kinds, so that it never depends on the printed layout.
 */
export function labelOf({provision, ancestors}: Pick<PlacedProvision, 'provision' | 'ancestors'>): string {
  const chain = [...ancestors.filter((a) => !GROUPING_KINDS.has(a.kind)), provision];
  return chain
    .map((part, at) => partLabel(part, chain[at - 1]))
    .filter((part) => part !== '')
    .join(', ');
}

/** The same with the statute: "Ley 25.326, art. 5, inc. 2, ap. b)". */
export function fullLabelOf(placed: PlacedProvision): string {
  return `${placed.statute.shortTitle}, ${labelOf(placed)}`;
}

function partLabel(part: Provision, parent: Provision | undefined): string {
  const segment = part.id.slice(part.id.lastIndexOf('/') + 1);
  const tail = segment.replace(/^[a-z]+-/, '').replaceAll('-', ' ');
  switch (part.kind) {
    case 'article': {
      const [first, last] = tail.split(' a ');
      return last ? `arts. ${first} a ${last}` : `art. ${tail}`;
    }
    case 'inciso':
      return `inc. ${tail}`;
    case 'letter':
      return parent?.kind === 'inciso' || parent?.kind === 'item' || parent?.kind === 'numbered-paragraph'
        ? `ap. ${segment})`
        : parent?.kind === 'annex'
          ? `letra ${segment.toUpperCase()}`
          : `inc. ${segment})`;
    case 'roman':
      return `pto. ${segment.toUpperCase()})`;
    case 'item':
      return parent?.kind === 'article' ? `párr. ${segment}` : `punto ${segment.replaceAll('-', '.')}`;
    case 'class':
      return `punto ${segment}`;
    case 'numbered-paragraph':
      return `párr. ${tail}`;
    case 'paragraph':
      if (tail === 'final') return 'último párrafo';
      return /^\d+$/.test(tail) ? `párrafo ${tail}` : (part.label ?? segment.replaceAll('-', ' '));
    case 'recital':
      return `${segment}`;
    case 'definition':
      return `«${(part.heading ?? segment).replace(/:$/, '')}»`;
    case 'level':
      return `nivel ${{basico: 'básico', medio: 'medio', critico: 'crítico'}[segment] ?? segment}`;
    case 'annex':
      return `anexo ${ROMAN[Number(tail)] ?? tail}`;
    case 'recitals':
      return 'considerandos';
    case 'visto':
      return 'visto';
    case 'chapter':
      return `cap. ${ROMAN[Number(tail)] ?? tail}`;
    case 'title':
      return `título ${ROMAN[Number(tail)] ?? tail}`;
    case 'note':
      return 'nota';
    case 'section':
      return segment.startsWith('anexo-') ? `anexo ${ROMAN[Number(tail)] ?? tail}` : segment.replaceAll('-', ' ');
    default:
      return part.label?.toLowerCase() ?? segment.replaceAll('-', ' ');
  }
}

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
