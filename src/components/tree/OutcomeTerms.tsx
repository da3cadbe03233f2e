import {type ComponentProps, lazy, type ReactNode, Suspense} from 'react';
import type {CountedTerms as Counted} from './CountedTerms';

/** Days are counted with the holidays, which load where a term runs and nowhere else. */
const CountedTerms = lazy(async () => ({default: (await import('./CountedTerms')).CountedTerms}));

/** The terms that an outcome sets, counted from the days that were answered. */
export function OutcomeTerms(props: ComponentProps<typeof Counted>): ReactNode {
  if (props.outcome.terms.length === 0) return null;
  return (
    <Suspense fallback={<p role="status">Calculando los plazos…</p>}>
      <CountedTerms {...props} />
    </Suspense>
  );
}
