import {type ReactNode, useId, useMemo} from 'react';
import {FINDING_KINDS, type FindingKind, type Findings} from '../../../domain/bench/findings';
import type {MarkedAttempt} from '../../../domain/bench/marked';
import type {Page} from '../../../domain/bench/matrix';
import {moduleName, type Names} from '../../../domain/bench/names';
import {MODE_NAMES} from '../../../domain/bench/words';
import {dayInArgentina} from '../../../domain/calendar/day';
import {capital} from '../../../domain/status/words';
import {BarsPlot} from '../../plot/BarsPlot';
import {localNumber} from '../../plot/numbers';
import {counted} from '../../progress/words';
import {Choice} from './Choice';
import {Pager} from './Pager';
import {findingBars} from './plots';
import styles from './Views.module.css';
import {FINDING_NAMES, findingWords, shareWords, slashDay} from './words';

interface Props {
  readonly findings: Findings;
  /** The only kind that is shown, if any. */
  readonly kind?: FindingKind | undefined;
  readonly names: Names;
  readonly page: Page;
  readonly onKind: (kind: FindingKind | undefined) => void;
  readonly onPage: (page: Page) => void;
}

/** The attempts in which something does not fit, each told as a reason to ask. */
export function FindingsView({findings, kind, names, page, onKind, onPage}: Props): ReactNode {
  const id = useId();
  const bars = useMemo(() => findingBars(findings), [findings]);
  const kinds = FINDING_KINDS.filter((one) => findings.kinds[one] > 0);
  return (
    <section className={styles.view} aria-labelledby={id}>
      <h2 id={id}>Para mirar</h2>
      <p>
        Son motivos para preguntar, no faltas: ninguno prueba que alguien haya hecho trampa, y todos tienen una explicación inocente. Un
        archivo sin nada de esto tampoco está certificado.
      </p>
      {kinds.length === 0 ? (
        <p>En {counted(findings.attempts, 'intento', 'intentos')} no hay nada que llame la atención.</p>
      ) : (
        <>
          <BarsPlot title="Qué se encontró" summary="En cuántos intentos; uno puede tener varias cosas." bars={bars} />
          <div className={styles.filters}>
            <Choice<FindingKind | ''>
              label="Ver sólo"
              value={kind ?? ''}
              options={[
                ['', 'Todo'],
                ...kinds.map((one) => [one, `${FINDING_NAMES[one]} (${localNumber(findings.kinds[one], 0)})`] as const),
              ]}
              onChange={(chosen) => onKind(chosen === '' ? undefined : chosen)}
            />
          </div>
          <p role="status" className={styles.status}>
            {shareWords(findings.found, findings.attempts, 'intentos')}
          </p>
          <ul className={styles.cards}>
            {findings.rows.map((attempt) => (
              <li key={attempt.id}>
                <AttemptFindings attempt={attempt} names={names} />
              </li>
            ))}
          </ul>
          <Pager page={page} of={findings.found} name="para mirar" rows="intentos" onPage={onPage} />
        </>
      )}
    </section>
  );
}

function AttemptFindings({attempt, names}: {attempt: MarkedAttempt; names: Names}): ReactNode {
  const {learner, quiz, mode, endedAt, right, items} = attempt;
  const name = names.people?.get(learner);
  return (
    <>
      <p>
        <strong>
          {learner}
          {name !== undefined && `, ${name}`}
        </strong>
        : {moduleName(names, quiz)}
        <span className={styles.small}>
          {capital(MODE_NAMES[mode])} del {slashDay(dayInArgentina(endedAt))}, {shareWords(right, items.length)} bien
        </span>
      </p>
      <dl>
        {attempt.findings.map((finding) => (
          <div key={finding.kind}>
            <dt>{FINDING_NAMES[finding.kind]}</dt>
            <dd>{findingWords(finding)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
