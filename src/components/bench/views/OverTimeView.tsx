import {type ReactNode, useId, useMemo} from 'react';
import type {OverTime, PeriodKind} from '../../../domain/bench/over-time';
import {BarsPlot} from '../../plot/BarsPlot';
import {localNumber} from '../../plot/numbers';
import {counted} from '../../progress/words';
import {Choice} from './Choice';
import {evaluationBars, meanMarkBars} from './plots';
import {ScrollTable} from './ScrollTable';
import styles from './Views.module.css';
import {percent, periodName, personCount, shareWords} from './words';

interface Props {
  readonly overTime: OverTime;
  readonly kind: PeriodKind;
  /** The least mark that passes, in whole per cent. */
  readonly pass: number;
  readonly onKind: (kind: PeriodKind) => void;
}

/** How evaluations went, week by week or month by month. */
export function OverTimeView({overTime, kind, pass, onKind}: Props): ReactNode {
  const id = useId();
  const evaluations = useMemo(() => evaluationBars(overTime, kind), [overTime, kind]);
  const marks = useMemo(() => meanMarkBars(overTime, kind), [overTime, kind]);
  return (
    <section className={styles.view} aria-labelledby={id}>
      <h2 id={id}>A lo largo del tiempo</h2>
      {overTime.periods.length === 0 ? (
        <p>No hay evaluaciones en lo que elegiste mirar.</p>
      ) : (
        <>
          <div className={styles.filters}>
            <Choice<PeriodKind>
              label="Por"
              value={kind}
              options={[
                ['week', 'Semana'],
                ['month', 'Mes'],
              ]}
              onChange={onKind}
            />
          </div>
          <p className={styles.status}>{summaryOf(overTime, pass)}</p>
          <BarsPlot title="Evaluaciones" summary={`Cuántas terminaron, y cuántas aprobaron con ${pass} % o más.`} bars={evaluations} />
          <BarsPlot title="Nota media" summary="El promedio de las notas de las evaluaciones que terminaron." bars={marks} />
          <details className={styles.fold}>
            <summary>Todo junto, con las personas nuevas</summary>
            <PeriodTable overTime={overTime} kind={kind} />
          </details>
        </>
      )}
    </section>
  );
}

function summaryOf({periods, earlier}: OverTime, pass: number): string {
  const evaluations = periods.reduce((sum, period) => sum + period.evaluations, 0);
  const passed = periods.reduce((sum, period) => sum + period.passed, 0);
  const learners = periods.reduce((sum, period) => sum + period.newLearners, 0);
  const before = earlier === 0 ? '' : ` Además hay ${counted(earlier, 'evaluación', 'evaluaciones')} de antes, que no se dibujan.`;
  return `${counted(evaluations, 'evaluación', 'evaluaciones')} de ${personCount(learners)}; aprobaron con ${pass} % o más ${shareWords(passed, evaluations)}.${before}`;
}

function PeriodTable({overTime: {periods}, kind}: Pick<Props, 'overTime' | 'kind'>): ReactNode {
  return (
    <ScrollTable name="evaluaciones a lo largo del tiempo" caption="Evaluaciones a lo largo del tiempo: lo último primero">
      <thead>
        <tr>
          <th scope="col">{kind === 'week' ? 'Semana' : 'Mes'}</th>
          {['Evaluaciones', 'Aprobadas', 'Nota media', 'Personas que rinden por primera vez'].map((name) => (
            <th key={name} scope="col" className={styles.number}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {periods.toReversed().map(({from, evaluations, passed, meanMark, newLearners}) => (
          <tr key={from}>
            <th scope="row" className={styles.period}>
              {periodName(from, kind)}
            </th>
            <td className={styles.number}>{localNumber(evaluations, 0)}</td>
            <td className={styles.number}>{shareWords(passed, evaluations)}</td>
            <td className={styles.number}>{meanMark === undefined ? '–' : percent(meanMark)}</td>
            <td className={styles.number}>{localNumber(newLearners, 0)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
