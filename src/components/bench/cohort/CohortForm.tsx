import {type FormEvent, type ReactNode, useId, useState} from 'react';
import {newAttemptId, now} from '../../../browser/clock';
import {makeKey, passphraseTrouble, SHORTEST_PASSPHRASE} from '../../../browser/cohort/keys';
import {CANNOT_SEAL, canSeal} from '../../../browser/cohort/seal';
import {COHORT_FORMAT, type Cohort} from '../../../domain/cohort/cohort';
import styles from '../../delivery/Delivery.module.css';
import {useBanks} from '../../delivery/useDesk';
import {CohortFields} from './CohortFields';
import {cohortTrouble, type Draft, draftIn, type Trouble} from './draft';
import {SaveKey} from './SaveKey';

interface Props {
  /** The cohort to change: its id and key stay. A new one where there is none. */
  readonly cohort?: Cohort;
  /** Called with a cohort whose key the trainer says to have saved. */
  readonly onMade: (cohort: Cohort) => void;
}

/** A cohort whose key is still only on this page. */
interface Unsaved {
  readonly cohort: Cohort;
  readonly keyFile: string;
}

/** Makes a cohort and its key, or changes what a cohort says. */
export function CohortForm({cohort, onMade}: Props): ReactNode {
  const banks = useBanks();
  const [unsaved, setUnsaved] = useState<Unsaved>();
  const [trouble, setTrouble] = useState<string>();
  const [working, setWorking] = useState(false);
  const alert = useId();
  if (unsaved) return <SaveKey {...unsaved} onSaved={() => onMade(unsaved.cohort)} />;
  if (!cohort && !canSeal()) {
    return (
      <p role="alert" className={styles.warning}>
        {CANNOT_SEAL}
      </p>
    );
  }
  if (!banks) return <p role="status">Cargando los módulos…</p>;

  const make = async (draft: Draft, passphrase: string): Promise<void> => {
    setWorking(true);
    // The page stands still while the key is made: what it says then has to be on the screen before.
    await new Promise((resolve) => setTimeout(resolve, 50));
    const createdAt = now();
    try {
      const {recipient, keyFile} = await makeKey(passphrase, createdAt);
      setUnsaved({cohort: {format: COHORT_FORMAT, id: newAttemptId().slice(0, 16), ...draft, recipient, createdAt}, keyFile});
    } catch {
      setTrouble('No se pudo hacer la llave. Revisá la conexión y probá de nuevo.');
    }
    setWorking(false);
  };
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const draft = draftIn(given);
    const passphrase = String(given.get('passphrase'));
    const wrong = cohortTrouble(draft) ?? (cohort ? undefined : keyTrouble(passphrase, String(given.get('again'))));
    setTrouble(wrong?.words);
    if (wrong) {
      event.currentTarget.querySelector<HTMLElement>(`[name="${wrong.field}"]`)?.focus();
      return;
    }
    if (cohort) onMade({...cohort, ...draft});
    else void make(draft, passphrase);
  };
  return (
    <form onSubmit={send} noValidate className={styles.form} aria-describedby={trouble ? alert : undefined}>
      <CohortFields cohort={cohort} banks={banks} />
      {!cohort && <PassphraseFields />}
      {trouble && (
        <p id={alert} role="alert" className={styles.warning}>
          {trouble}
        </p>
      )}
      <p role="status">{working && 'Haciendo la llave: tarda unos segundos…'}</p>
      <p className={styles.actions}>
        <button type="submit" className="button button--primary" disabled={working}>
          {cohort ? 'Guardar los cambios' : 'Hacer la cohorte y su llave'}
        </button>
      </p>
    </form>
  );
}

function keyTrouble(passphrase: string, again: string): Trouble | undefined {
  const words = passphraseTrouble(passphrase, again);
  return words === undefined ? undefined : {field: 'passphrase', words};
}

function PassphraseFields(): ReactNode {
  const help = useId();
  return (
    <fieldset>
      <legend>Contraseña de la llave</legend>
      <p id={help}>
        Las entregas van cerradas y sólo las abre una llave, que vas a guardar en un archivo. La contraseña protege ese archivo:{' '}
        {SHORTEST_PASSPHRASE} letras o más; sirven cuatro o cinco palabras que no vayan juntas. Este sitio no la guarda.
      </p>
      <label className={styles.field}>
        Contraseña
        <input name="passphrase" type="password" autoComplete="new-password" required aria-describedby={help} />
      </label>
      <label className={styles.field}>
        La misma contraseña, otra vez
        <input name="again" type="password" autoComplete="new-password" required />
      </label>
    </fieldset>
  );
}
