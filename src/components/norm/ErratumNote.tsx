import type {ReactNode} from 'react';
import type {ErratumKind} from '../../domain/errata/erratum';
import styles from './ErratumNote.module.css';
import type {ErratumView} from './page-data';

const NAMES: Record<ErratumKind, string> = {
  'source-fault': 'falla de la fuente',
  'translation-fault': 'falla de la traducción',
  'extraction-artefact': 'reparación de la copia',
  'lost-text': 'texto perdido en la copia',
  remark: 'observación',
};

/**
 * An editorial note under the words it speaks of: visibly ours, not the norm's.
 * What was only repaired in the copy is folded; what the reader must know before trusting the words is open.
 */
export function ErratumNote({erratum, at}: {erratum: ErratumView; at: string}): ReactNode {
  const id = `errata-${erratum.id}-${at}`;
  return (
    <details className={styles.note} id={id} open={erratum.kind !== 'extraction-artefact'}>
      <summary>
        Nota editorial: {NAMES[erratum.kind]}
        {erratum.unconfirmed && ' (sin confirmar)'}
      </summary>
      {erratum.printed !== undefined && erratum.reads !== undefined && (
        <p>
          Dice «{erratum.printed}»; {erratum.kind === 'source-fault' || erratum.kind === 'translation-fault' ? 'debería decir' : 'se publica'} «
          {erratum.reads}».
        </p>
      )}
      <p>{erratum.note}</p>
      {erratum.source !== undefined && <p className={styles.source}>Fuente: {erratum.source}.</p>}
    </details>
  );
}
