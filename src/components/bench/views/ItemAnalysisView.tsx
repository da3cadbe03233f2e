import {type ReactNode, useId, useMemo} from 'react';
import type {BankAnalysis} from '../../../domain/bench/item-analysis';
import {PointsPlot} from '../../plot/PointsPlot';
import {counted} from '../../progress/words';
import {ItemTable} from './ItemTable';
import {itemPoints} from './plots';
import {countFlagged, ITEM_AIDS} from './reading-aids';
import {TestFigures} from './TestFigures';
import styles from './Views.module.css';

interface Props {
  readonly analysis: BankAnalysis;
  /** Title of the quiz. */
  readonly title: string;
}

/** How a quiz and each of its items measure, with what each figure means. */
export function ItemAnalysisView({analysis, title}: Props): ReactNode {
  const id = useId();
  const points = useMemo(() => itemPoints(analysis.items), [analysis]);
  const drawn = points.groups.reduce((sum, group) => sum + group.points.length, 0);
  return (
    <section className={styles.view} aria-labelledby={id}>
      <h2 id={id}>Análisis de preguntas: {title}</h2>
      <p>
        Estadísticas como las define Moodle, sobre {counted(analysis.attempts, 'intento', 'intentos')}. Dicen cómo anda el cuestionario, no
        cuánto vale una persona. Suponen un intento por persona: miralas con «sólo el primer intento».
      </p>
      {analysis.attempts > 0 && (
        <>
          <h3>El cuestionario entero</h3>
          <TestFigures analysis={analysis} />
          <h3>Pregunta por pregunta</h3>
          {drawn > 0 && (
            <PointsPlot
              title="Facilidad y discriminación"
              summary={`Cada punto es una pregunta: más a la derecha, más fácil; más arriba, mejor separa a quien sabe de quien no. Los triángulos, con su número, son las que conviene revisar.${flaggedWords(analysis)}`}
              points={points}
            />
          )}
          <details className={styles.fold}>
            <summary>Cómo leer estos números</summary>
            <dl className={styles.aids}>
              {Object.values(ITEM_AIDS).map(({name, means, good}) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>
                    {means} <em>Qué es bueno:</em> {good}
                  </dd>
                </div>
              ))}
            </dl>
          </details>
          <ItemTable analysis={analysis} title={title} />
        </>
      )}
    </section>
  );
}

function flaggedWords({items}: BankAnalysis): string {
  const {serious, tooFew} = countFlagged(items);
  const few = tooFew === 0 ? '' : ` De ${counted(tooFew, 'pregunta', 'preguntas')} hay muy pocas respuestas para decir algo.`;
  return ` ${serious === 0 ? 'Ninguna pide revisión.' : `Hay ${serious} para revisar.`}${few}`;
}
