import {type ReactNode, useMemo} from 'react';
import {drillBank} from '../../domain/drill/bank';
import {drillItems, itemsOfDrill} from '../../domain/drill/drill';
import {Player} from '../practice/Player';
import type {TreeData} from '../tree/tree-data';

/** New cases, or those of the last drill, by the ids of its items. */
export type Run =
  | {readonly kind: 'new'; readonly seed: number; readonly count: number}
  | {readonly kind: 'again'; readonly items: readonly string[]};

interface Props {
  readonly data: TreeData;
  readonly run: Run;
  readonly onMore: (count: number) => void;
}

/** The cases of one drill, made and played. */
export function DrillRun({data, run, onMore}: Props): ReactNode {
  const drilled = useMemo(() => {
    const items = run.kind === 'new' ? drillItems(data.tree, run.seed, run.count) : itemsOfDrill(data.tree, run.items);
    return {...drillBank(data, items), citations: data.citations};
  }, [data, run]);
  const count = run.kind === 'new' ? run.count : run.items.length;
  return (
    <Player
      data={drilled}
      mode="drill"
      begin={run.kind}
      atEnd={() => (
        <button type="button" className="button button--secondary" onClick={() => onMore(count)}>
          Practicar con otros {count} casos
        </button>
      )}
    />
  );
}
