import type {ReactNode} from 'react';
import type {Decoded} from '../../domain/decision-tree/fragment';
import type {DecisionTree} from '../../domain/decision-tree/tree';
import {longDate} from '../../domain/status/words';
import styles from './Outcome.module.css';

/** What became of a link that was written with another version of the tree, or that says what the tree does not know. */
export function LinkNotice({tree, link: {version, unknown, answers}}: {tree: DecisionTree; link: Decoded}): ReactNode {
  const since = version === undefined ? [] : tree.changes.filter((change) => change.version > version);
  const nothing = Object.keys(answers).length === 0;
  return (
    <div className={styles.box} role="status">
      <p className={styles.boxTitle}>
        {nothing
          ? 'No se pudo leer el enlace'
          : version === tree.version
            ? 'El enlace no se pudo leer entero'
            : 'El enlace no es de esta versión del árbol'}
      </p>
      {since.length > 0 && (
        <>
          <p>
            El enlace es de la versión {version}; ésta es la {tree.version}. Desde entonces cambió:
          </p>
          <ul>
            {since.map(({version: number, date, text}) => (
              <li key={number}>
                {longDate(date)}: {text}
              </li>
            ))}
          </ul>
        </>
      )}
      {version !== undefined && version > tree.version && (
        <p>El enlace es de una versión más nueva que ésta. Recargá la página para tener la última.</p>
      )}
      {unknown.length > 0 && (
        <>
          <p>{nothing ? 'Ninguna de sus respuestas es de este árbol.' : 'Estas respuestas del enlace no son del árbol y no se tomaron:'}</p>
          <ul>
            {unknown.slice(0, 8).map(({question, answer}, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: what a link says never moves, and may say it twice
              <li key={at}>
                {tree.questions.find(({id}) => id === question)?.ask ?? shortened(question)}: {shortened(answer)}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>Revisá las respuestas antes de usar el resultado.</p>
    </div>
  );
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
