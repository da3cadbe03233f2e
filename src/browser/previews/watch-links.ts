/**
 * Finds out, for the whole page at once, which link a reader asks about: by resting the pointer on it, by moving the focus
 * to it, or by tapping it. WCAG 1.4.13: Escape dismisses, the pointer may move into the preview, and it stays until
 * pointer and focus have left.
 */

/** How the reader asked. What a tap opens is a dialog; the rest only shows. */
export type Asked = 'hover' | 'focus' | 'tap';

export interface PreviewRequest {
  readonly link: HTMLAnchorElement;
  readonly asked: Asked;
}

export interface LinkWatch {
  /** Closes what is open. `back`: a dialog gives the focus back to its link. */
  close(options?: {back?: boolean}): void;
  /** There is nothing to show for this request: what was tapped is followed. */
  giveUp(request: PreviewRequest): void;
  stop(): void;
}

/** The attribute of the links, its value the id of what they lead to. */
const LINKS = 'a[data-preview]';
/** Marks the preview, so that the pointer and the focus may be in it. */
export const PREVIEW_BOX = 'data-preview-box';

const OPEN_AFTER = 300;
/** Time for the pointer to get from the link into the preview. */
const CLOSE_AFTER = 250;

/**
 * Watches the page.
 * @param ask called with each new request; with nothing when the preview is to close
 */
export function watchLinks(ask: (request: PreviewRequest | undefined) => void): LinkWatch {
  const listening = new AbortController();
  let current: PreviewRequest | undefined;
  let opening: ReturnType<typeof setTimeout> | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;
  /** Not shown again until pointer and focus have been elsewhere. */
  let dismissed: HTMLAnchorElement | undefined;
  let pointer = '';
  /** A tap that we follow ourselves. */
  let following = false;

  const settle = (request: PreviewRequest | undefined): void => {
    clearTimeout(opening);
    clearTimeout(closing);
    opening = undefined;
    if (request === current) return;
    current = request;
    ask(request);
  };
  const openSoon = (request: PreviewRequest): void => {
    clearTimeout(opening);
    opening = setTimeout(() => settle(request), OPEN_AFTER);
  };
  const isHeld = ({link}: PreviewRequest): boolean =>
    link.isConnected &&
    (link.matches(':hover, :focus-visible') || document.querySelector(`[${PREVIEW_BOX}]:is(:hover, :focus-within)`) !== null);
  const closeSoon = (): void => {
    if (!current || current.asked === 'tap') return;
    clearTimeout(closing);
    closing = setTimeout(() => current && !isHeld(current) && settle(undefined), CLOSE_AFTER);
  };
  const dismiss = (): void => {
    dismissed = current?.link;
    settle(undefined);
  };
  const close = ({back = false} = {}): void => {
    const closed = current;
    dismiss();
    if (back && closed?.asked === 'tap') closed.link.focus({preventScroll: true});
  };

  const wanted = (link: HTMLAnchorElement | null, asked: Asked): void => {
    if (link !== dismissed) dismissed = undefined;
    if (link && link !== current?.link && link !== dismissed) openSoon({link, asked});
    if (link !== current?.link) closeSoon();
  };
  const onPointerOver = ({target, pointerType}: PointerEvent): void => {
    if (pointerType === 'touch' || current?.asked === 'tap') return;
    const link = linkAt(target);
    // A pointer that rests while the keyboard scrolls the page under it asks for nothing and stops nothing.
    if (!link && document.activeElement?.matches(`${LINKS}:focus-visible`)) closeSoon();
    else {
      clearTimeout(opening);
      wanted(link, 'hover');
    }
  };
  const onFocusIn = ({target}: FocusEvent): void => {
    const link = linkAt(target);
    if (current?.asked === 'tap') {
      if (link !== current.link && !isInPreview(target)) dismiss();
    } else if (!link?.matches(':focus-visible')) closeSoon();
    else wanted(link, 'focus');
  };
  const onFocusOut = ({target}: FocusEvent): void => {
    // Another window in front takes the focus away only for a while.
    if (!document.hasFocus()) return;
    if (linkAt(target)) clearTimeout(opening);
    closeSoon();
  };
  const onKeyDown = ({key}: KeyboardEvent): void => {
    if (key !== 'Escape') return;
    clearTimeout(opening);
    if (current) close({back: true});
  };
  const onPointerUp = ({target}: PointerEvent): void => {
    // Not at `pointerdown`: a finger put down to scroll is no tap.
    if (current?.asked === 'tap' && linkAt(target) !== current.link && !isInPreview(target)) close({back: true});
  };
  const onClick = (event: MouseEvent): void => {
    const link = linkAt(event.target);
    if (!link || following || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    // `detail` is 0 for what no pointer clicked: Enter, and the commands of assistive technology.
    const tapped = event.detail > 0 && pointer !== 'mouse';
    if (tapped && link !== current?.link) {
      // Stops the link of the router as well: it looks at this.
      event.preventDefault();
      settle({link, asked: 'tap'});
      return;
    }
    clearTimeout(opening);
    settle(undefined);
    dismissed = link;
  };

  const {signal} = listening;
  document.addEventListener('pointerdown', ({pointerType}) => (pointer = pointerType), {signal, capture: true, passive: true});
  document.addEventListener('pointerover', onPointerOver, {signal, passive: true});
  document.documentElement.addEventListener('pointerleave', closeSoon, {signal, passive: true});
  document.addEventListener('pointerup', onPointerUp, {signal, passive: true});
  document.addEventListener('focusin', onFocusIn, {signal});
  document.addEventListener('focusout', onFocusOut, {signal});
  document.addEventListener('keydown', onKeyDown, {signal});
  // Before the router's own listener, which sits deeper.
  document.addEventListener('click', onClick, {signal, capture: true});

  return {
    close,
    giveUp(request) {
      if (request !== current) return;
      current = undefined;
      if (request.asked !== 'tap') return;
      following = true;
      request.link.click();
      following = false;
    },
    stop() {
      listening.abort();
      clearTimeout(opening);
      clearTimeout(closing);
    },
  };
}

function linkAt(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>(LINKS) : null;
}

function isInPreview(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(`[${PREVIEW_BOX}]`) !== null;
}
