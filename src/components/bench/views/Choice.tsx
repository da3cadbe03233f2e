import type {ReactNode} from 'react';
import styles from './Views.module.css';

interface Props<Value extends string> {
  readonly label: string;
  readonly value: Value;
  /** Value and words of each option. */
  readonly options: readonly (readonly [Value, string])[];
  readonly onChange: (value: Value) => void;
}

/** One of a few ways to look at something. */
export function Choice<Value extends string>({label, value, options, onChange}: Props<Value>): ReactNode {
  return (
    <label className={styles.choice} data-print-hidden>
      {label}
      <select
        value={value}
        onChange={({target}) => {
          const chosen = options[target.selectedIndex];
          if (chosen) onChange(chosen[0]);
        }}
      >
        {options.map(([of, words]) => (
          <option key={of} value={of}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
