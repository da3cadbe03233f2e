import type {ReactNode} from 'react';
import {downloadText} from '../../../browser/download';
import {isDay} from '../../../domain/calendar/day';
import {outcomeName} from '../../../domain/decision-tree/outcome-name';
import {type DecisionRecord, recordFileName} from '../../../domain/decision-tree/record';
import {isPast} from '../../../domain/decision-tree/standing';
import {longDate} from '../../../domain/status/words';
import {Paragraphs} from '../../practice/Paragraphs';
import {useFocusOnMount} from '../../practice/useFocusOnMount';
import {useHydrated} from '../../practice/useHydrated';
import {TermText} from '../Terms';
import {Alternatives} from './Alternatives';
import styles from './DecisionRecordView.module.css';
import {Grounds, ProvisionName, Words} from './Grounds';
import {HandLines} from './HandLines';
import {type QuotePlace, quotePlaces} from './quote-places';
import {Referral} from './Referral';
import {Facts, Steps} from './Steps';

interface Props {
  readonly record: DecisionRecord;
  /** The instant at which it was asked for, or a day: the reader's day is told on the paper, and kept out of the record. */
  readonly madeOn: string;
  /** Whether the reader's own step brought it: then the heading takes the focus. */
  readonly focus?: boolean;
}

/** A decision record to read, print and keep as a file. While it is on the page, the paper holds nothing else. Stores nothing. */
export function DecisionRecordView({record, madeOn, focus = false}: Props): ReactNode {
  const heading = useFocusOnMount(focus);
  const places = quotePlaces(record);
  const {tree, regime, outcome, today} = record;
  const past = pastOf(record);
  return (
    <article className={styles.record} data-decision-record="" aria-label="Constancia de decisión">
      <header className={styles.head}>
        <h2 ref={heading} tabIndex={-1}>
          Constancia de decisión
        </h2>
        <p className={styles.notice}>{record.notice}</p>
        <p>
          Árbol «{tree.title}», versión {tree.version}. Hecha el {longDate(dayOf(madeOn))}.
        </p>
        <Actions record={record} />
      </header>

      <section className={styles.box}>
        <h3>{past ? '⚠ Régimen histórico' : tree.historical ? '⚠ Con una norma que no rige' : 'Régimen'}</h3>
        <p>
          <strong>{regime.name}</strong>
        </p>
        <ul>
          {regime.statutes.map((id) => {
            const view = record.provisions[id];
            return (
              view && (
                <li key={id}>
                  <ProvisionName view={view} />
                </li>
              )
            );
          })}
        </ul>
        <p>{regime.note}</p>
      </section>

      <section className={styles.outcome}>
        <p className={styles.kind}>Resultado: {outcomeName(outcome.kind, past)}</p>
        <h3>{outcome.title}</h3>
        <Paragraphs text={outcome.text} />
      </section>

      <section>
        <Facts steps={record.steps} />
      </section>

      {outcome.refer !== undefined && <Referral record={record} question={outcome.refer} />}

      <section>
        <h3>Cada paso y en qué se apoya</h3>
        <Steps record={record} places={places} />
      </section>

      <section>
        <h3>En qué se apoya el resultado</h3>
        <Grounds ids={outcome.cites} record={record} places={places} here={{part: 'outcome', number: 1}} title="Se apoya en" />
      </section>
      <ListOf
        ids={outcome.checklist}
        record={record}
        heading={past ? 'Qué pedía la norma, que ya no rige' : 'Qué hay que hacer'}
        mark="☐"
      />
      <ListOf ids={outcome.criteria} record={record} heading="Qué hay que valorar: la norma no dice cuánto pesa cada criterio" mark="·" />

      {outcome.terms.length > 0 && (
        <section>
          <h3>Plazos</h3>
          {outcome.terms.map((term, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the terms of a record never move
            <div key={at} className={styles.step}>
              <TermText term={term} />
              <Grounds
                ids={term.cites}
                record={record}
                places={places}
                here={{part: 'term', number: at + 1}}
                title="El plazo se apoya en"
              />
            </div>
          ))}
          {[...new Set(outcome.terms.flatMap(({credit}) => credit ?? []))].map((credit) => (
            <p key={credit} className={styles.small}>
              {credit}
            </p>
          ))}
        </section>
      )}

      <Sentences title="Qué se dio por supuesto" sentences={outcome.assumes} record={record} places={places} part="assumption" />
      <Sentences title="Qué rige hoy" sentences={today} record={record} places={places} part="today" />

      <section>
        <h3>Qué cambiaría el resultado</h3>
        <Alternatives alternatives={record.wouldChange} past={past} />
      </section>

      <Annex record={record} places={places} />

      <section className={styles.foot}>
        <p>
          <strong>{record.notice}.</strong> Dice adónde llevan estas respuestas según el árbol; no reemplaza a la asesoría legal.
        </p>
        <p className={styles.small}>
          Huella de esta constancia (SHA-256): <code>{record.digest}</code>. Huella del árbol y de los textos citados:{' '}
          <code>{tree.hash}</code>. Las mismas respuestas dan la misma huella. Muestra si el contenido cambió; no prueba quién la hizo ni
          cuándo.
        </p>
        <p className={styles.small}>Para completar a mano. El sitio no guarda ni envía nada de esto.</p>
        <HandLines labels={['Nombre y apellido', 'Cargo y dependencia', 'Actuación o expediente', 'Lugar y fecha', 'Firma']} />
      </section>
    </article>
  );
}

