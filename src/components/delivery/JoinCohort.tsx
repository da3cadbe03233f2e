import {type ReactNode, useId, useState} from 'react';
import {now} from '../../browser/clock';
import type {LearnerStore} from '../../browser/practice/learner-store';
import type {Cohort} from '../../domain/cohort/cohort';
import type {Membership} from '../../domain/cohort/membership';
import {useFocusOnMount} from '../practice/useFocusOnMount';
import {CohortFacts} from './CohortFacts';
import {CohortNotice} from './CohortNotice';
import styles from './Delivery.module.css';
import {LearnerForm} from './LearnerForm';
import type {Banks} from './useDesk';

interface Props {
  readonly cohort: Cohort;
  /** The place in this cohort that the device holds already, under what the cohort said then. */
  readonly held: Membership | undefined;
  readonly store: LearnerStore;
  readonly banks: Banks;
  /** Whether the reader's own step led here: then the heading takes the focus. */
  readonly focus: boolean;
  readonly onJoined: () => Promise<void>;
  readonly onCancel: () => void;
}

/** What a link leads to: the cohort, the notice, and only then the question for a legajo. */
export function JoinCohort({cohort, held, store, banks, focus, onJoined, onCancel}: Props): ReactNode {
  const [asking, setAsking] = useState(false);
  const heading = useFocusOnMount(focus);
  const title = useId();
  const join = async (learner: string): Promise<void> => {
    await store.saveMembership({cohort, learner, joinedAt: held?.joinedAt ?? now(), deliveries: held?.deliveries ?? []});
    await onJoined();
  };
  return (
    <section aria-labelledby={title}>
      <h2 ref={heading} id={title} tabIndex={-1}>
        Te invitan a la cohorte «{cohort.name}»
      </h2>
      {held && <Changed otherKey={held.cohort.recipient !== cohort.recipient} />}
      {asking ? (
        <>
          <LearnerForm
            title="¿Cómo te conoce quien da la capacitación?"
            known={held?.learner}
            submit="Unirme a la cohorte"
            onSend={join}
            onCancel={onCancel}
          />
          <details>
            <summary>Volver a leer el aviso</summary>
            <CohortNotice cohort={cohort} />
          </details>
        </>
      ) : (
        <>
          <CohortFacts cohort={cohort} banks={banks} />
          <CohortNotice cohort={cohort} />
          <p className={styles.actions}>
            <button type="button" className="button button--primary" onClick={() => setAsking(true)}>
              Seguir
            </button>
            <button type="button" className="button button--secondary" onClick={onCancel}>
              No unirme
            </button>
          </p>
        </>
      )}
    </section>
  );
}

/** The link does not say what the cohort said when it was joined. */
function Changed({otherKey}: {otherKey: boolean}): ReactNode {
  return (
    <p role="status" className={otherKey ? styles.warning : undefined}>
      {otherKey
        ? '⚠ Ya estás en esta cohorte, y este enlace trae otra llave. Antes de seguir, compará la huella con quien da la capacitación: puede que alguien haya cambiado el enlace.'
        : 'Ya estás en esta cohorte, y desde que te uniste cambió algo de lo que dice. Leelo de nuevo antes de seguir.'}
    </p>
  );
}
