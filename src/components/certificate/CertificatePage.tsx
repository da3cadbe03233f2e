import type {ReactNode} from 'react';
import {useHydrated} from '../practice/useHydrated';
import {PreviewLayer} from '../preview/PreviewLayer';
import styles from './CertificatePage.module.css';
import {OwnCertificates} from './OwnCertificates';
import {VerifyForm} from './VerifyForm';

/** Certificates: to verify one, and to make one's own. */
export function CertificatePage(): ReactNode {
  const hydrated = useHydrated();
  return (
    <main className={styles.main}>
      <h1>Constancias de capacitación</h1>
      <p>
        Una constancia dice que alguien aprobó una evaluación de este sitio: <strong>capacitación, no examen</strong>.
      </p>
      {hydrated ? (
        <>
          <section aria-labelledby="verificar">
            <h2 id="verificar">Verificar una constancia</h2>
            <VerifyForm />
            <h3>Qué prueba y qué no</h3>
            <ul>
              <li>Muestra si alguien cambió la constancia después de emitida, si venció y si cambió la ley sobre la que se preguntó.</li>
              <li>
                No acredita identidad ni prueba quién respondió: el nombre y el legajo los escribe quien la hace. Tampoco es una firma:
                quien sepa cómo se calcula el código puede fabricar otra constancia, con otro código.
              </li>
              <li>Si necesitás saber quién sabe qué, tomá el examen en persona.</li>
            </ul>
          </section>
          <section aria-labelledby="tus-evaluaciones">
            <h2 id="tus-evaluaciones">Tus evaluaciones aprobadas</h2>
            <OwnCertificates />
          </section>
        </>
      ) : (
        <noscript>
          <p>Para verificar o hacer una constancia hace falta JavaScript: todo se calcula en este navegador.</p>
        </noscript>
      )}
      <PreviewLayer />
    </main>
  );
}
