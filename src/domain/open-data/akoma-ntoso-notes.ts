import {type Annotation, NOTE_PART_NAMES, partsOfNote} from '../annotation/annotation';
import type {Erratum, ErratumKind} from '../errata/erratum';
import {confidenceName, longDate} from '../status/words';
import {type Corpus, findStatute} from '../statute/corpus';
import {fullLabelOf} from '../statute/label';
import {inline, type Xml} from './xml';

const ERRATA: Readonly<Record<ErratumKind, string>> = {
  'source-fault': 'falla de la fuente',
  'translation-fault': 'falla de la traducción',
  'extraction-artefact': 'reparación de la copia',
  'lost-text': 'texto perdido en la copia',
  remark: 'observación',
};

/** An erratum as paragraphs, in the words of the site's own notes. */
export function erratumWords({kind, printed, reads, note, basis, source}: Erratum): Xml[] {
  const repaired = kind === 'extraction-artefact' || kind === 'lost-text';
  const lines = [
    `Nota editorial: ${ERRATA[kind]}${basis === 'unconfirmed' ? ' (sin confirmar)' : ''}.`,
    ...(printed !== undefined && reads !== undefined
      ? [`${repaired ? 'La copia trae' : 'Dice'} «${printed}»; ${repaired ? 'se publica' : 'debería decir'} «${reads}».`]
      : []),
    note,
    ...(source === undefined ? [] : [`Fuente: ${source.replace(/\.$/, '')}.`]),
  ];
  return lines.map((line) => inline('p', {}, [line]));
}

/** A note of ours under a provision as paragraphs: it says what it rests on and that it is not the law. */
export function annotationWords(corpus: Corpus, annotation: Annotation, href: (to: string) => string | undefined): Xml[] {
  const name = (id: string): string => {
    const placed = corpus.byId.get(id);
    return placed ? fullLabelOf(placed) : (findStatute(corpus, id)?.shortTitle ?? id);
  };
  const parts = partsOfNote(annotation).map(({part, note}) =>
    inline('p', {class: part}, [
      `${NOTE_PART_NAMES[part]}: ${note.text}`,
      ...note.cites.flatMap((id, at) => [
        at === 0 ? ' Se apoya en ' : '; ',
        inline('ref', {href: href(id) ?? `/normas/${id}`}, [name(id)]),
      ]),
      note.cites.length > 0 ? '.' : '',
      note.source === undefined
        ? ''
        : ` Fuente: ${note.source.replace(/\.$/, '')}${note.confidence ? ` (${confidenceName(note.confidence)})` : ''}.`,
    ]),
  );
  const reviewed = `Nota de Resguardo: no es texto de la norma. Revisada el ${longDate(annotation.reviewed)}.`;
  return [...parts, inline('p', {}, [reviewed])];
}
