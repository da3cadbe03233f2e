import type {ReactNode} from 'react';
import {outcomeName} from '../../domain/decision-tree/outcome-name';
import type {DecisionTree} from '../../domain/decision-tree/tree';
import {capital} from '../../domain/status/words';
import type {Citations} from '../practice/practice-data';
import styles from './Cases.module.css';
import {ChecklistDraft} from './ChecklistDraft';
import {isOfPast} from './tree-data';
import type {Cases as Kept} from './useCases';

interface Props {
  readonly tree: DecisionTree;
  readonly citations: Citations;
  readonly cases: Kept;
}

/** What was decided so far, one line each, and the draft of what all of them ask for. */
export function Cases({tree, citations, cases: {all, drop}}: Props): ReactNode {
  if (!tree.each || all.length === 0) return null;
  return (
    <section className={styles.cases} aria-labelledby="reunidos">
      <h2 id="reunidos">
        {capital(tree.each.several)} de esta vez ({all.length})
      </h2>
      <p>Se guardan sólo mientras la página está abierta.</p>
      <div className={styles.scroll}>
        <table>
          <thead>
            <tr>
              <th scope="col">{capital(tree.each.one)}</th>
              <th scope="col">Resultado</th>
              <th scope="col">
                <span className={styles.hidden}>Quitar</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {all.map(({name, outcome}, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two may have the same name
              <tr key={at}>
                <th scope="row">{name}</th>
                <td>
                  {outcome.title} <small>({outcomeName(outcome.kind, isOfPast(tree, citations))})</small>
                </td>
                <td>
                  <button
                    type="button"
                    className="button button--secondary button--sm"
                    onClick={() => drop(at)}
                    aria-label={`Quitar ${name}`}
                  >
                    Quitar
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ChecklistDraft tree={tree} citations={citations} decided={all} />
    </section>
  );
}
