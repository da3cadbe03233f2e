import {type ReactNode, useState} from 'react';
import type {Cohort} from '../../../domain/cohort/cohort';
import styles from '../../delivery/Delivery.module.css';
import {useFocusOnMount} from '../../practice/useFocusOnMount';
import {useHydrated} from '../../practice/useHydrated';
import {CohortForm} from './CohortForm';
import {CohortShare} from './CohortShare';

/** Makes a cohort by itself, for who only needs its link: nothing of it is kept but what the trainer saves. */
export function CohortPage(): ReactNode {
  const hydrated = useHydrated();
  return (
    <main className={styles.main}>
      <h1>Armar una cohorte</h1>
      <p>
        Una cohorte es un grupo que hace los mismos módulos con la misma regla. Todo se hace en este navegador: no se envía ni se guarda
        nada fuera de lo que descargues. Es capacitación, no un examen: los resultados los declara cada persona.
      </p>
      {hydrated ? (
        <Making />
      ) : (
        <noscript>
          <p>Para armar una cohorte hace falta JavaScript: la llave se hace en este navegador.</p>
        </noscript>
      )}
    </main>
  );
}

type Stage = {readonly kind: 'form' | 'made'; readonly cohort?: Cohort};

function Making(): ReactNode {
  const [{kind, cohort}, setStage] = useState<Stage>({kind: 'form'});
  if (kind === 'made' && cohort) return <Made cohort={cohort} onChange={() => setStage({kind: 'form', cohort})} />;
  return (
    <section aria-labelledby="cohorte">
      <FormHeading focus={cohort !== undefined} />
      <CohortForm {...(cohort && {cohort})} onMade={(made) => setStage({kind: 'made', cohort: made})} />
    </section>
  );
}

function FormHeading({focus}: {focus: boolean}): ReactNode {
  const heading = useFocusOnMount(focus);
  return (
    <h2 ref={heading} id="cohorte" tabIndex={-1}>
      {focus ? 'Cambiar la cohorte' : 'Datos de la cohorte'}
    </h2>
  );
}

function Made({cohort, onChange}: {cohort: Cohort; onChange: () => void}): ReactNode {
  const heading = useFocusOnMount(true);
  return (
    <section aria-labelledby="cohorte">
      <h2 ref={heading} id="cohorte" tabIndex={-1}>
        La cohorte «{cohort.name}» está lista
      </h2>
      <CohortShare cohort={cohort} />
      <p className={styles.actions}>
        <button type="button" className="button button--secondary" onClick={onChange}>
          Cambiar el nombre, los módulos o la regla
        </button>
      </p>
      <p className={styles.small}>
        Si la cambiás, la llave y la cohorte siguen siendo las mismas, pero el enlace es otro: mandalo de nuevo. Antes de cerrar la página,
        guardá la cohorte en un archivo.
      </p>
    </section>
  );
}
