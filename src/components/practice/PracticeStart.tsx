import {type ReactNode, useState} from 'react';
import {newSeed} from '../../browser/clock';
import {DIFFICULTIES, type Difficulty, type Item, type Quiz} from '../../domain/quiz/quiz';
import {chooseItems, type Wanted} from './choose-items';
import styles from './Player.module.css';
import type {Choice} from './use-player';

interface Props {
  readonly quiz: Quiz;
  readonly items: readonly Item[] | undefined;
  readonly ready: boolean;
  /** Whether this is the way on that most readers want. */
  readonly primary: boolean;
  readonly onStart: (choice: Choice) => Promise<void>;
}

const DIFFICULTY_NAMES: Readonly<Record<Difficulty, string>> = {
  recall: 'Qué dice la norma',
  application: 'Aplicarla a un caso',
  judgment: 'Decidir donde hay que ponderar',
};

/** A bank with fewer items is practised whole. */
const SMALL = 6;
const COUNTS = [5, 10, 20];

/** Begins a practice: of what is settled, of all the bank, or of what the learner chooses of it. Nothing is remembered of the choice. */
export function PracticeStart({quiz, items, ready, primary, onStart}: Props): ReactNode {
  const [wanted, setWanted] = useState<Wanted>({});
  const fitting = chooseItems(quiz, {...wanted, count: quiz.items.length}, 0).length;
  const asked = Math.min(fitting, wanted.count ?? fitting);
  const choosing = items === undefined && quiz.items.length >= SMALL;
  const start = (): Promise<void> => {
    const chosen = items ?? (Object.keys(wanted).length > 0 ? chooseItems(quiz, wanted, newSeed()) : undefined);
    return onStart(chosen ? {items: chosen} : {});
  };
  return (
    <>
      {ready && choosing && <Choosing quiz={quiz} wanted={wanted} asked={asked} onChange={setWanted} />}
      <div className={styles.actions}>
        <button
          type="button"
          className={`button button--${primary ? 'primary' : 'secondary'}`}
          disabled={!ready || (choosing && asked === 0)}
          onClick={start}
        >
          {primary ? 'Empezar' : 'Empezar de nuevo'}
        </button>
      </div>
    </>
  );
}

function Choosing({
  quiz,
  wanted: {objective, difficulty, count},
  asked,
  onChange,
}: {
  quiz: Quiz;
  wanted: Wanted;
  asked: number;
  onChange: (wanted: Wanted) => void;
}): ReactNode {
  const change = (next: {
    readonly objective?: string | undefined;
    readonly difficulty?: string | undefined;
    readonly count?: number | undefined;
  }): void => {
    const whole = {objective, difficulty, count, ...next};
    onChange(Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined && value !== '')) as Wanted);
  };
  return (
    <details className={styles.choosing}>
      <summary>Elegir qué practicar</summary>
      <div className={styles.choices}>
        <label>
          Objetivo
          <select value={objective ?? ''} onChange={({target}) => change({objective: target.value})}>
            <option value="">Todos</option>
            {quiz.objectives.map(({id, text}) => (
              <option key={id} value={id}>
                {text}
              </option>
            ))}
          </select>
        </label>
        <label>
          Dificultad
          <select value={difficulty ?? ''} onChange={({target}) => change({difficulty: target.value})}>
            <option value="">Todas</option>
            {DIFFICULTIES.map((id) => (
              <option key={id} value={id}>
                {DIFFICULTY_NAMES[id]}
              </option>
            ))}
          </select>
        </label>
        <label>
          Cuántas
          <select value={count ?? ''} onChange={({target}) => change({count: target.value === '' ? undefined : Number(target.value)})}>
            <option value="">Todas</option>
            {COUNTS.filter((some) => some < quiz.items.length).map((some) => (
              <option key={some} value={some}>
                {some}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p role="status">
        {asked === 0
          ? 'No hay preguntas así: cambiá el objetivo o la dificultad.'
          : asked === 1
            ? 'Va a ser una pregunta o caso.'
            : `Van a ser ${asked} preguntas o casos.`}
      </p>
    </details>
  );
}
