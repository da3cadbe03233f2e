import type {ReactNode} from 'react';
import {outcomeName} from '../../../domain/decision-tree/outcome-name';
import {type DecisionTree, OUTCOME_KINDS} from '../../../domain/decision-tree/tree';

interface OutcomeSelectProps {
  readonly tree: DecisionTree;
  readonly past: boolean;
  /** Id of the chosen outcome; empty for all. */
  readonly value: string;
  readonly onChange: (outcome: string) => void;
}

/** The outcomes of a tree to choose from, by kind. */
export function OutcomeSelect({tree, past, value, onChange}: OutcomeSelectProps): ReactNode {
  return (
    <label>
      Resultado
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">Todos</option>
        {OUTCOME_KINDS.map((kind) => {
          const outcomes = tree.outcomes.filter((outcome) => outcome.kind === kind);
          return (
            outcomes.length > 0 && (
              <optgroup key={kind} label={outcomeName(kind, past)}>
                {outcomes.map(({id, title}) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </optgroup>
            )
          );
        })}
      </select>
    </label>
  );
}
