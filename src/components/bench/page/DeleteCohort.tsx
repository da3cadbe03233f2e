import {type ReactNode, useState} from 'react';
import type {Cohort} from '../../../domain/cohort/cohort';
import {Check} from './FilterBar';
import styles from './Page.module.css';

/** Asks before a cohort goes, and what is to become of what was handed over for it. */
export function DeleteCohort({cohort, onDelete}: {cohort: Cohort; onDelete: (attempts: boolean) => Promise<void>}): ReactNode {
  const [attempts, setAttempts] = useState(false);
  return (
    <>
      <p>
        Se borra de este navegador. El enlace que mandaste sigue diciendo lo mismo, y tu archivo de la llave sigue abriendo sus entregas. No
        se puede deshacer.
      </p>
      <Check label={`Borrar también los intentos que se entregaron a «${cohort.name}»`} checked={attempts} onChange={setAttempts} />
      <p className={styles.actions}>
        <button type="button" className="button button--primary" onClick={() => onDelete(attempts)}>
          {attempts ? 'Borrar la cohorte y sus intentos' : 'Borrar la cohorte'}
        </button>
      </p>
    </>
  );
}
