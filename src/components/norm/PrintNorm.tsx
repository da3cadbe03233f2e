import {type ReactNode, useState} from 'react';
import {type Choice, choicesOf, smallest} from '../../domain/print/selection';
import {contentsName} from './contents';
import popoverStyles from './Popover.module.css';
import styles from './Print.module.css';
import type {ProvisionView} from './page-data';

interface Props {
  readonly of: readonly ProvisionView[];
  readonly onAll: (without: readonly []) => void;
  /** Ids of the smallest parts chosen, at least one. */
  readonly onChosen: (chosen: ReadonlySet<string>) => void;
}

/** What to print of a norm: all, or the parts that are ticked. A chapter ticks and clears its articles. */
export function PrintNorm({of, onAll, onChosen}: Props): ReactNode {
  const choices = choicesOf(of);
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const [missing, setMissing] = useState(false);
  const set = (parts: readonly ProvisionView[], on: boolean): void => {
    setMissing(false);
    choose((before) => {
      const after = new Set(before);
      for (const {id} of parts) {
        if (on) after.add(id);
        else after.delete(id);
      }
      return after;
    });
  };
  const count = smallest(choices).length;
  return (
    <>
      <p className={styles.all}>
        <button type="button" className={popoverStyles.button} onClick={() => onAll([])}>
          Toda la página
        </button>
      </p>
      {count > 1 && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (chosen.size === 0) setMissing(true);
            else onChosen(chosen);
          }}
        >
          <fieldset className={styles.parts}>
            <legend>Sólo una parte</legend>
            <Choices choices={choices} chosen={chosen} onSet={set} />
          </fieldset>
          <div className={styles.go}>
            <button type="submit" className={popoverStyles.button}>
              Imprimir la selección
            </button>
            <button type="button" className={popoverStyles.button} onClick={() => set(smallest(choices), false)}>
              Ninguna
            </button>
            <span role="status">{missing ? 'Elegí al menos una parte.' : `${chosen.size} de ${count} partes`}</span>
          </div>
        </form>
      )}
    </>
  );
}

interface ChoicesProps {
  readonly choices: readonly Choice<ProvisionView>[];
  readonly chosen: ReadonlySet<string>;
  readonly onSet: (parts: readonly ProvisionView[], on: boolean) => void;
}

function Choices({choices, chosen, onSet}: ChoicesProps): ReactNode {
  return (
    <ul>
      {choices.map((choice) => {
        const parts = smallest([choice]);
        const ticked = parts.filter(({id}) => chosen.has(id)).length;
        return (
          <li key={choice.part.id}>
            <label className={styles.choice}>
              <input
                type="checkbox"
                ref={(box) => {
                  if (box) box.indeterminate = ticked > 0 && ticked < parts.length;
                }}
                checked={ticked === parts.length}
                onChange={({target}) => onSet(parts, target.checked)}
              />{' '}
              {contentsName(choice.part)}
            </label>
            {choice.choices.length > 0 && <Choices choices={choice.choices} chosen={chosen} onSet={onSet} />}
          </li>
        );
      })}
    </ul>
  );
}
