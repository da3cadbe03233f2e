import {useHistory} from '@docusaurus/router';
import {type FormEvent, type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useId, useRef, useState} from 'react';
import {createPortal} from 'react-dom';
import {forgetSearches, recentSearches, rememberSearch} from '../../browser/search/device';
import {addressOfQuestion, cutQuery, LONGEST_QUERY} from '../../browser/search/question';
import {usePageAddresses} from '../site-address';
import {Choices} from './Choices';
import {type Choice, type ChoiceGroup, foundChoices, idsOf, recentChoices} from './choices-of';
import {DialogFoot} from './DialogFoot';
import {Failure} from './Failure';
import {countsIn} from './Groups';
import {NothingFound, Remarks} from './Remarks';
import styles from './SearchDialog.module.css';
import {useLater} from './use-later';
import {answerIn, type SearchState, useSearch, useSearchClient} from './use-search';
import {totalText} from './words';

/** While typing: how long a pause is before it is searched, and before the count is announced. */
const SEARCH_AFTER = 120;
const ANNOUNCE_AFTER = 700;
const LIMITS = {norms: 6, pages: 3};

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/**
 * The search over the page: a modal dialog with a combobox (ARIA Authoring Practices, "List autocomplete with manual
 * selection": nothing is chosen before the reader chooses, so that Enter after typing shows all results).
 */
export function SearchDialog({isOpen, onClose}: Props): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const client = useSearchClient();
  const history = useHistory();
  const {routeOf} = usePageAddresses();
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState<string>();
  const [recent, setRecent] = useState<readonly string[]>([]);
  const query = cutQuery(typed);
  const asked = useLater(query, SEARCH_AFTER);
  const {state, retry} = useSearch({query: query === '' ? '' : asked, inForce: false}, LIMITS);
  const status = statusText(state);
  const announced = useLater(status, ANNOUNCE_AFTER);

  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (!isOpen) {
      if (element.open) element.close();
      return;
    }
    if (!element.open) element.showModal();
    input.current?.select();
    setRecent(recentSearches());
    // A failure is told when something is searched.
    client.ready().catch(() => undefined);
  }, [isOpen, client]);

  const answer = query === '' ? undefined : answerIn(state);
  const groups: readonly ChoiceGroup[] = query === '' ? recentChoices(recent) : answer ? foundChoices(answer, query) : [];
  const ids = idsOf(groups);
  const chosen = active !== undefined && ids.includes(active) ? active : undefined;

  const type = (text: string): void => {
    setTyped(text);
    setActive(undefined);
  };
  const follow = (to: string, searched: string): void => {
    rememberSearch(searched);
    onClose();
    history.push(routeOf(to));
  };
  const take = (choice: Choice): void => {
    if (choice.kind === 'recent') {
      type(choice.query);
      input.current?.focus();
    } else follow(choice.to, query);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const choice = groups.flatMap(({choices}) => choices).find(({id}) => id === chosen);
    if (choice) take(choice);
    else if (query !== '') follow(`/buscar/${addressOfQuestion({query, inForce: false})}`, query);
  };
  const move = (event: KeyboardEvent): void => {
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (step === undefined || event.nativeEvent.isComposing || ids.length === 0) return;
    event.preventDefault();
    const at = chosen === undefined ? (step > 0 ? -1 : ids.length) : ids.indexOf(chosen);
    const next = ids[(at + step + ids.length) % ids.length];
    setActive(next);
    document.getElementById(`${listId}-${next}`)?.scrollIntoView({block: 'nearest'});
  };
  const closeOutside = ({target, currentTarget}: MouseEvent): void => {
    if (target === currentTarget) onClose();
  };

  return createPortal(
    // biome-ignore lint/a11y/useKeyWithClickEvents: by keyboard Escape closes it, which the browser does
    <dialog ref={dialog} className={styles.dialog} aria-label="Buscar" onClose={onClose} onClick={closeOutside}>
      <div className={styles.inside}>
        <form onSubmit={submit} className={styles.form}>
          <input
            ref={input}
            type="text"
            inputMode="search"
            enterKeyHint="search"
            role="combobox"
            aria-label="Buscar en todo el sitio"
            aria-autocomplete="list"
            aria-haspopup="listbox"
            aria-expanded={ids.length > 0}
            aria-controls={listId}
            aria-activedescendant={chosen === undefined ? undefined : `${listId}-${chosen}`}
            placeholder="Palabras, artículo o norma"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={LONGEST_QUERY}
            value={typed}
            onChange={({target}) => type(target.value)}
            onKeyDown={move}
            className={styles.input}
          />
          <button type="button" className="button button--secondary button--sm" onClick={onClose}>
            Cerrar
          </button>
        </form>
        <p className={styles.status} aria-hidden="true">
          {status}
        </p>
        <p role="status" className={styles.hidden}>
          {announced}
        </p>
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: what is followed from a remark closes the dialog, by keyboard too */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the links in it are the controls */}
        <div className={styles.body} onClick={({target}) => target instanceof Element && target.closest('a:not([role])') && onClose()}>
          {state.kind === 'failed' && query !== '' && (
            <Failure message="No se pudo cargar la búsqueda" reason={state.reason} onRetry={retry} />
          )}
          {answer && <Remarks answer={answer} />}
          {answer?.pages.kind === 'found' && countsIn(answer).total === 0 && <NothingFound answer={answer} others={0} />}
          <Choices id={listId} groups={groups} active={chosen} onTake={take} />
          {answer?.pages.kind === 'failed' && (
            <Failure
              message="No se pudieron cargar las notas, los árboles y las definiciones"
              reason={answer.pages.reason}
              onRetry={retry}
            />
          )}
          {query === '' && <Begin hasRecent={recent.length > 0} onForget={forget} />}
        </div>
        <DialogFoot />
      </div>
    </dialog>,
    document.body,
  );

  function forget(): void {
    forgetSearches();
    setRecent([]);
    input.current?.focus();
  }
}

/** Before anything is typed: what can be searched, and the searches that the device keeps. */
function Begin({hasRecent, onForget}: {hasRecent: boolean; onForget: () => void}): ReactNode {
  if (hasRecent)
    return (
      <p className={styles.hint}>
        <button type="button" className="button button--secondary button--sm" onClick={onForget}>
          Borrar búsquedas recientes
        </button>{' '}
        Quedan sólo en este dispositivo.
      </p>
    );
  return (
    <p className={styles.hint}>Por palabras («cesión de datos»), por artículo («art 5 inc 2 ley 25326») o por norma («decreto 1558»).</p>
  );
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
      return state.answer.pages.kind === 'loading' ? 'Buscando…' : totalText(countsIn(state.answer));
  }
}
