import {type ReactNode, useId} from 'react';
import type {Confidence, Remarks} from '../../domain/quiz/attempt';
import styles from './Item.module.css';

const CONFIDENCES: readonly {readonly id: Confidence; readonly text: string}[] = [
  {id: 'sure', text: 'Seguro'},
  {id: 'unsure', text: 'Dudo'},
];

/** What a learner may add to an answer: why, where the item asks for it, and how sure. Nothing of it is obligatory. */
export function AskedRemarks({explain}: {explain: boolean}): ReactNode {
  const about = useId();
  return (
    <>
      {explain && (
        <div className={styles.aside}>
          <label>
            <strong>Explicá por qué</strong> (optativo)
            <textarea name="explanation" rows={3} maxLength={2000} aria-describedby={about} />
          </label>
          <small id={about}>Después lo vas a ver junto a la explicación. Queda sólo en este dispositivo: no va en el resultado.</small>
        </div>
      )}
      <fieldset className={styles.confidence}>
        <legend>¿Cómo respondés? (optativo)</legend>
        {CONFIDENCES.map(({id, text}) => (
          <label key={id}>
            <input type="radio" name="confidence" value={id} /> {text}
          </label>
        ))}
      </fieldset>
    </>
  );
}

/** What was added in a form, without what was left empty. */
export function remarksIn(form: FormData): Remarks {
  const confidence = CONFIDENCES.find(({id}) => id === form.get('confidence'))?.id;
  const explanation = String(form.get('explanation') ?? '').trim();
  return {...(confidence && {confidence}), ...(explanation !== '' && {explanation})};
}
