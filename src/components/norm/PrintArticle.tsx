import {type ReactNode, useState} from 'react';
import popoverStyles from './Popover.module.css';
import styles from './Print.module.css';
import type {ProvisionView} from './page-data';
import type {Surrounding} from './usePrinting';

/** What to print of an article's page. What warns of the text itself, its force and its faults, cannot be left out. */
export function PrintArticle({of, onPrint}: {of: ProvisionView; onPrint: (without: readonly Surrounding[]) => void}): ReactNode {
  const [without, leaveOut] = useState<readonly Surrounding[]>([]);
  const option = (surrounding: Surrounding, words: string): ReactNode => (
    <label className={styles.choice}>
      <input
        type="checkbox"
        checked={!without.includes(surrounding)}
        onChange={({target}) => leaveOut((out) => (target.checked ? out.filter((other) => other !== surrounding) : [...out, surrounding]))}
      />{' '}
      {words}
    </label>
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onPrint(without);
      }}
    >
      {hasNotes(of) && option('notas', 'Con notas: qué quiere decir, ejemplos, errores frecuentes')}
      {option('relaciones', 'Con preguntas y relaciones: qué cita, quién lo cita, árboles, práctica')}
      <p className={styles.about}>La vigencia y las notas editoriales sobre fallas del texto se imprimen siempre.</p>
      <div className={styles.go}>
        <button type="submit" className={popoverStyles.button}>
          Imprimir la página
        </button>
      </div>
    </form>
  );
}

function hasNotes({note, children}: ProvisionView): boolean {
  return note !== undefined || children.some(hasNotes);
}
