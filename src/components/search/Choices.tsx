import clsx from 'clsx';
import type {MouseEvent, ReactNode} from 'react';
import {isPlainClick} from '../../browser/plain-click';
import {usePageAddresses} from '../site-address';
import styles from './Choices.module.css';
import type {Choice, ChoiceGroup} from './choices-of';
import {Excerpt, HitState} from './Excerpt';
import hitStyles from './Hit.module.css';

interface Props {
  readonly id: string;
  readonly groups: readonly ChoiceGroup[];
  /** Id of the choice that the arrows are on. */
  readonly active: string | undefined;
  readonly onTake: (choice: Choice) => void;
}

/** The list of a combobox: the focus stays in its input, which says which line is active. */
export function Choices({id, groups, active, onTake}: Props): ReactNode {
  return (
    <div id={id} role="listbox" aria-label="Resultados" hidden={groups.length === 0} className={styles.list}>
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options is no fieldset
        <div key={group.id} role="group" aria-label={group.name} className={styles.group}>
          <div aria-hidden="true" className={styles.name}>
            {group.name}
          </div>
          {group.choices.map((choice) => (
            <ChoiceLine key={choice.id} choice={choice} id={`${id}-${choice.id}`} isActive={choice.id === active} onTake={onTake} />
          ))}
        </div>
      ))}
    </div>
  );
}

interface LineProps {
  readonly choice: Choice;
  readonly id: string;
  readonly isActive: boolean;
  readonly onTake: (choice: Choice) => void;
}

function ChoiceLine({choice, id, isActive, onTake}: LineProps): ReactNode {
  const {hrefOf} = usePageAddresses();
  const take = (event: MouseEvent): void => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    onTake(choice);
  };
  const line = {
    id,
    role: 'option',
    'aria-selected': isActive,
    tabIndex: -1,
    onClick: take,
    className: clsx(styles.choice, isActive && styles.active),
  };
  if (choice.kind === 'recent') return <div {...line}>{choice.query}</div>;
  const href = hrefOf(choice.to);
  if (choice.kind === 'all')
    return (
      <a {...line} href={href}>
        {choice.text}
      </a>
    );
  const {hit} = choice;
  return (
    <a {...line} href={href} aria-labelledby={`${id}-titulo`} aria-describedby={`${id}-texto`}>
      <span id={`${id}-titulo`}>
        <span className={styles.title}>
          {hit.title}
          {hit.heading !== undefined && ` · ${hit.heading}`}
        </span>
        {hit.why !== undefined && <span className={hitStyles.why}>{hit.why}</span>}
        <HitState hit={hit} />
      </span>
      <Excerpt hit={hit} id={`${id}-texto`} />
    </a>
  );
}
