import {type ReactNode, useState} from 'react';
import {isSlashOn, turnSlash} from '../../browser/search/device';
import styles from './SearchDialog.module.css';

/** The keys, and the way to turn off the one that is a single character (WCAG 2.1.4). */
export function DialogFoot(): ReactNode {
  const [isOn, setOn] = useState(isSlashOn);
  return (
    <div className={styles.foot}>
      <span>
        <kbd>↓</kbd> <kbd>↑</kbd> elegir · <kbd>Enter</kbd> abrir · <kbd>Esc</kbd> cerrar
      </span>
      <label>
        <input
          type="checkbox"
          checked={isOn}
          onChange={({target}) => {
            turnSlash(target.checked);
            setOn(target.checked);
          }}
        />{' '}
        Abrir también con la tecla <kbd>/</kbd>
      </label>
    </div>
  );
}
