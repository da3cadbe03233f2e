import type {ReactNode} from 'react';
import type {Counts} from '../../browser/search/answer';
import {type Filters as Chosen, KINDS, type Kind} from '../../browser/search/question';
import styles from './Filters.module.css';
import {KIND_NAMES} from './words';

interface Props {
  readonly chosen: Chosen;
  readonly counts: Counts;
  readonly statutes: readonly {readonly id: string; readonly title: string}[];
  /** Whether the kinds beside the norms are counted yet. */
  readonly isWhole: boolean;
  readonly onChoose: (filters: Chosen) => void;
}

/** What the results are narrowed to: native controls, each with what it would leave. */
export function Filters({chosen, counts, statutes, isWhole, onChoose}: Props): ReactNode {
  const {kind, statute, inForce} = chosen;
  const choose = ({
    kind: newKind,
    statute: newStatute,
    inForce: newInForce,
  }: {
    kind: Kind | undefined;
    statute: string | undefined;
    inForce: boolean;
  }): void => onChoose({...(newKind && {kind: newKind}), ...(newStatute !== undefined && {statute: newStatute}), inForce: newInForce});
  const all = KINDS.reduce((sum, one) => sum + counts.kinds[one], 0);
  const radio = (value: Kind | undefined, name: string, count: number | undefined): ReactNode => (
    <label key={value ?? 'todo'} className={styles.choice}>
      <input type="radio" name="en" checked={kind === value} onChange={() => choose({kind: value, statute, inForce})} />
      <span>
        {name} {count !== undefined && `(${count})`}
      </span>
    </label>
  );
  return (
    <div className={styles.filters}>
      <fieldset className={styles.kinds}>
        <legend>Dónde buscar</legend>
        {radio(undefined, 'Todo', isWhole ? all : undefined)}
        {KINDS.map((one) => radio(one, KIND_NAMES[one], isWhole || one === 'norm' ? counts.kinds[one] : undefined))}
      </fieldset>
      <label className={styles.statute}>
        Norma
        <select
          value={statute ?? ''}
          onChange={({target}) => choose({kind, statute: target.value === '' ? undefined : target.value, inForce})}
        >
          <option value="">Todas</option>
          {statutes
            .filter(({id}) => id === statute || counts.statutes.has(id))
            .map(({id, title}) => (
              <option key={id} value={id}>
                {title} ({counts.statutes.get(id) ?? 0})
              </option>
            ))}
        </select>
      </label>
      <label className={styles.choice}>
        <input type="checkbox" checked={inForce} onChange={({target}) => choose({kind, statute, inForce: target.checked})} />
        <span>Sólo lo vigente ({counts.inForce})</span>
      </label>
    </div>
  );
}
