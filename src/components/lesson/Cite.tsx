import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import type {State} from '../../domain/status/status';
import {stateName} from '../../domain/status/words';
import styles from './Provision.module.css';

interface Props {
  readonly id: string;
  readonly to: string;
  readonly state: State;
  readonly children: ReactNode;
}

/** What an author writes as `[…](cita:<id>)`: a link to the provision, labelled when it does not rule. `src/remark/citations.ts` makes it. */
export function Cite({id, to, state, children}: Props): ReactNode {
  return (
    <>
      <Link to={to} data-preview={id}>
        {children}
      </Link>
      {state !== 'in-force' && <span className={styles.notInForce}> (⚠ {stateName(state).toLowerCase()})</span>}
    </>
  );
}
