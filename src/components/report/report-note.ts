import {stateName} from '../../domain/status/words';
import {type Citations, citationOf} from '../practice/practice-data';

/** What can be wrong with a question, a step or an outcome. */
export const REPORT_KINDS = {
  outdated: 'Desactualizado: la norma cambió',
  typo: 'Errata: algo está mal escrito',
  ambiguous: 'Ambiguo: se puede entender de dos maneras',
  citation: 'Cita equivocada: la norma no dice eso',
  other: 'Otra cosa',
} as const;
export type ReportKind = keyof typeof REPORT_KINDS;

/** What a report is about. */
export interface Reported {
  /** Where it stands, for who mends it: "pregunta ley-25326 › acceso-plazo". */
  readonly place: string;
  /** Its words as shown. */
  readonly words: string;
  /** Which version of the bank or of the tree. */
  readonly version: string;
  readonly cites: readonly string[];
}

/** A report as plain text, to be copied, sent or kept by who writes it. It says nothing of the reader. */
export function reportNote(
  {place, words, version, cites}: Reported,
  {kind, comment, address}: {readonly kind: ReportKind; readonly comment: string; readonly address: string},
  citations: Citations,
): string {
  const provisions = [...new Set(cites)].map((id) => {
    const {label, state} = citationOf(citations, id);
    return `- ${label} (${id}): ${stateName(state).toLowerCase()}`;
  });
  return [
    `Reporte: ${REPORT_KINDS[kind]}`,
    '',
    `Lugar: ${place}`,
    `Dirección: ${address}`,
    `Versión: ${version}`,
    `Texto: «${words}»`,
    '',
    'Se apoya en:',
    ...provisions,
    '',
    'Comentario:',
    comment.trim() || '(sin comentario)',
    '',
  ].join('\n');
}

/** A mail draft with the note, to nobody yet. */
export function mailDraft(note: string): string {
  const [subject = ''] = note.split('\n');
  // A mail has its lines parted by both characters.
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(note.replaceAll('\n', '\r\n'))}`;
}

/** `reporte-ley-25326-acceso-plazo.txt` */
export function noteFileName({place}: Reported): string {
  const words = place.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return `reporte-${words.slice(1).join('-')}.txt`;
}
