import clsx from 'clsx';
import {type ReactNode, useId, useMemo} from 'react';
import type {Page} from '../../../domain/bench/matrix';
import {moduleName, type Names} from '../../../domain/bench/names';
import type {Readiness} from '../../../domain/bench/readiness';
import {ROSTER_SORTS, type Roster, type RosterQuery, STANDINGS, type Standing} from '../../../domain/bench/roster';
import {BarsPlot} from '../../plot/BarsPlot';
import {localNumber} from '../../plot/numbers';
import {Choice} from './Choice';
import {Pager} from './Pager';
import {PersonCells, PersonHeads} from './Person';
import {readinessBars} from './plots';
import {ScrollTable} from './ScrollTable';
import styles from './Views.module.css';
import {personCount, SORT_NAMES, STANDING_NAMES, slashDay, standingWords} from './words';

interface Props {
  readonly roster: Roster;
  readonly query: RosterQuery;
  readonly page: Page;
  readonly names: Names;
  /** The day that it is about. */
  readonly today: string;
  readonly onQuery: (query: RosterQuery) => void;
  readonly onPage: (page: Page) => void;
}

/** Who of a cohort is in date with which module, and who has to be called. */
export function ReadinessView({roster, query, page, names, today, onQuery, onPage}: Props): ReactNode {
  const id = useId();
  const bars = useMemo(() => readinessBars(roster, names), [roster, names]);
  return (
    <section className={styles.view} aria-labelledby={id}>
      <h2 id={id}>Vigencia</h2>
      <p>
        Cómo está cada persona con cada módulo el {slashDay(today)}. Son resultados declarados por quien los entrega: no están certificados.
      </p>
      {roster.learners === 0 ? (
        <p>Todavía no hay personas en esta cohorte.</p>
      ) : (
        <>
          <BarsPlot title="Personas por módulo" summary={readinessSummary(roster)} bars={bars} />
          <Filters roster={roster} query={query} names={names} onQuery={onQuery} />
          <p role="status" className={styles.status}>
            {roster.found === roster.learners
              ? personCount(roster.learners)
              : `${localNumber(roster.found, 0)} de ${personCount(roster.learners)}`}
          </p>
          {roster.found > 0 && <RosterTable roster={roster} names={names} today={today} />}
          <Pager page={page} of={roster.found} name="vigencia" rows="personas" onPage={onPage} />
        </>
      )}
    </section>
  );
}

function readinessSummary({standings, learners}: Roster): string {
  const told = (standing: Standing): string => `${localNumber(standings[standing], 0)}`;
  return `De ${personCount(learners)}, contando a cada una por el peor de los módulos elegidos: ${told('current')} al día, ${told('expiring')} con algo por vencer en 90 días, ${told('expired')} con algo vencido y ${told('not-taken')} con algo sin rendir o sin aprobar.`;
}

/** What stands in the selects; empty where everything does. */
interface Chosen {
  readonly module: string;
  readonly standing: Standing | '';
  readonly sort: RosterQuery['sort'];
}

function queryOf({module, standing, sort}: Chosen): RosterQuery {
  return {sort, ...(module !== '' && {module}), ...(standing !== '' && {standing})};
}

function Filters({roster, query, names, onQuery}: Pick<Props, 'roster' | 'query' | 'names' | 'onQuery'>): ReactNode {
  const {module = '', standing = '', sort} = query;
  const set = (change: Partial<Chosen>): void => onQuery(queryOf({module, standing, sort, ...change}));
  const sorts = ROSTER_SORTS.filter((one) => one !== 'name' || names.people);
  return (
    <div className={styles.filters}>
      {roster.modules.length > 1 && (
        <Choice
          label="Módulo"
          value={module}
          options={[['', 'Todos'], ...roster.modules.map((one) => [one.module, moduleName(names, one.module)] as const)]}
          onChange={(chosen) => set({module: chosen})}
        />
      )}
      <Choice<Standing | ''>
        label="Estado"
        value={standing}
        options={[
          ['', 'Todos'],
          ...STANDINGS.map((one) => [one, `${STANDING_NAMES[one]} (${localNumber(roster.standings[one], 0)})`] as const),
        ]}
        onChange={(chosen) => set({standing: chosen})}
      />
      <Choice label="Orden" value={sort} options={sorts.map((one) => [one, SORT_NAMES[one]])} onChange={(chosen) => set({sort: chosen})} />
    </div>
  );
}

function RosterTable({roster: {rows}, names, today}: Pick<Props, 'roster' | 'names' | 'today'>): ReactNode {
  return (
    <ScrollTable name="vigencia" caption={`Vigencia de cada persona el ${slashDay(today)}`}>
      <thead>
        <tr>
          <PersonHeads names={names} />
          {rows[0]?.modules.map(({module}) => (
            <th key={module} scope="col" className={styles.words}>
              {moduleName(names, module)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({learner, modules}) => (
          <tr key={learner}>
            <PersonCells learner={learner} names={names} />
            {modules.map((module) => (
              <td key={module.module}>
                <StandingCell readiness={module} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

function StandingCell({readiness}: {readiness: Readiness}): ReactNode {
  const {mark, says, because} = standingWords(readiness);
  const {state} = readiness;
  return (
    <>
      <span className={clsx(state === 'current' && styles.good, (state === 'expired' || mark === '✗') && styles.bad)}>
        <span aria-hidden="true">{mark}</span> {says}
      </span>
      {because !== undefined && <span className={styles.small}>{because}</span>}
    </>
  );
}
