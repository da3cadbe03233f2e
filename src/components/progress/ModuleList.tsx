import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {localDay} from '../../browser/progress/local-day';
import type {Evaluated, ModuleProgress} from '../../domain/progress/modules';
import {longDate} from '../../domain/status/words';
import styles from './Progress.module.css';
import {counted, scoreWords, verdictOf} from './words';

/** How far the learner is with each module. */
export function ModuleList({modules}: {modules: readonly ModuleProgress[]}): ReactNode {
  return (
    <section aria-labelledby="modulos">
      <h2 id="modulos">Por módulo</h2>
      <ul className={styles.cards}>
        {modules.map((module) => (
          <li key={module.bank.id}>
            <Module module={module} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Module({module: {bank, answered, right, seen, of, lastAt, best, last, weak}}: {module: ModuleProgress}): ReactNode {
  return (
    <>
      <h3>{bank.address === undefined ? bank.title : <Link to={bank.address}>{bank.title}</Link>}</h3>
      <dl className={styles.facts}>
        <Fact name="Preguntas vistas">
          {seen} de {of}
        </Fact>
        <Fact name="Respuestas correctas">{answered === 0 ? 'ninguna respuesta todavía' : scoreWords({right, of: answered})}</Fact>
        {lastAt !== undefined && <Fact name="Última vez">{longDate(localDay(lastAt))}</Fact>}
        {best && <Fact name="Mejor evaluación">{evaluationWords(best)}</Fact>}
        {last && <Fact name="Última evaluación">{evaluationWords(last)}</Fact>}
      </dl>
      {weak.length > 0 && (
        <>
          <p className={styles.weak}>Conviene volver sobre {counted(weak.length, 'objetivo', 'objetivos')}:</p>
          <ul>
            {weak.map((objective) => (
              <li key={objective}>{objective}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Fact({name, children}: {name: string; children: ReactNode}): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function evaluationWords(evaluated: Evaluated): string {
  return `${scoreWords(evaluated.score)}${verdictOf(evaluated)}, el ${longDate(localDay(evaluated.at))}`;
}
