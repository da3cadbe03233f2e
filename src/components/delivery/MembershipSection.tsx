import {type ReactNode, useId, useState} from 'react';
import {CANNOT_SEAL, canSeal, seal} from '../../browser/cohort/seal';
import type {LearnerStore} from '../../browser/practice/learner-store';
import {deliverable, deliveryFileName, deliveryOf} from '../../domain/cohort/delivery-of';
import type {HandedOut, Membership} from '../../domain/cohort/membership';
import type {Attempt} from '../../domain/quiz/attempt';
import {useFocusOnMount} from '../practice/useFocusOnMount';
import {CohortFacts} from './CohortFacts';
import {CohortNotice} from './CohortNotice';
import styles from './Delivery.module.css';
import {HandOver} from './HandOver';
import {LearnerForm} from './LearnerForm';
import {LeaveCohort} from './LeaveCohort';
import type {Banks} from './useDesk';
import {useFocusBack} from './useFocusBack';
import type {Outgoing} from './WaysOut';

interface Props {
  readonly membership: Membership;
  readonly store: LearnerStore;
  readonly attempts: readonly Attempt[];
  readonly banks: Banks;
  /** The only attempt that is chosen to begin with. */
  readonly only: string | undefined;
  /** Whether the reader has just joined it: then the heading takes the focus. */
  readonly focus: boolean;
  readonly onChanged: () => Promise<void>;
  readonly onLeft: () => Promise<void>;
}

/** A learner's place in a cohort: what it is, under which name, and what is delivered to it. */
export function MembershipSection({membership, store, attempts, banks, only, focus, onChanged, onLeft}: Props): ReactNode {
  const {cohort, learner, deliveries} = membership;
  const [renaming, setRenaming] = useState<'no' | 'yes' | 'done'>('no');
  const heading = useFocusOnMount(focus);
  const renamer = useFocusBack(renaming === 'done');
  const title = useId();
  const keep = async (changes: Partial<Membership>): Promise<void> => {
    await store.saveMembership({...membership, ...changes});
    await onChanged();
  };
  const stopRenaming = (): void => setRenaming('done');
  const note = async (out: HandedOut): Promise<void> => {
    if (deliveries.at(-1)?.at !== out.at) await keep({deliveries: [...deliveries, out]});
  };
  return (
    <section aria-labelledby={title} className={styles.membership}>
      <h2 ref={heading} id={title} tabIndex={-1}>
        Cohorte «{cohort.name}»
      </h2>
      {renaming === 'yes' ? (
        <LearnerForm
          title="Cambiar el legajo o alias"
          known={learner}
          submit="Guardar"
          onSend={async (said) => {
            await keep({learner: said});
            stopRenaming();
          }}
          onCancel={stopRenaming}
        />
      ) : (
        <>
          <p>
            Entregás como <strong>{learner}</strong>.
          </p>
          <div className={styles.actions}>
            <button ref={renamer} type="button" className="button button--secondary" onClick={() => setRenaming('yes')}>
              Cambiar el legajo o alias
            </button>
            <LeaveCohort
              name={cohort.name}
              onLeave={async () => {
                await store.deleteMembership(cohort.id);
                await onLeft();
              }}
            />
          </div>
        </>
      )}
      <details>
        <summary>Módulos, regla, quién responde y huella de la llave</summary>
        <CohortFacts cohort={cohort} banks={banks} />
      </details>
      <details>
        <summary>Volver a leer el aviso</summary>
        <CohortNotice cohort={cohort} />
      </details>
      <h3>Entregar a esta cohorte</h3>
      {canSeal() ? (
        <HandOver
          // Another name or key: what was prepared is not to be handed over.
          key={`${learner} ${cohort.recipient}`}
          attempts={deliverable(attempts, cohort)}
          banks={banks}
          deliveries={deliveries}
          only={only}
          prepare={(chosen, at) => sealed(membership, chosen, at)}
          onOut={note}
        />
      ) : (
        <p role="alert" className={styles.warning}>
          {CANNOT_SEAL}
        </p>
      )}
    </section>
  );
}

async function sealed({cohort, learner}: Membership, attempts: readonly Attempt[], at: string): Promise<Outgoing> {
  const delivery = deliveryOf({attempts, learner, cohort, at});
  try {
    return {
      name: deliveryFileName(delivery, cohort),
      text: await seal(JSON.stringify(delivery), cohort.recipient),
      subject: `Entrega de resultados: ${cohort.name}`,
      readers: 'Va cerrado: sólo lo puede leer quien tiene la llave de la cohorte.',
    };
  } catch {
    throw new Error(
      'No se pudo cerrar la entrega con la llave de la cohorte. Revisá la conexión, recargá la página y probá de nuevo. Si sigue igual, la llave del enlace no sirve: pedí otro enlace a quien da la capacitación.',
    );
  }
}
