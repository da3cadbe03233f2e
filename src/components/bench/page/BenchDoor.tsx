import {type ReactNode, useState} from 'react';
import {useFocusOnMount} from '../../practice/useFocusOnMount';
import {BenchDesk} from './BenchDesk';
import styles from './Page.module.css';
import {type Opening, useBench} from './useBench';
import {usePlace} from './usePlace';

/** The trainer's own bench, or the made-up class: one is shown, and the other knows nothing of it. */
export function BenchDoor(): ReactNode {
  const [sample, setSample] = useState(false);
  const [returned, setReturned] = useState(false);
  const [, change] = usePlace();
  const own = useBench('own', true);
  const example = useBench('sample', sample);
  if (!sample) return <Opened opening={own} focus={returned} onSample={() => setSample(true)} />;
  return (
    <>
      <SampleBanner
        onClose={() => {
          setSample(false);
          setReturned(true);
          // The cohort and the module that were looked at are of the example.
          change({part: undefined, cohort: undefined, quiz: undefined});
        }}
      />
      <Opened opening={example} />
    </>
  );
}

function Opened({opening, focus = false, onSample}: {opening: Opening; focus?: boolean; onSample?: () => void}): ReactNode {
  switch (opening.kind) {
    case 'opening':
      return <p role="status">{onSample ? 'Abriendo…' : 'Armando la cohorte de ejemplo: tarda unos segundos…'}</p>;
    case 'failed':
      return (
        <p role="alert" className={styles.warning}>
          {opening.reason}
        </p>
      );
    case 'open':
      return <BenchDesk desk={opening.desk} focus={focus} {...(onSample && {onSample})} />;
  }
}

function SampleBanner({onClose}: {onClose: () => void}): ReactNode {
  const heading = useFocusOnMount(true);
  return (
    <section aria-labelledby="ejemplo" className={styles.sample}>
      <h2 ref={heading} id="ejemplo" tabIndex={-1}>
        Cohorte de ejemplo: datos inventados
      </h2>
      <p>
        Ninguna persona, respuesta ni fecha es real. Está sólo en la memoria de esta página: al cerrar el ejemplo, o la página, no queda
        nada, y con tus datos no se mezcla.
      </p>
      <button type="button" className="button button--secondary" onClick={onClose}>
        Cerrar el ejemplo
      </button>
    </section>
  );
}
