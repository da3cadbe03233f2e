import useBaseUrl from '@docusaurus/useBaseUrl';
import {lazy, type ReactNode, useState} from 'react';
import type {Answers} from '../../domain/decision-tree/answer';
import {answersOnTheWay, type Place} from '../../domain/decision-tree/walk';
import {useHydrated} from '../practice/useHydrated';
import {LatePart} from './LatePart';
import {TreeText} from './TreeText';
import styles from './TreeText.module.css';
import {isOfPast, type TreeData} from './tree-data';

const TreeMap = lazy(async () => ({default: (await import('./map/TreeMap')).TreeMap}));
const TreeTable = lazy(async () => ({default: (await import('./table/TreeTable')).TreeTable}));

interface Props {
  readonly data: TreeData;
  readonly place: Place;
  readonly addressOf: (answers: Answers) => string;
}

/** The same tree read in other ways: as a map with the way lit, as the table of all ways, as text. The first two load when they are opened. */
export function Readings({data: {tree, citations, layout}, place, addressOf}: Props): ReactNode {
  const hydrated = useHydrated();
  const table = useBaseUrl(`/datos/arboles/${tree.id}.csv`);
  const at = place.kind === 'outcome' ? place.outcome.id : place.kind === 'broken' ? place.next : place.question.id;
  /** Back to a question of the way: the answers before it. */
  const linkTo = (node: string): string | undefined => {
    const step = place.trail.findIndex(({question}) => question.id === node);
    if (step < 0) return undefined;
    return addressOf(answersOnTheWay(place.trail.slice(0, step)));
  };
  return (
    <div>
      {hydrated && (
        <>
          <Reading title="Ver el mapa del árbol">
            <TreeMap tree={tree} layout={layout} trail={place.trail} at={at} linkTo={linkTo} />
          </Reading>
          <Reading title="Ver la tabla de todos los caminos">
            <TreeTable tree={tree} past={isOfPast(tree, citations)} file={table} />
          </Reading>
        </>
      )}
      <TreeText tree={tree} citations={citations} />
      <p>
        <small>
          Para revisar y firmar: <a href={table}>la tabla de todos los caminos, en CSV</a>.
        </small>
      </p>
    </div>
  );
}

function Reading({title, children}: {title: string; children: ReactNode}): ReactNode {
  const [opened, setOpened] = useState(false);
  return (
    <details className={styles.text} onToggle={({currentTarget}) => currentTarget.open && setOpened(true)}>
      <summary>{title}</summary>
      {opened && <LatePart coming="Cargando…">{children}</LatePart>}
    </details>
  );
}
