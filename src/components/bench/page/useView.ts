import {useEffect, useState} from 'react';
import type {ViewName, ViewOptions, ViewResult} from '../../../browser/bench/views';
import type {Selection} from '../../../domain/bench/select';
import type {Desk} from './useBench';

/** What a view shows; while another one is computed, the last. */
export interface Viewed<Name extends ViewName> {
  readonly result: ViewResult<Name> | undefined;
  /** Computed once at least: `result` may be nothing all the same. */
  readonly known: boolean;
  readonly failure?: string;
}

/** Has the worker compute a view, again whenever the bench, the selection or what is asked changes. */
export function useView<Name extends ViewName>(
  {bench, version}: Desk,
  name: Name,
  selection: Selection,
  options: ViewOptions<Name>,
): Viewed<Name> {
  const [viewed, setViewed] = useState<Viewed<Name>>({result: undefined, known: false});
  const asked = JSON.stringify([selection, options]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a version is a change; what is asked is compared by its words
  useEffect(() => {
    let gone = false;
    bench.view(name, selection, options).then(
      (result) => gone || setViewed({result, known: true}),
      (error: Error) => gone || setViewed({result: undefined, known: true, failure: error.message}),
    );
    return () => {
      gone = true;
    };
  }, [asked, bench, name, version]);
  return viewed;
}
