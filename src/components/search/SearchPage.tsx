import Link from '@docusaurus/Link';
import {useHistory, useLocation} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {type FormEvent, type ReactNode, useEffect, useRef, useState} from 'react';
import {openSearch, type SearchClient} from '../../browser/search/search-client';
import type {Found, Hit} from '../../domain/search/search';
import {stateName} from '../../domain/status/words';
import styles from './SearchPage.module.css';

const LIMIT = 30;

type Results =
  | {readonly kind: 'none'}
  | {readonly kind: 'searching'; readonly query: string}
  | {readonly kind: 'found'; readonly query: string; readonly found: Found}
  | {readonly kind: 'failed'; readonly query: string; readonly reason: string};

/** Search over every provision. The query stands in the address, so that a search can be kept and shared. */
export function SearchPage(): ReactNode {
  const {search} = useLocation();
  const history = useHistory();
  const records = useBaseUrl('/datos/busqueda.json');
  const client = useRef<SearchClient>(undefined);
  const [results, setResults] = useState<Results>({kind: 'none'});
  const [query, setQuery] = useState('');

  useEffect(
    () => () => {
      client.current?.close();
      client.current = undefined;
    },
    [],
  );

  useEffect(() => {
    const asked = new URLSearchParams(search).get('q')?.trim() ?? '';
    setQuery(asked);
    if (asked === '') {
      setResults({kind: 'none'});
      return;
    }
    let stale = false;
    setResults({kind: 'searching', query: asked});
    client.current ??= openSearch(records);
    client.current.search(asked, LIMIT).then(
      (found) => !stale && setResults({kind: 'found', query: asked, found}),
      (error: Error) => !stale && setResults({kind: 'failed', query: asked, reason: error.message}),
    );
    return () => {
      stale = true;
    };
  }, [search, records]);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    history.push({search: `?q=${encodeURIComponent(query.trim())}`});
  };
  return (
    <main className={styles.main}>
      <h1>Buscar en las normas</h1>
      <search aria-label="Buscar en las normas">
        <form onSubmit={submit} className={styles.form}>
          <label className={styles.label}>
            Palabras que buscás
            <input type="search" name="q" value={query} onChange={(event) => setQuery(event.target.value)} autoComplete="off" />
          </label>
          <button type="submit" className="button button--primary">
            Buscar
          </button>
        </form>
      </search>
      <noscript>
        <p>La búsqueda necesita JavaScript. Sin él, todas las normas se pueden leer completas desde el índice de normas.</p>
      </noscript>
      <p role="status" className={styles.status}>
        {statusText(results)}
      </p>
      {results.kind === 'found' && <Hits hits={results.found.hits} />}
    </main>
  );
}

function statusText(results: Results): string {
  switch (results.kind) {
    case 'none':
      return '';
    case 'searching':
      return 'Buscando…';
    case 'failed':
      return `No se pudo cargar la búsqueda (${results.reason}). Revisá la conexión y probá de nuevo.`;
    case 'found':
      return foundText(results.query, results.found);
  }
}

function foundText(query: string, {hits, meant}: Found): string {
  if (hits.length === 0) return `Nada tiene «${query}». Probá con menos palabras, o con la palabra de la norma.`;
  const count = hits.length === 1 ? 'Un resultado.' : `${hits.length}${hits.length === LIMIT ? ' primeros' : ''} resultados.`;
  return meant === undefined ? count : `${count} Se buscó «${meant}».`;
}

function Hits({hits}: {hits: readonly Hit[]}): ReactNode {
  return (
    <ol className={styles.hits}>
      {hits.map(({id, label, address, unit, part}) => (
        <li key={id}>
          <Link to={address}>
            {label}
            {unit.heading !== '' && ` · ${unit.heading.replace(/^\(|\)?\.?$/g, '')}`}
          </Link>
          {unit.state !== 'in-force' && <span className={styles.state}> ⚠ {stateName(unit.state)}</span>}
          <p>{excerpt(part?.text ?? '')}</p>
        </li>
      ))}
    </ol>
  );
}

function excerpt(text: string): string {
  return text.length <= 240 ? text : `${text.slice(0, text.lastIndexOf(' ', 240))}…`;
}
