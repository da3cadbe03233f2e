import {type ReactNode, useId, useState} from 'react';
import {deliverable, deliveryFileName, deliveryOf} from '../../domain/cohort/delivery-of';
import type {HandedOut} from '../../domain/cohort/membership';
import type {Attempt} from '../../domain/quiz/attempt';
import {useFocusOnMount} from '../practice/useFocusOnMount';
import {PlainNotice} from './CohortNotice';
import styles from './Delivery.module.css';
import {HandOver} from './HandOver';
import {LearnerForm} from './LearnerForm';
import type {Banks} from './useDesk';
import {useFocusBack} from './useFocusBack';
import type {Outgoing} from './WaysOut';

interface Props {
  readonly attempts: readonly Attempt[];
  readonly banks: Banks;
  readonly only: string | undefined;
}

type Stage =
  | {readonly kind: 'warned'; readonly again: boolean}
  | {readonly kind: 'notice'}
  | {readonly kind: 'form'; readonly known?: string}
  | {readonly kind: 'named'; readonly learner: string};

/** A delivery that is sealed to nobody: said first, and nothing of it is kept. */
export function PlainDelivery({attempts, banks, only}: Props): ReactNode {
  const [stage, setStage] = useState<Stage>({kind: 'warned', again: false});
  const [deliveries, setDeliveries] = useState<readonly HandedOut[]>([]);
  const opener = useFocusBack(stage.kind === 'warned' && stage.again);
  const title = useId();
  const close = (): void => setStage({kind: 'warned', again: true});
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>Entregar sin cohorte</h2>
      <p>
        <strong className={styles.warning}>⚠ El archivo no va cerrado: lo puede leer cualquiera a quien le llegue.</strong> Dice tu legajo o
        alias, tus respuestas y tu nota. Si hay una cohorte, pedí su enlace y entregá por ahí.
      </p>
      {stage.kind === 'warned' && (
        <p className={styles.actions}>
          <button ref={opener} type="button" className="button button--secondary" onClick={() => setStage({kind: 'notice'})}>
            Entregar sin cohorte
          </button>
        </p>
      )}
      {stage.kind === 'notice' && (
        <>
          <PlainNotice focus />
          <p className={styles.actions}>
            <button type="button" className="button button--primary" onClick={() => setStage({kind: 'form'})}>
              Seguir
            </button>
            <button type="button" className="button button--secondary" onClick={close}>
              No entregar
            </button>
          </p>
        </>
      )}
      {stage.kind === 'form' && (
        <LearnerForm
          title="¿De quién son los resultados?"
          known={stage.known}
          submit="Seguir"
          onSend={async (learner) => setStage({kind: 'named', learner})}
          onCancel={close}
        />
      )}
      {stage.kind === 'named' && (
        <>
          <NamedHeading learner={stage.learner} />
          <p className={styles.actions}>
            <button type="button" className="button button--secondary" onClick={() => setStage({kind: 'form', known: stage.learner})}>
              Cambiar el legajo o alias
            </button>
          </p>
          <HandOver
            attempts={deliverable(attempts)}
            banks={banks}
            deliveries={deliveries}
            only={only}
            prepare={async (chosen, at) => plain(stage.learner, chosen, at)}
            onOut={async (out) => setDeliveries((before) => (before.at(-1)?.at === out.at ? before : [...before, out]))}
          />
        </>
      )}
    </section>
  );
}

function NamedHeading({learner}: {learner: string}): ReactNode {
  const heading = useFocusOnMount(true);
  return (
    <h3 ref={heading} tabIndex={-1}>
      Resultados de {learner}
    </h3>
  );
}

function plain(learner: string, attempts: readonly Attempt[], at: string): Outgoing {
  const delivery = deliveryOf({attempts, learner, at});
  return {
    name: deliveryFileName(delivery),
    text: `${JSON.stringify(delivery, null, 2)}\n`,
    subject: 'Entrega de resultados',
    readers: 'No va cerrado: lo puede leer cualquiera a quien le llegue.',
  };
}
