import {type ComponentProps, lazy, type ReactNode} from 'react';
import type {CountedTerms as Counted} from './CountedTerms';
import {LatePart} from './LatePart';

/** Days are counted with the holidays, which load where a term runs and nowhere else. */
const CountedTerms = lazy(async () => ({default: (await import('./CountedTerms')).CountedTerms}));

/** The terms that an outcome sets, counted from the days that were answered. */
export function OutcomeTerms(props: ComponentProps<typeof Counted>): ReactNode {
  if (props.outcome.terms.length === 0) return null;
  return (
    <LatePart coming="Calculando los plazos…">
      <CountedTerms {...props} />
    </LatePart>
  );
}
