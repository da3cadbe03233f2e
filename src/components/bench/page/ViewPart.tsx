import {type ReactNode, useState} from 'react';
import {USUAL_PASS} from '../../../browser/bench/usual-pass';
import type {FindingKind} from '../../../domain/bench/findings';
import type {Page} from '../../../domain/bench/matrix';
import {moduleName, type Names} from '../../../domain/bench/names';
import type {PeriodKind} from '../../../domain/bench/over-time';
import type {RosterQuery} from '../../../domain/bench/roster';
import {PrintableReport} from '../report/PrintableReport';
import {CompareView} from '../views/CompareView';
import {FindingsView} from '../views/FindingsView';
import {ItemAnalysisView} from '../views/ItemAnalysisView';
import {type MatrixSort, MatrixView} from '../views/MatrixView';
import {MisconceptionsView} from '../views/MisconceptionsView';
import {OverTimeView} from '../views/OverTimeView';
import {PAGE_ROWS} from '../views/Pager';
import {ReadinessView} from '../views/ReadinessView';
import {type Part, type Place, selectionIn} from './address';
import {type Filter, FilterBar} from './FilterBar';
import styles from './Page.module.css';
import type {Desk} from './useBench';
import {useView, type Viewed} from './useView';

interface Props {
  readonly part: Part;
  readonly desk: Desk;
  readonly place: Place;
  readonly onChange: (change: Partial<Place>) => void;
}

/** What each view needs to draw itself. */
interface Shown {
  readonly desk: Desk;
  readonly place: Place;
  readonly names: Names;
}

interface Showing {
  readonly filters: readonly Filter[];
  readonly View: (shown: Shown) => ReactNode;
}

const FIRST_PAGE: Page = {offset: 0, limit: PAGE_ROWS};

const VIEWS: Partial<Record<Part, Showing>> = {
  vigencia: {filters: ['one-cohort', 'names'], View: Readiness},
  lecturas: {filters: ['cohort', 'quiz', 'mode', 'days', 'first'], View: Misconceptions},
  preguntas: {filters: ['cohort', 'one-quiz', 'mode', 'days', 'first'], View: Items},
  matriz: {filters: ['cohort', 'one-quiz', 'mode', 'days', 'first', 'names'], View: PeopleByItem},
  tiempo: {filters: ['cohort', 'quiz', 'first'], View: Over},
  comparar: {filters: [], View: Comparison},
  mirar: {filters: ['cohort', 'quiz', 'days', 'names'], View: Findings},
  informe: {filters: ['one-cohort', 'names'], View: Report},
};

/** One view of the class, with its filters. */
export function ViewPart({part, desk, place, onChange}: Props): ReactNode {
  const {result: names, failure} = useView(desk, 'names', {}, undefined as never);
  const showing = VIEWS[part];
  if (failure !== undefined) return <Failure reason={failure} />;
  if (!showing || !names) return <Counting />;
  const {filters, View} = showing;
  const looked = settled(place, desk, filters);
  return (
    <>
      <FilterBar desk={desk} place={looked} modules={names.modules} filters={filters} onChange={onChange} />
      <View key={JSON.stringify([looked.cohort, looked.quiz])} desk={desk} place={looked} names={names} />
    </>
  );
}

/** The cohort and the quiz where the view cannot do without: the one that is asked for, or the latest, or the first. */
export function settled(place: Place, {state: {cohorts, quizzes}}: Pick<Desk, 'state'>, filters: readonly Filter[]): Place {
  const latest = cohorts.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1))[0]?.id;
  const cohort = cohorts.some(({id}) => id === place.cohort) ? place.cohort : filters.includes('one-cohort') ? latest : undefined;
  const quiz =
    place.quiz !== undefined && quizzes.includes(place.quiz) ? place.quiz : filters.includes('one-quiz') ? quizzes[0] : undefined;
  return {...place, cohort, quiz};
}

function Counting(): ReactNode {
  return <p role="status">Contando…</p>;
}

function Failure({reason}: {reason: string}): ReactNode {
  return (
    <p role="alert" className={styles.warning}>
      {reason}
    </p>
  );
}

/** What is computed, or what there is in its place. */
function Computed<Result>({
  viewed: {result, known, failure},
  nothing = '',
  children,
}: {
  viewed: {result: Result | undefined; known: boolean; failure?: string};
  nothing?: string;
  children: (result: Result) => ReactNode;
}): ReactNode {
  if (failure !== undefined) return <Failure reason={failure} />;
  if (!known) return <Counting />;
  return result === undefined ? <p>{nothing}</p> : children(result);
}

