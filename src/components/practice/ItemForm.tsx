import {type FormEvent, type ReactNode, useId, useRef, useState} from 'react';
import type {Remarks} from '../../domain/quiz/attempt';
import type {Drawn} from '../../domain/quiz/draw';
import type {SimpleItem} from '../../domain/quiz/quiz';
import type {Response} from '../../domain/quiz/response';
import choiceStyles from './ChoiceForm.module.css';
import {Hints} from './Hints';
import styles from './Item.module.css';
import type {Missing} from './kinds/kind-view';
import {kindViewOf} from './kinds/kinds';
import type {Citations} from './practice-data';
import {Question} from './Question';
import {AskedRemarks, remarksIn} from './Remarks';

interface Props {
  readonly item: SimpleItem;
  readonly drawn: Drawn;
  readonly citations: Citations;
  /** Whether hints are given: an evaluation has none. */
  readonly hints: boolean;
  readonly focus: boolean;
  readonly onAnswer: (response: Response, remarks: Remarks) => Promise<void>;
}

/** One item to answer: a native form whatever its kind. One that is not complete says what is missing and is not sent. */
export function ItemForm({item, drawn, citations, hints, focus, onAnswer}: Props): ReactNode {
  const [missing, setMissing] = useState<Missing>();
  const [sending, setSending] = useState(false);
  const hintsRead = useRef(0);
  const [alert, historical] = [useId(), useId()];
  const {help, Fields, read} = kindViewOf(item);
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const found = read(item, form, drawn.shown);
    if ('missing' in found) {
      setMissing(found);
      if (found.field !== undefined) event.currentTarget.querySelector<HTMLElement>(`[name="${CSS.escape(found.field)}"]`)?.focus();
      return;
    }
    setSending(true);
    await onAnswer(found.response, {...remarksIn(form), ...(hintsRead.current > 0 && {hints: hintsRead.current})});
  };
  return (
    <form onSubmit={submit} onChange={() => setMissing(undefined)} noValidate>
      {item.historical && <HistoricalNotice id={historical} />}
      <Question
        ask={item.ask}
        help={help(item)}
        describedBy={[item.historical && historical, missing && alert].filter(Boolean).join(' ') || undefined}
        focus={focus}
      >
        <Fields item={item} shown={drawn.shown} lacking={missing?.field} onTouch={() => setMissing(undefined)} />
      </Question>
      {hints && (
        <Hints
          hints={item.hints}
          citations={citations}
          onRead={(count) => {
            hintsRead.current = count;
          }}
        />
      )}
      <AskedRemarks explain={item.explain} />
      {missing && (
        <p id={alert} role="alert" className={choiceStyles.missing}>
          {missing.missing}
        </p>
      )}
      <div className={choiceStyles.send}>
        <button type="submit" className="button button--primary" disabled={sending}>
          Responder
        </button>
      </div>
    </form>
  );
}

/** Says that what is asked rests on norms that do not rule. */
export function HistoricalNotice({id}: {id?: string}): ReactNode {
  return (
    <p id={id} className={styles.historical}>
      <strong>⚠ Sobre normas que no rigen.</strong> Se pregunta qué dicen ellas, no qué se exige hoy.
    </p>
  );
}
