import {type RefCallback, useCallback} from 'react';

/** For a button that went while its part was open: it takes the focus again when it is back, if the part was open. */
export function useFocusBack(wanted: boolean): RefCallback<HTMLButtonElement> {
  return useCallback(
    (button) => {
      if (wanted) button?.focus();
    },
    [wanted],
  );
}