function pastOf({tree: {historical}, regime, provisions}: DecisionRecord): boolean {
  return isPast({historical, regime}, (id) => provisions[id]?.state ?? 'in-force');
}

/** The day of an instant where the reader is: in Argentina the evening is already tomorrow in UTC. */
function dayOf(instant: string): string {
  if (isDay(instant)) return instant;
  const at = new Date(instant);
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

function Actions({record}: {record: DecisionRecord}): ReactNode {
  // Without scripts neither button would do anything.
  if (!useHydrated()) return null;
  return (
    <div className={styles.actions} data-print-hidden="">
      <button type="button" className="button button--primary" onClick={() => window.print()}>
        Imprimir
      </button>
      <button
        type="button"
        className="button button--secondary"
        onClick={() => downloadText(recordFileName(record), `${JSON.stringify(record, null, 2)}\n`)}
      >
        Guardar como archivo (JSON)
      </button>
    </div>
  );
}

function ListOf({ids, record, heading, mark}: {ids: readonly string[]; record: DecisionRecord; heading: string; mark: string}): ReactNode {
  const views = [...new Set(ids)].flatMap((id) => record.provisions[id] ?? []);
  if (views.length === 0) return null;
  return (
    <section>
      <h3>
        {heading} ({views.length})
      </h3>
      <ul className={styles.list}>
        {views.map((view) => (
          <li key={view.address}>
            <span aria-hidden="true" className={styles.mark}>
              {mark}
            </span>
            <div>
              <ProvisionName view={view} />
              <Words view={view} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface SentencesProps {
  readonly title: string;
  readonly sentences: DecisionRecord['today'];
  readonly record: DecisionRecord;
  readonly places: ReadonlyMap<string, QuotePlace>;
  readonly part: QuotePlace['part'];
}

function Sentences({title, sentences, record, places, part}: SentencesProps): ReactNode {
  if (sentences.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      {sentences.map(({text, cites}, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the sentences of a record never move
        <div key={at} className={styles.sentence}>
          <p>{text}</p>
          <Grounds ids={cites} record={record} places={places} here={{part, number: at + 1}} title="Se apoya en" />
        </div>
      ))}
    </section>
  );
}

/** The words that are too long to stand where they are named. */
function Annex({record, places}: {record: DecisionRecord; places: ReadonlyMap<string, QuotePlace>}): ReactNode {
  const ids = [...places].filter(([, {part}]) => part === 'annex').map(([id]) => id);
  if (ids.length === 0) return null;
  return (
    <section>
      <h3>Textos extensos que se citan</h3>
      {ids.map((id) => {
        const view = record.provisions[id];
        return (
          view && (
            <div key={id} className={styles.long}>
              <ProvisionName view={view} />
              <Words view={view} />
            </div>
          )
        );
      })}
    </section>
  );
}
