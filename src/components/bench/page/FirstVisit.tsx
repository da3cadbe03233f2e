import type {ReactNode} from 'react';
import {addressOf, type Place} from './address';
import styles from './Page.module.css';

/** What to do here, to who has nothing yet. */
export function FirstVisit({place, onSample}: {place: Place; onSample: () => void}): ReactNode {
  return (
    <section aria-labelledby="empezar" className={styles.door}>
      <h2 id="empezar">Todavía no hay nada: son tres pasos</h2>
      <ol className={styles.steps}>
        <li>
          <strong>Hacé una cohorte.</strong> Decís qué módulos lleva y con qué regla se aprueban, y guardás la llave que abre las entregas.
        </li>
        <li>
          <strong>Pasá el enlace.</strong> Cada persona lo abre, estudia y entrega sus resultados cerrados con esa llave: por mail, por chat
          o en un pendrive.
        </li>
        <li>
          <strong>Traé los archivos.</strong> Sueltos, en una carpeta o en un zip, miles a la vez. Lo que no sirve se lista con el motivo y
          no traba lo demás.
        </li>
      </ol>
      <p className={styles.actions}>
        <button type="button" className="button button--primary" onClick={onSample}>
          Ver una cohorte de ejemplo
        </button>
        <a className="button button--secondary" href={addressOf({...place, part: 'cohortes'})}>
          Hacer una cohorte
        </a>
        <a className="button button--secondary" href={addressOf({...place, part: 'traer'})}>
          Traer entregas
        </a>
      </p>
    </section>
  );
}