/** With the names of people, where they are wanted. */
function named(names: Names, people: ReadonlyMap<string, string> | undefined, {place, desk}: Shown): Names {
  return place.names && people && desk.state.people > 0 ? {...names, people} : names;
}

const NO_COHORT = 'Hace falta una cohorte, con sus módulos y su regla: hacela, o traela de su archivo, en «Cohortes».';
const NO_QUIZ = 'Todavía no hay intentos de ningún módulo de este sitio.';

function Readiness(shown: Shown): ReactNode {
  const {desk, place, names} = shown;
  const [query, setQuery] = useState<RosterQuery>({sort: 'urgency'});
  const [page, setPage] = useState(FIRST_PAGE);
  const viewed = useView(desk, 'roster', selectionIn(place, ['cohort']), {query, page});
  return (
    <Computed viewed={viewed} nothing={NO_COHORT}>
      {({roster, people, today}) => (
        <ReadinessView
          roster={roster}
          query={query}
          page={page}
          names={named(names, people, shown)}
          today={today}
          onQuery={(next) => {
            setQuery(next);
            setPage(FIRST_PAGE);
          }}
          onPage={setPage}
        />
      )}
    </Computed>
  );
}

function Misconceptions({desk, place, names}: Shown): ReactNode {
  const viewed = useView(desk, 'misconceptions', selectionIn(place, ['cohort', 'quiz', 'mode', 'days', 'first']), undefined as never);
  return <Computed viewed={viewed}>{(map) => <MisconceptionsView map={map} names={names} />}</Computed>;
}

function Items({desk, place, names}: Shown): ReactNode {
  const viewed = useView(desk, 'items', selectionIn(place, ['cohort', 'quiz', 'mode', 'days', 'first']), undefined as never);
  return (
    <Computed viewed={viewed} nothing={NO_QUIZ}>
      {(analysis) => <ItemAnalysisView analysis={analysis} title={moduleName(names, place.quiz ?? '')} />}
    </Computed>
  );
}

function PeopleByItem(shown: Shown): ReactNode {
  const {desk, place, names} = shown;
  const [sort, setSort] = useState<MatrixSort>('learner');
  const [page, setPage] = useState(FIRST_PAGE);
  const viewed = useView(desk, 'matrix', selectionIn(place, ['cohort', 'quiz', 'mode', 'days', 'first']), {page, sort});
  return (
    <Computed viewed={viewed} nothing={NO_QUIZ}>
      {({matrix, people}) => (
        <MatrixView
          matrix={matrix}
          title={moduleName(names, place.quiz ?? '')}
          names={named(names, people, shown)}
          sort={sort}
          page={page}
          onSort={(next) => {
            setSort(next);
            setPage(FIRST_PAGE);
          }}
          onPage={setPage}
        />
      )}
    </Computed>
  );
}

function Over({desk, place}: Shown): ReactNode {
  const [kind, setKind] = useState<PeriodKind>('month');
  const pass = desk.state.cohorts.find(({id}) => id === place.cohort)?.rule.pass ?? USUAL_PASS;
  const viewed = useView(desk, 'overTime', selectionIn(place, ['cohort', 'quiz', 'first']), {kind, pass});
  return <Computed viewed={viewed}>{(overTime) => <OverTimeView overTime={overTime} kind={kind} pass={pass} onKind={setKind} />}</Computed>;
}

function Comparison({desk, names}: Shown): ReactNode {
  const viewed = useView(desk, 'compare', {}, undefined as never);
  return <Computed viewed={viewed}>{(cohorts) => <CompareView cohorts={cohorts} names={names} />}</Computed>;
}

function Findings(shown: Shown): ReactNode {
  const {desk, place, names} = shown;
  const [kind, setKind] = useState<FindingKind>();
  const [page, setPage] = useState(FIRST_PAGE);
  const viewed = useView(desk, 'findings', selectionIn(place, ['cohort', 'quiz', 'days']), {page, kind});
  return (
    <Computed viewed={viewed}>
      {({findings, people}) => (
        <FindingsView
          findings={findings}
          kind={kind}
          names={named(names, people, shown)}
          page={page}
          onKind={(next) => {
            setKind(next);
            setPage(FIRST_PAGE);
          }}
          onPage={setPage}
        />
      )}
    </Computed>
  );
}

function Report(shown: Shown): ReactNode {
  const {desk, place, names} = shown;
  const viewed: Viewed<'report'> = useView(desk, 'report', selectionIn(place, ['cohort']), undefined as never);
  return (
    <Computed viewed={viewed} nothing={NO_COHORT}>
      {({report, people}) => (
        <PrintableReport
          report={report}
          naming={{names: place.names && desk.state.people > 0, people, modules: names.modules}}
          provisions={names.provisions}
        />
      )}
    </Computed>
  );
}
