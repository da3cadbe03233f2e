import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import type {Attempt} from '../../domain/quiz/attempt';
import {attemptFragment} from './desk-address';

/** For the end of an evaluation: the way to deliver it. */
export function DeliverLink({attempt}: {attempt: Attempt}): ReactNode {
  return (
    <p>
      <Link to={`/entregar/${attemptFragment(attempt.id)}`} className="button button--secondary">
        Entregar este resultado
      </Link>
    </p>
  );
}
