import {lazy, type ReactNode, useState} from 'react';
import {newSeed} from '../../browser/clock';
import {shownData} from '../practice/practice-data';
import {LatePart} from '../tree/LatePart';
import {RegimeNotice} from '../tree/RegimeNotice';
import {isOfPast, type TreeData} from '../tree/tree-data';
import {DrillCover} from './DrillCover';
import type {Run} from './DrillRun';
import styles from './TreeDrill.module.css';
import {useLastDrill} from './useLastDrill';

const DrillRun = lazy(() => import('./DrillRun').then((module) => ({default: module.DrillRun})));

/** Cases made from the ways of a tree: the reader says where the facts lead. What makes and marks them loads with the first. */
export function TreeDrill({data}: {data?: TreeData}): ReactNode {
  return <Drill data={shownData('TreeDrill', data)} />;
}

function Drill({data}: {data: TreeData}): ReactNode {
  const {tree, citations} = data;
  const last = useLastDrill(tree.id);
  const [run, setRun] = useState<Run>();
  const draw = (count: number): void => setRun({kind: 'new', seed: newSeed(), count});
  return (
    <div className={styles.drill}>
      <RegimeNotice regime={tree.regime} historical={tree.historical} past={isOfPast(tree, citations)} citations={citations} />
      {run ? (
        <LatePart coming="Preparando los casos…" kept="lo que respondiste queda guardado en este dispositivo">
          <DrillRun key={run.kind === 'new' ? run.seed : 'again'} data={data} run={run} onMore={draw} />
        </LatePart>
      ) : (
        <DrillCover last={last} onDraw={draw} onAgain={(items) => setRun({kind: 'again', items})} />
      )}
    </div>
  );
}
