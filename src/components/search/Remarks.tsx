import type {ReactNode} from 'react';
import {addressOfQuestion} from '../../browser/search/question';
import styles from './Remarks.module.css';
import {ResultLink} from './ResultLink';
import type {Answer} from './use-search';

/** Searches that show the ways of searching: by words, by a citation, by a term. */
const EXAMPLES = ['cesión de datos', 'art 5 inc 2 ley 25326', 'datos sensibles'];

/** What was understood of the query, where that is not what it says. */
export function Remarks({answer: {question, norms}}: {answer: Answer}): ReactNode {
  const {meant, missing, unknown, hits} = norms;
  const [nearest] = hits;
  const isMended = meant !== undefined && meant !== question.query;
  return (
    <>
      {isMended && (
        <p className={styles.remark}>
          ¿Quisiste decir <ResultLink to={`/buscar/${addressOfQuestion({...question, query: meant})}`}>{meant}</ResultLink>? Se buscó eso en
          lugar de «{question.query}».
        </p>
      )}
      {missing !== undefined && (
        <p className={styles.remark}>
          No hay «{missing}» en las normas
          {nearest && (
            <>
              ; lo más cercano es <ResultLink to={nearest.address}>{nearest.title}</ResultLink>
            </>
          )}
          .
        </p>
      )}
      {unknown.length > 0 && hits.length > 0 && (
        <p className={styles.remark}>
          Ninguna norma tiene {unknown.map((word) => `«${word}»`).join(', ')}: se buscó sin{' '}
          {unknown.length === 1 ? 'esa palabra' : 'esas palabras'}.
        </p>
      )}
    </>
  );
}

/** What to try when nothing was found. `others`: how many there would be without the filters. */
export function NothingFound({answer: {question}, others}: {answer: Answer; others: number}): ReactNode {
  if (others > 0)
    return (
      <p className={styles.remark}>
        Con estos filtros no queda nada.{' '}
        <ResultLink to={`/buscar/${addressOfQuestion({query: question.query, inForce: false})}`}>
          Sin filtros hay {others === 1 ? 'un resultado' : `${others} resultados`}
        </ResultLink>
        .
      </p>
    );
  return (
    <div className={styles.remark}>
      <p>No encontramos nada con «{question.query}». Podés probar:</p>
      <ul>
        <li>con menos palabras;</li>
        <li>con la palabra que usa la norma: «cesión» donde solemos decir «pasar datos»;</li>
        <li>con el artículo: «art 5 ley 25326».</li>
      </ul>
      <Examples />
    </div>
  );
}

/** Three searches to begin with, and the way to the norms without searching. */
export function Examples(): ReactNode {
  return (
    <p>
      Por ejemplo:{' '}
      {EXAMPLES.map((query, at) => (
        <span key={query}>
          {at > 0 && ' · '}
          <ResultLink to={`/buscar/${addressOfQuestion({query, inForce: false})}`}>{query}</ResultLink>
        </span>
      ))}
      . También podés recorrer el <ResultLink to="/normas/">índice de normas</ResultLink>.
    </p>
  );
}
