import {type ReactNode, useId, useMemo} from 'react';
import type {CohortFigures} from '../../../domain/bench/compare';
import {moduleName, type Names} from '../../../domain/bench/names';
import {BarsPlot} from '../../plot/BarsPlot';
import {localNumber} from '../../plot/numbers';
import {cohortMarkBars, doneBars} from './plots';
import {ScrollTable} from './ScrollTable';
import styles from './Views.module.css';
import {percent, shareWords} from './words';

interface Props {
  readonly cohorts: readonly CohortFigures[];
  readonly names: Names;
}

/** Cohorts side by side. */
export function CompareView({cohorts, names}: Props): ReactNode {
  const id = useId();
  const done = useMemo(() => doneBars(cohorts, names), [cohorts, names]);
  const marks = useMemo(() => cohortMarkBars(cohorts), [cohorts]);
  return (
    <section className={styles.view} aria-labelledby={id}>
      <h2 id={id}>Comparar cohortes</h2>
      {cohorts.length < 2 ? (
        <p>Para comparar hacen falta dos cohortes o más.</p>
      ) : (
        <>
          <p>
            Las notas y lo que se entendió mal son de la primera evaluación de cada persona en cada módulo: así una cohorte que puede
            repetir no parece saber más. Las cohortes no son iguales: antes de sacar conclusiones mirá cuántas personas tiene cada una.
          </p>
          {done.categories.length > 0 && (
            <BarsPlot
              title="Personas al día, módulo por módulo"
              summary="De cada cien personas de la cohorte, cuántas tienen el módulo aprobado y vigente; lo que está por vencer cuenta."
              bars={done}
            />
          )}
          <BarsPlot title="Nota media de cada cohorte" summary="El promedio de las primeras evaluaciones." bars={marks} />
          <CohortTable cohorts={cohorts} names={names} />
        </>
      )}
    </section>
  );
}

function CohortTable({cohorts, names}: Props): ReactNode {
  const modules = [...new Set(cohorts.flatMap((cohort) => cohort.modules.map(({module}) => module)))];
  const rows: readonly (readonly [key: string, label: string, of: (cohort: CohortFigures) => ReactNode])[] = [
    ['learners', 'Personas', ({learners}) => localNumber(learners, 0)],
    ['evaluations', 'Primeras evaluaciones', ({evaluations}) => localNumber(evaluations, 0)],
    ['mean', 'Nota media', ({meanMark}) => markWords(meanMark)],
    ['median', 'Mediana de las notas', ({medianMark}) => markWords(medianMark)],
    ...modules.map(
      (module) =>
        [`module ${module}`, `Al día: ${moduleName(names, module)}`, (cohort: CohortFigures) => doneWords(cohort, module)] as const,
    ),
    ['misreadings', 'Lo que más se entendió mal', (cohort) => <MostMisread cohort={cohort} />],
  ];
  return (
    <ScrollTable name="cohortes una al lado de la otra" caption="Las cohortes, una al lado de la otra">
      <thead>
        <tr>
          <td />
          {cohorts.map(({id, name}) => (
            <th key={id} scope="col" className={styles.words}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([key, label, of]) => (
          <tr key={key}>
            <th scope="row" className={styles.period}>
              {label}
            </th>
            {cohorts.map((cohort) => (
              <td key={cohort.id}>{of(cohort)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

function markWords(mark: number | undefined): string {
  return mark === undefined ? '–' : percent(mark);
}

function doneWords({modules, learners}: CohortFigures, module: string): string {
  const own = modules.find((one) => one.module === module);
  return own ? shareWords(own.done, learners) : 'no lo tiene';
}

function MostMisread({cohort: {misreadings}}: {cohort: CohortFigures}): ReactNode {
  if (misreadings.length === 0) return 'nada';
  return (
    <ol className={styles.list}>
      {misreadings.map(({quiz, misreading, learners, asked}) => (
        <li key={`${quiz} ${misreading}`}>
          {misreading} <span className={styles.small}>{shareWords(learners, asked, 'personas')}</span>
        </li>
      ))}
    </ol>
  );
}
