import {type ReactNode, useState} from 'react';
import type {ChosenFile} from '../../../browser/bench/read-chosen';
import type {ReadReport} from '../../../browser/lrs/read';
import type {SendReport, Untaken} from '../../../browser/lrs/send';
import {CONFLICT_HELP, nameOf, REFUSED_HELP} from '../../../browser/lrs/tell';
import styles from '../../delivery/Delivery.module.css';
import {useFocusOnMount} from '../../practice/useFocusOnMount';
import {counted} from '../../progress/words';
import {endName, endWords, progressWords, readWords, unnamedWords} from './lrs-words';
import type {LrsState} from './useLrs';

interface Props {
  readonly state: Exclude<LrsState, {readonly doing: 'nothing'}>;
  readonly onCancel: () => void;
  /** Called when the reader is done with what came of it. */
  readonly onDone: () => void;
  readonly takeIn: (files: readonly ChosenFile[]) => Promise<void>;
}

/** What is under way with an LRS, with a way to end it; or what came of it. */
export function LrsOutcome({state, onCancel, onDone, takeIn}: Props): ReactNode {
  const heading = useFocusOnMount(true);
  return (
    <div className={styles.ready}>
      <h3 ref={heading} tabIndex={-1}>
        {headingOf(state)}
      </h3>
      <Body state={state} takeIn={takeIn} />
      <p className={styles.actions}>
        {state.doing === 'sending' || state.doing === 'reading' ? (
          <button type="button" className="button button--secondary" onClick={onCancel}>
            Cancelar
          </button>
        ) : (
          <button type="button" className="button button--secondary" onClick={onDone}>
            Cerrar este aviso
          </button>
        )}
      </p>
    </div>
  );
}

function headingOf(state: Props['state']): string {
  switch (state.doing) {
    case 'sending':
      return 'Enviando…';
    case 'reading':
      return 'Leyendo…';
    case 'sent':
      return endName(state.report);
    case 'read':
      return 'Lo que hay en el LRS';
    case 'failed':
      return 'No se pudo leer';
  }
}

function Body({state, takeIn}: Pick<Props, 'state' | 'takeIn'>): ReactNode {
  switch (state.doing) {
    case 'sending':
      return <p role="status">{progressWords(state.progress)}</p>;
    case 'reading':
      return (
        <p role="status">
          {counted(state.progress.statements, 'declaración leída', 'declaraciones leídas')}. {state.progress.waiting}
        </p>
      );
    case 'sent':
      return <Sent report={state.report} unnamed={state.unnamed} />;
    case 'read':
      return <ReadBack report={state.report} takeIn={takeIn} />;
    case 'failed':
      return <p className={styles.warning}>{state.reason}</p>;
  }
}

function Sent({report, unnamed}: {readonly report: SendReport; readonly unnamed: number}): ReactNode {
  const {conflicts, refused} = report;
  return (
    <>
      <p className={report.end === 'stopped' ? styles.warning : undefined}>{endWords(report)}</p>
      {unnamed > 0 && <p>{unnamedWords(unnamed)}</p>}
      <UntakenList title="Con otro contenido (409)" help={CONFLICT_HELP} untaken={conflicts} />
      <UntakenList title="Rechazadas (400)" help={REFUSED_HELP} untaken={refused} />
    </>
  );
}

/** Statements that are listed; of more only their number is told. */
const MOST_LISTED = 100;

interface UntakenProps {
  readonly title: string;
  readonly help: string;
  readonly untaken: readonly Untaken[];
}

function UntakenList({title, help, untaken}: UntakenProps): ReactNode {
  if (untaken.length === 0) return null;
  return (
    <>
      <h4>
        {title}: {counted(untaken.length, 'declaración', 'declaraciones')}
      </h4>
      <p>{help}</p>
      <ul>
        {untaken.slice(0, MOST_LISTED).map(({statement, reason}) => (
          <li key={statement.id}>
            {nameOf(statement)}
            {reason !== '' && <> — el LRS dice: {reason}</>}
          </li>
        ))}
      </ul>
      {untaken.length > MOST_LISTED && <p>Y {counted(untaken.length - MOST_LISTED, 'declaración más', 'declaraciones más')}.</p>}
    </>
  );
}

function ReadBack({report, takeIn}: {readonly report: ReadReport; readonly takeIn: Props['takeIn']}): ReactNode {
  const [taking, setTaking] = useState<'no' | 'yes' | 'taken'>('no');
  const [trouble, setTrouble] = useState<string>();
  const take = async (): Promise<void> => {
    setTaking('yes');
    setTrouble(undefined);
    try {
      await takeIn(report.files);
      setTaking('taken');
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error));
      setTaking('no');
    }
  };
  return (
    <>
      {readWords(report).map((words) => (
        <p key={words}>{words}</p>
      ))}
      {report.attempts > 0 && (
        <>
          <p>Cualquiera que pueda escribir en el LRS pudo haberlos escrito: se corrigen de nuevo, y lo que ya esté se cuenta una vez.</p>
          <p className={styles.actions}>
            <button
              type="button"
              className="button button--primary"
              aria-disabled={taking !== 'no'}
              onClick={() => taking === 'no' && void take()}
            >
              Traer {counted(report.attempts, 'intento', 'intentos')} a Instruir
            </button>
          </p>
        </>
      )}
      <p role="status">{taking === 'yes' ? 'Trayendo…' : taking === 'taken' ? 'Listo: están en Instruir.' : ''}</p>
      {trouble !== undefined && (
        <p role="alert" className={styles.warning}>
          {trouble}
        </p>
      )}
    </>
  );
}
