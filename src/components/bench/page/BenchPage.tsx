import type {ReactNode} from 'react';
import {VerifyForm} from '../../certificate/VerifyForm';
import {useHydrated} from '../../practice/useHydrated';
import {PreviewLayer} from '../../preview/PreviewLayer';
import {BenchDoor} from './BenchDoor';
import styles from './Page.module.css';

/** "Instruir": what a class handed over, read and counted in the trainer's browser. */
export function BenchPage(): ReactNode {
  const hydrated = useHydrated();
  return (
    <main className={styles.main}>
      <h1>Instruir</h1>
      <p>
        Cómo anda una clase: quién está vigente, qué se entendió mal y qué preguntas conviene revisar. Todo se calcula en este navegador,
        con los archivos que te entregan: <strong>no se envía nada a ningún lado</strong>. Es capacitación, no un examen: los resultados los
        declara cada persona, no están certificados.
      </p>
      {hydrated ? (
        <BenchDoor />
      ) : (
        <noscript>
          <p>Para ver una clase hace falta JavaScript: las entregas se leen y se cuentan en este navegador.</p>
        </noscript>
      )}
      <section aria-labelledby="verificar" className={styles.verify}>
        <h2 id="verificar">Verificar una constancia</h2>
        <VerifyForm />
      </section>
      <PreviewLayer />
    </main>
  );
}
