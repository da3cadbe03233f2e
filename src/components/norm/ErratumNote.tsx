import clsx from 'clsx';
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
  const repaired = erratum.kind === 'extraction-artefact' || erratum.kind === 'lost-text';
  return (
    <details
      className={clsx(styles.note, erratum.kind === 'extraction-artefact' && styles.quiet)}
      id={`errata-${erratum.id}-${at}`}
      open={erratum.kind !== 'extraction-artefact'}
    >
      <summary>
        Nota editorial: {NAMES[erratum.kind]}
        {erratum.unconfirmed && ' (sin confirmar)'}
      </summary>
      {erratum.printed !== undefined && erratum.reads !== undefined && (
        <p>
          {repaired ? 'La copia trae' : 'Dice'} «{erratum.printed}»; {repaired ? 'se publica' : 'debería decir'} «{erratum.reads}».
        </p>
      )}
      <p>{erratum.note}</p>
      {erratum.source !== undefined && <p className={styles.source}>Fuente: {erratum.source.replace(/\.$/, '')}.</p>}
    </details>
  );
}
