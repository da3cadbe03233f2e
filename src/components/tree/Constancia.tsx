import {lazy, type ReactNode, useState} from 'react';
import {now} from '../../browser/clock';
import type {Answers} from '../../domain/decision-tree/answer';
import {useHydrated} from '../practice/useHydrated';
import {LatePart} from './LatePart';
import styles from './Outcome.module.css';
import type {TreeData} from './tree-data';

/** What makes the record, and the holidays that its terms need, load when the reader asks for one. */
const MadeRecord = lazy(async () => ({default: (await import('./record/MadeRecord')).MadeRecord}));

/** Makes the record of a decision on demand: to be printed or kept as a file. Nothing of it is stored. */
export function Constancia({data, answers}: {data: TreeData; answers: Answers}): ReactNode {
  const [madeOn, setMadeOn] = useState<string>();
  const hydrated = useHydrated();
  if (!hydrated) return null;
  if (madeOn === undefined) {
    return (
      <p className={styles.actions}>
        <button type="button" className="button button--primary" onClick={() => setMadeOn(now())}>
          Hacer la constancia de decisión
        </button>
      </p>
    );
  }
  return (
    <LatePart coming="Haciendo la constancia…">
      <MadeRecord data={data} answers={answers} madeOn={madeOn} />
      <p className={styles.actions} data-print-hidden>
        <button type="button" className="button button--secondary" onClick={() => setMadeOn(undefined)}>
          Cerrar la constancia
        </button>
      </p>
    </LatePart>
  );
}
