import {type ChangeEvent, type ReactNode, useState} from 'react';
import styles from './ChoiceForm.module.css';
import {matchesWords} from './matches-words';
import {useHydrated} from './useHydrated';

export interface FormOption {
  readonly id: string;
  readonly text: string;
  /** Other words that find it in a long list. */
  readonly say?: readonly string[];
  /** Chosen with no other. */
  readonly alone?: boolean;
}

interface Props {
  /** The name of the fields: what is chosen is found by it in the form. */
  readonly name: string;
  readonly options: readonly FormOption[];
  /** Whether more than one option may be chosen. */
  readonly several?: boolean;
  /** Ids of the options chosen before, if any. */
  readonly chosen?: readonly string[];
}

/** A longer list can be narrowed by words. */
const LONG = 12;

/** Options to choose from: native radios or checkboxes. */
export function Options({name, options, several = false, chosen = []}: Props): ReactNode {
  const [wanted, setWanted] = useState('');
  const hydrated = useHydrated();
  return (
    <>
      {hydrated && options.length > LONG && <Narrow options={options} wanted={wanted} onChange={setWanted} />}
      {options.map((option) => (
        // What is left out stays in the form: an option that was chosen is not lost.
        <label key={option.id} className={styles.option} hidden={!matchesWords(option, wanted)}>
          <input
            type={several ? 'checkbox' : 'radio'}
            name={name}
            value={option.id}
            defaultChecked={chosen.includes(option.id)}
            onChange={(event) => several && leaveAlone(event, options)}
          />
          <span>{option.text}</span>
        </label>
      ))}
    </>
  );
}

/** Finds options in a long list by plain words. */
function Narrow({
  options,
  wanted,
  onChange,
}: {
  options: readonly FormOption[];
  wanted: string;
  onChange: (words: string) => void;
}): ReactNode {
  const left = options.filter((option) => matchesWords(option, wanted)).length;
  return (
    <div className={styles.narrow}>
      <label>
        Buscar en la lista con tus palabras{' '}
        <input
          type="search"
          value={wanted}
          autoComplete="off"
          onChange={({target}) => onChange(target.value)}
          // Enter looks for words; it does not send an answer.
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        />
      </label>
      <span role="status">{wanted === '' ? `${options.length} respuestas` : left === 1 ? 'una respuesta' : `${left} respuestas`}</span>
    </div>
  );
}

/** What is chosen alone and the rest exclude each other. */
function leaveAlone({target}: ChangeEvent<HTMLInputElement>, options: readonly FormOption[]): void {
  if (!target.checked) return;
  const isAlone = (id: string): boolean => options.some((option) => option.id === id && option.alone);
  for (const other of target.form?.querySelectorAll<HTMLInputElement>(`input[name="${target.name}"]:checked`) ?? []) {
    if (other !== target && (isAlone(target.value) || isAlone(other.value))) other.checked = false;
  }
}
