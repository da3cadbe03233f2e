import {useHistory, useLocation} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {type FormEvent, type ReactNode, useEffect, useState} from 'react';
import {countsOf} from '../../browser/search/answer';
import {rememberSearch} from '../../browser/search/device';
import {addressOfQuestion, type Filters as Chosen, cutQuery, LONGEST_QUERY, questionOf} from '../../browser/search/question';
import {Failure} from './Failure';
import {Filters} from './Filters';
import {countsIn, Groups} from './Groups';
import {Examples, NothingFound, Remarks} from './Remarks';
import styles from './SearchPage.module.css';
import {type Answer, answerIn, type SearchState, useSearch, useSearchClient} from './use-search';
import {totalText} from './words';

/** Of each kind: among all of them, and alone; each "Mostrar más" adds as many. */
const AMONG = {norms: 10, pages: 5};
const ALONE = 30;

/** The search over everything. The question stands in the address, so that a search can be kept and shared. */
export function SearchPage(): ReactNode {
  const {search, pathname} = useLocation();
  const history = useHistory();
  const client = useSearchClient();
  const action = useBaseUrl('/buscar/');
  // The page is built without a question: what the address asks is known in the browser.
  const [asked, setAsked] = useState('');
  const [typed, setTyped] = useState('');
  const [pagesOfHits, setPagesOfHits] = useState(1);
  const question = questionOf(asked);
  const alone = ALONE * pagesOfHits;
  const {state, retry} = useSearch(question, question.kind ? {norms: alone, pages: alone} : AMONG);

  useEffect(() => {
    const {query} = questionOf(search);
    setAsked(search);
    setTyped(query);
    setPagesOfHits(1);
    rememberSearch(query);
  }, [search]);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    history.push({pathname, search: addressOfQuestion({...question, query: cutQuery(typed)})});
  };
  const choose = (filters: Chosen): void => history.replace({pathname, search: addressOfQuestion({...filters, query: question.query})});
  const answer = answerIn(state);
  return (
    <main className={styles.main}>
      <h1>Buscar</h1>
      <search aria-label="Buscar en todo el sitio">
        <form action={action} method="get" onSubmit={submit} className={styles.form}>
          <label className={styles.label}>
            Palabras, artículo o norma que buscás
            <input
              type="search"
              name="q"
              value={typed}
              maxLength={LONGEST_QUERY}
              onChange={(event) => setTyped(event.target.value)}
              // A failure is told when something is searched.
              onFocus={() => client.ready().catch(() => undefined)}
              autoComplete="off"
            />
          </label>
          <button type="submit" className="button button--primary">
            Buscar
          </button>
        </form>
        {answer && (hasMatches(answer) || isNarrowed(question)) && (
          <Filters
            chosen={question}
            counts={countsIn(answer)}
            statutes={answer.norms.statutes}
            isWhole={answer.pages.kind === 'found'}
            onChoose={choose}
          />
        )}
      </search>
      <noscript>
        <p>
          La búsqueda necesita JavaScript. Sin él, todas las normas se pueden leer completas desde el{' '}
          <a href={useBaseUrl('/normas/')}>índice de normas</a>.
        </p>
      </noscript>
      <p role="status" className={styles.status}>
        {statusText(state)}
      </p>
      {state.kind === 'none' && <Examples />}
      {state.kind === 'failed' && <Failure message="No se pudo cargar la búsqueda" reason={state.reason} onRetry={retry} />}
      {answer && <Answered answer={answer} onMore={() => setPagesOfHits((before) => before + 1)} onRetry={retry} />}
    </main>
  );
}

function Answered({answer, onMore, onRetry}: {answer: Answer; onMore: () => void; onRetry: () => void}): ReactNode {
  const {pages, norms, question} = answer;
  const matches = [...norms.matches, ...(pages.kind === 'found' ? pages.answer.matches : [])];
  const isEmpty = pages.kind === 'found' && countsOf(matches, question).total === 0;
  return (
    <>
      <Remarks answer={answer} />
      {isEmpty && <NothingFound answer={answer} others={matches.length} />}
      <Groups answer={answer} onMore={onMore} />
      {pages.kind === 'failed' && (
        <Failure message="No se pudieron cargar las notas, los árboles y las definiciones" reason={pages.reason} onRetry={onRetry} />
      )}
    </>
  );
}

function hasMatches({norms, pages}: Answer): boolean {
  return norms.matches.length > 0 || (pages.kind === 'found' && pages.answer.matches.length > 0);
}

function isNarrowed({kind, statute, inForce}: Chosen): boolean {
  return kind !== undefined || statute !== undefined || inForce;
}

function statusText(state: SearchState): string {
  switch (state.kind) {
    case 'none':
      return '';
    case 'searching':
      return 'Buscando…';
    case 'failed':
      return 'No se pudo cargar la búsqueda.';
    case 'found':
      return state.answer.pages.kind === 'loading'
        ? 'Buscando también en las notas, los árboles y las definiciones…'
        : totalText(countsIn(state.answer), state.answer.question.kind);
  }
}
