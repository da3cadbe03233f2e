import type {ReactNode} from 'react';
import {MODE_NAMES} from '../../../domain/bench/words';
import {capital} from '../../../domain/status/words';
import {Choice} from '../views/Choice';
import views from '../views/Views.module.css';
import type {Narrowing, Place} from './address';
import styles from './Page.module.css';
import type {Desk} from './useBench';

/** What a view can be narrowed by; `one-cohort` and `one-quiz` are those that it cannot do without. */
export type Filter = Narrowing | 'one-cohort' | 'one-quiz' | 'names';

interface Props {
  readonly desk: Desk;
  readonly place: Place;
  readonly modules: ReadonlyMap<string, string>;
  readonly filters: readonly Filter[];
  readonly onChange: (change: Partial<Place>) => void;
}

const MODES = ['evaluation', 'practice', 'review', 'drill'] as const;

/** The filters that apply to what is shown; what they say is in the address. */
export function FilterBar({desk: {state}, place, modules, filters, onChange}: Props): ReactNode {
  const quizzes = state.quizzes.map((id) => [id, modules.get(id) ?? id] as const);
  const cohorts = state.cohorts.map(({id, name}) => [id, name] as const);
  const has = (filter: Filter): boolean => filters.includes(filter);
  if (filters.length === 0) return null;
  return (
    <search aria-label="Qué mirar" className={styles.filterBar} data-print-hidden>
      <div className={views.filters}>
        {(has('cohort') || has('one-cohort')) && cohorts.length > 0 && (
          <Choice
            label="Cohorte"
            value={place.cohort ?? ''}
            options={has('one-cohort') ? cohorts : [['', 'Todas, y lo que vino sin cohorte'], ...cohorts]}
            onChange={(cohort) => onChange({cohort: orNone(cohort)})}
          />
        )}
        {(has('quiz') || has('one-quiz')) && quizzes.length > 0 && (
          <Choice
            label="Módulo"
            value={place.quiz ?? ''}
            options={has('one-quiz') ? quizzes : [['', 'Todos'], ...quizzes]}
            onChange={(quiz) => onChange({quiz: orNone(quiz)})}
          />
        )}
        {has('mode') && (
          <Choice<Place['mode']>
            label="Modo"
            value={place.mode}
            options={[...MODES.map((mode) => [mode, capital(MODE_NAMES[mode])] as const), ['all', 'Todos']]}
            onChange={(mode) => onChange({mode})}
          />
        )}
        {has('days') && (
          <>
            <DayField label="Desde" value={place.from} onChange={(from) => onChange({from})} />
            <DayField label="Hasta" value={place.to} onChange={(to) => onChange({to})} />
          </>
        )}
      </div>
      <div className={styles.checks}>
        {has('first') && (
          <Check label="Sólo el primer intento de cada persona" checked={place.firstOnly} onChange={(firstOnly) => onChange({firstOnly})} />
        )}
        {has('names') && state.people > 0 && (
          <Check label="Mostrar nombres" checked={place.names} onChange={(names) => onChange({names})} />
        )}
      </div>
    </search>
  );
}

export function Check({label, checked, onChange}: {label: string; checked: boolean; onChange: (checked: boolean) => void}): ReactNode {
  return (
    <label className={styles.check}>
      <input type="checkbox" checked={checked} onChange={({target}) => onChange(target.checked)} />
      {label}
    </label>
  );
}

function DayField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string | undefined;
  onChange: (day: string | undefined) => void;
}): ReactNode {
  return (
    <label className={views.choice}>
      {label}
      <input type="date" className={styles.day} value={value ?? ''} onChange={({target}) => onChange(orNone(target.value))} />
    </label>
  );
}

function orNone(text: string): string | undefined {
  return text === '' ? undefined : text;
}
