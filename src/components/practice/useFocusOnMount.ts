import {type RefObject, useEffect, useRef} from 'react';

/** For the heading of a part of the page: it takes the focus when the part appears, if the reader's own step brought it. */
export function useFocusOnMount(wanted: boolean): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (wanted) heading.current?.focus();
  }, [wanted]);
  return heading;
}
