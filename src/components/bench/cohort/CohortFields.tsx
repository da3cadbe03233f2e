import {type ReactNode, useId} from 'react';
import {type Cohort, MOVE_ON} from '../../../domain/cohort/cohort';
import {COHORT_LIMITS} from '../../../domain/cohort/cohort-shape';
import {MOVE_ON_WORDS} from '../../delivery/cohort-words';
import styles from '../../delivery/Delivery.module.css';
import type {Banks} from '../../delivery/useDesk';

interface Props {
  /** What they say to begin with. */
  readonly cohort: Cohort | undefined;
  readonly banks: Banks;
}

/** The fields of a cohort. */
export function CohortFields({cohort, banks}: Props): ReactNode {
  // What the cohort has and the site no longer does stays until the trainer takes it out.
  const known = new Set([...banks.keys(), ...(cohort?.modules ?? [])]);
  const [nameHelp, answersHelp] = [useId(), useId()];
  return (
    <>
      <label className={styles.field}>
        Nombre de la cohorte
        <input
          name="name"
          type="text"
          autoComplete="off"
          required
          maxLength={COHORT_LIMITS.name}
          defaultValue={cohort?.name}
          aria-describedby={nameHelp}
        />
      </label>
      <p id={nameHelp} className={styles.small}>
        La van a ver quienes tengan el enlace. Por ejemplo: Curso básico, marzo de 2027.
      </p>
      <fieldset aria-describedby={answersHelp}>
        <legend>Quién responde por los datos</legend>
        <p id={answersHelp}>La fuerza o escuela, no vos. Va en el aviso que cada persona lee antes de dar su legajo.</p>
        <label className={styles.field}>
          Nombre del responsable
          <input
            name="responsible"
            type="text"
            autoComplete="organization"
            required
            maxLength={COHORT_LIMITS.responsible}
            defaultValue={cohort?.responsible.name}
          />
        </label>
        <label className={styles.field}>
          Domicilio del responsable
          <input
            name="address"
            type="text"
            autoComplete="off"
            required
            maxLength={COHORT_LIMITS.address}
            defaultValue={cohort?.responsible.address}
          />
        </label>
      </fieldset>
      <fieldset>
        <legend>Módulos</legend>
        {known.size === 0 && <p>No se pudo cargar la lista de módulos. Revisá la conexión y recargá la página.</p>}
        {[...known].map((id) => (
          <label key={id} className={styles.check}>
            <input type="checkbox" name="module" value={id} defaultChecked={cohort?.modules.includes(id)} />
            {banks.get(id)?.title ?? `${id} (este sitio no lo tiene)`}
          </label>
        ))}
      </fieldset>
      <RuleFields cohort={cohort} />
    </>
  );
}

function RuleFields({cohort}: Pick<Props, 'cohort'>): ReactNode {
  const {moveOn, pass, attempts, validMonths} = cohort?.rule ?? {moveOn: 'Passed', pass: 80, attempts: undefined, validMonths: 12};
  return (
    <fieldset>
      <legend>Regla de cada módulo</legend>
      <label className={styles.field}>
        Se da por hecho
        <select name="moveOn" defaultValue={moveOn}>
          {MOVE_ON.map((word) => (
            <option key={word} value={word}>
              {MOVE_ON_WORDS[word]}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.field}>
        Nota mínima para aprobar, en por ciento
        <input name="pass" type="text" inputMode="numeric" autoComplete="off" required defaultValue={pass} />
      </label>
      <label className={styles.field}>
        Cuántos intentos cuentan, desde el primero (vacío: todos)
        <input name="attempts" type="text" inputMode="numeric" autoComplete="off" defaultValue={attempts} />
      </label>
      <label className={styles.field}>
        Por cuántos meses vale
        <input name="validMonths" type="text" inputMode="numeric" autoComplete="off" required defaultValue={validMonths} />
      </label>
    </fieldset>
  );
}
