import type {ReactNode} from 'react';
import type {ClassReport} from '../../../domain/bench/class-report';
import type {Naming} from '../../../domain/bench/table';
import {longDate, stateName} from '../../../domain/status/words';
import type {TopicLink} from '../../topics/topic-data';
import {shareWords} from '../views/words';
import styles from './ClassReport.module.css';
import {cohortRuleWords, REVIEW_REASONS, rosterCell, STANDING_HEADS} from './report-words';

export interface ClassReportProps {
  readonly report: ClassReport;
  readonly naming: Naming;
  /** Provisions by id, as lawyers cite them and with their state where they do not rule; one that is not there goes by its id. */
  readonly provisions: ReadonlyMap<string, Pick<TopicLink, 'label' | 'state'>>;
}

/** A class on paper: who is in date, what was misread, what to look at. On paper it is all there is of its page. */
export function ClassReportView({report, naming, provisions}: ClassReportProps): ReactNode {
  const {cohort, today, roster, attempts, withFindings} = report;
  return (
    <article className={styles.report} data-class-report aria-labelledby="informe-de-clase">
      <header>
        <p className={styles.notice}>Resultados declarados, no certificados</p>
        <h2 id="informe-de-clase">Informe de clase: {cohort.name}</h2>
        <p>
          Al {longDate(today)}. Responsable: {cohort.responsible.name}, {cohort.responsible.address}.
        </p>
        <p>{cohortRuleWords(cohort.rule)}</p>
        <p className={styles.small}>
          Cada persona entregó sus propios resultados, hechos en un sitio público, sin control de quién responde y con las respuestas a la
          vista de quien las busque. Acá se corrigieron de nuevo con las preguntas publicadas. Es capacitación, no un examen: no acredita
          quién sabe qué.
          {naming.names && ' Este informe lleva nombres: guardalo como lo que es, un archivo con datos personales.'}
        </p>
      </header>
      <ModuleCounts report={report} naming={naming} />
      <Misreadings misreadings={report.misreadings} provisions={provisions} />
      <ItemsToReview report={report} naming={naming} />
      <section>
        <h3>Entregas</h3>
        <p>
          {attempts === 1 ? '1 intento entregado' : `${attempts} intentos entregados`}; {withFindings} con algo para mirar. Es un motivo
          para preguntar, no una falta.
        </p>
      </section>
      <Roster roster={roster} naming={naming} />
    </article>
  );
}

const STANDING_ORDER = ['current', 'within-90', 'within-60', 'within-30', 'expired', 'tried', 'not-taken'] as const;

function ModuleCounts({report: {modules, roster}, naming}: Pick<ClassReportProps, 'report' | 'naming'>): ReactNode {
  return (
    <section>
      <h3>Cómo está la clase</h3>
      <Table name="Personas por módulo y estado">
        <thead>
          <tr>
            <th scope="col">N.º</th>
            <th scope="col">Módulo</th>
            {STANDING_ORDER.map((standing) => (
              <th key={standing} scope="col" className={styles.number}>
                {STANDING_HEADS[standing]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {modules.map(({module, counts}, at) => (
            <tr key={module}>
              <td>{at + 1}</td>
              <th scope="row">{naming.modules.get(module) ?? module}</th>
              {STANDING_ORDER.map((standing) => (
                <td key={standing} className={styles.number}>
                  {counts[standing]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
      <p className={styles.small}>
        {roster.length === 1 ? '1 persona' : `${roster.length} personas`}, contando a las que no entregaron nada.
      </p>
    </section>
  );
}

function Misreadings({misreadings, provisions}: Pick<ClassReport, 'misreadings'> & Pick<ClassReportProps, 'provisions'>): ReactNode {
  return (
    <section>
      <h3>Qué se entendió mal más seguido</h3>
      {misreadings.length === 0 ? (
        <p>Nada todavía.</p>
      ) : (
        <ol className={styles.list}>
          {misreadings.map(({quiz, misreading, learners, asked, cites}) => (
            <li key={`${quiz} ${misreading}`}>
              <strong>{misreading}</strong>: {shareWords(learners, asked)} de las personas a las que se les preguntó. Para leer:{' '}
              {citesWords(cites, provisions)}.
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** A misreading that many items share has more provisions than fit. */
const MOST_CITES = 3;

function citesWords(cites: readonly string[], provisions: ClassReportProps['provisions']): string {
  const told = cites.slice(0, MOST_CITES).map((id) => {
    const {label = id, state} = provisions.get(id) ?? {};
    return state === undefined || state === 'in-force' ? label : `${label} (⚠ ${stateName(state)})`;
  });
  const more = cites.length - told.length;
  return `${told.join('; ')}${more > 0 ? ` y ${more} más` : ''}`;
}

function ItemsToReview({report: {toReview, itemsFound}, naming}: Pick<ClassReportProps, 'report' | 'naming'>): ReactNode {
  return (
    <section>
      <h3>Preguntas para revisar</h3>
      <p className={styles.small}>
        De las que tienen al menos diez respuestas en primeras evaluaciones. Puede estar mal la pregunta, y no las personas.
      </p>
      {toReview.length === 0 ? (
        <p>Ninguna.</p>
      ) : (
        <ul className={styles.list}>
          {toReview.map(({quiz, item, ask, why, right, answers}) => (
            <li key={`${quiz} ${item}`}>
              {ask ?? item} <em>({naming.modules.get(quiz) ?? quiz})</em>: {REVIEW_REASONS[why]}; bien, {shareWords(right, answers)}.
            </li>
          ))}
          {itemsFound > toReview.length && <li>Y {itemsFound - toReview.length} más, en la vista de preguntas.</li>}
        </ul>
      )}
    </section>
  );
}

function Roster({roster, naming: {names, people, modules}}: {roster: ClassReport['roster']; naming: Naming}): ReactNode {
  const columns = roster[0]?.modules ?? [];
  return (
    <section>
      <h3>Persona por persona</h3>
      <p className={styles.small}>
        {columns.map(({module}, at) => `${at + 1}: ${modules.get(module) ?? module}`).join('. ')}. ✓ vigente; ⚠ por vencer en 90 días o
        menos; ✗ vencido, o rindió y no aprobó; – sin rendir.
      </p>
      <Table name="Vigencia de cada persona">
        <thead>
          <tr>
            <th scope="col">Legajo</th>
            {names && <th scope="col">Nombre</th>}
            {columns.map(({module}, at) => (
              <th key={module} scope="col">
                Módulo {at + 1}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {roster.map((learner) => (
            <tr key={learner.learner}>
              <th scope="row">{learner.learner}</th>
              {names && <td>{people.get(learner.learner)}</td>}
              {learner.modules.map((module) => (
                <td key={module.module}>{rosterCell(module)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}

function Table({name, children}: {name: string; children: ReactNode}): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls on the screen, and who has no mouse must reach it (WCAG 2.1.1)
    <section className={styles.scroll} aria-label={name} tabIndex={0}>
      <table>{children}</table>
    </section>
  );
}
