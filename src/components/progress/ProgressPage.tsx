import Link from '@docusaurus/Link';
import clsx from 'clsx';
import {type ReactNode, useState} from 'react';
import {useFocusOnMount} from '../practice/useFocusOnMount';
import {useHydrated} from '../practice/useHydrated';
import {PreviewLayer} from '../preview/PreviewLayer';
import {Figures} from './Figures';
import {ModuleList} from './ModuleList';
import {OwnDataSection} from './OwnDataSection';
import styles from './Progress.module.css';
import {ProvisionList} from './ProvisionList';
import {type Review, ReviewDoor} from './ReviewDoor';
import {type Learner, useLearner} from './useLearner';

/** "Mi progreso": what the answers on this device tell, what to review now, and the reader's own data. */
export function ProgressPage(): ReactNode {
  const [learner, readAgain] = useLearner();
  const [review, setReview] = useState<Review>();
  const [returned, setReturned] = useState(false);
  const heading = useFocusOnMount(returned && !review);
  const leave = async (): Promise<void> => {
    await readAgain();
    setReturned(true);
    setReview(undefined);
  };
  if (review) return <Running review={review} onLeave={leave} />;
  return (
    <main className={clsx(styles.page, styles.overview)}>
      <h1 ref={heading} tabIndex={-1}>
        Mi progreso
      </h1>
      <p>
        Qué sabés de cada norma y qué conviene repasar hoy. Se calcula en este dispositivo con las respuestas que tiene, y la cuenta no sale
        de él. Es capacitación, no un examen.
      </p>
      <noscript>
        <p>Para ver tu progreso hace falta JavaScript: se calcula en este dispositivo.</p>
      </noscript>
      <Known learner={learner} onReview={setReview} onRetry={readAgain} />
      {learner.kind !== 'loading' && <OwnDataSection store={learner.store} onChanged={readAgain} />}
    </main>
  );
}

function Running({review: {Player, data}, onLeave}: {review: Review; onLeave: () => Promise<void>}): ReactNode {
  const heading = useFocusOnMount(true);
  return (
    <main className={styles.page}>
      <h1 ref={heading} tabIndex={-1}>
        Repaso
      </h1>
      <Player data={data} mode="review" items={data.quiz.items} />
      <p className={styles.leave}>
        <button type="button" className="button button--secondary" onClick={onLeave}>
          Volver a mi progreso
        </button>{' '}
        Lo que respondiste ya está guardado; lo que falte queda para repasar.
      </p>
      <PreviewLayer />
    </main>
  );
}

interface KnownProps {
  readonly learner: Learner;
  readonly onReview: (review: Review) => void;
  readonly onRetry: () => Promise<void>;
}

/** The figures, or why there are none. */
function Known({learner, onReview, onRetry}: KnownProps): ReactNode {
  const hydrated = useHydrated();
  if (learner.kind === 'loading') return hydrated && <p role="status">Leyendo tus respuestas…</p>;
  const retry = (
    <button type="button" className="button button--secondary" onClick={onRetry}>
      Probar de nuevo
    </button>
  );
  if (learner.kind === 'not-read') {
    return (
      <div role="alert" className={styles.warning}>
        <p>No se pudieron leer tus respuestas en este dispositivo. No se borró nada.</p>
        {retry}
      </div>
    );
  }
  if (learner.kind === 'offline') {
    return (
      <div role="alert" className={styles.warning}>
        <p>No se pudo cargar la lista de prácticas, así que no hay con qué calcular tu progreso. Tus respuestas siguen guardadas.</p>
        {retry}
      </div>
    );
  }
  const {store, catalogue, progress} = learner;
  return (
    <>
      {store.kind === 'memory' && (
        <p role="status" className={styles.warning}>
          Este navegador no deja guardar nada, así que acá no hay respuestas de otros días. Suele pasar en ventanas privadas o cuando está
          bloqueado el almacenamiento del sitio.
        </p>
      )}
      {progress.log.length === 0 ? (
        <Empty />
      ) : (
        <>
          <ReviewDoor catalogue={catalogue} progress={progress} onReady={onReview} />
          <Figures progress={progress} />
          <ModuleList modules={progress.modules} />
          <ProvisionList catalogue={catalogue} progress={progress} />
        </>
      )}
    </>
  );
}

function Empty(): ReactNode {
  return (
    <section aria-labelledby="sin-respuestas" className={styles.door}>
      <h2 id="sin-respuestas">Todavía no hay respuestas</h2>
      <p>
        Cuando respondas alguna práctica en este dispositivo vas a ver acá cuánto acertás en cada módulo, cómo venís con cada disposición y
        cuáles conviene repasar. ¿Respondiste en otro? Traé tus datos más abajo.
      </p>
      <Link to="/modulos/" className="button button--primary">
        Empezar a practicar
      </Link>
    </section>
  );
}
