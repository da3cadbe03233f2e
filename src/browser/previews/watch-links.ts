/**
 * Finds out, for the whole page at once, which link a reader asks about: by resting the pointer on it, by moving the focus
 * to it, or by tapping it. WCAG 1.4.13: Escape dismisses, the pointer may move into the preview, and it stays until
 * pointer and focus have left.
 */

import {isPlainClick} from '../plain-click';

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
  let opening: {readonly asked: Asked; readonly timer: ReturnType<typeof setTimeout>} | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;
  /** Not shown again until pointer and focus have been elsewhere. */
  let dismissed: HTMLAnchorElement | undefined;
  let pointer = '';

  const stopOpening = (asked?: Asked): void => {
    if (asked !== undefined && opening?.asked !== asked) return;
    clearTimeout(opening?.timer);
    opening = undefined;
  };
  const settle = (request: PreviewRequest | undefined): void => {
    stopOpening();
    clearTimeout(closing);
    if (request === current) return;
    current = request;
    ask(request);
  };
  const isHeld = ({link}: PreviewRequest): boolean =>
    link.isConnected &&
    (link.matches(':hover, :focus-visible') || document.querySelector(`[${PREVIEW_BOX}]:is(:hover, :focus-within)`) !== null);
  const closeSoon = (): void => {
    if (!current || current.asked === 'tap') return;
    clearTimeout(closing);
    closing = setTimeout(() => {
      if (!current || isHeld(current)) return;
      // The next link may be opening already: it goes on.
      current = undefined;
      ask(undefined);
    }, CLOSE_AFTER);
  };
  const close = ({back = false} = {}): void => {
    const closed = current;
    if (closed) dismissed = closed.link;
    settle(undefined);
    if (back && closed?.asked === 'tap') closed.link.focus({preventScroll: true});
  };

  /** Pointer or focus came to a link, or to something else. */
  const arrive = (link: HTMLAnchorElement | null, asked: Asked): void => {
    if (link !== dismissed) dismissed = undefined;
    if (link !== null && link === current?.link) return;
    // What the keyboard asked for is not undone by a pointer that rests while the page scrolls under it.
    stopOpening(link ? undefined : asked);
    closeSoon();
    if (link && link !== dismissed) opening = {asked, timer: setTimeout(() => settle({link, asked}), OPEN_AFTER)};
  };
  const onPointerOver = ({target, pointerType}: PointerEvent): void => {
    if (pointerType !== 'touch' && current?.asked !== 'tap') arrive(linkAt(target), 'hover');
  };
  const onFocusIn = ({target}: FocusEvent): void => {
    const link = linkAt(target);
    if (current?.asked !== 'tap') arrive(link?.matches(':focus-visible') ? link : null, 'focus');
    else if (link !== current.link && !isInPreview(target)) close();
  };
  const onFocusOut = (): void => {
    // Another window in front takes the focus away only for a while.
    if (!document.hasFocus()) return;
    stopOpening('focus');
    closeSoon();
  };
  const onKeyDown = ({key}: KeyboardEvent): void => {
    if (key !== 'Escape') return;
    stopOpening();
    if (current) close({back: true});
  };
  const onPointerUp = ({target}: PointerEvent): void => {
    // Not at `pointerdown`: a finger put down to scroll is no tap.
    if (current?.asked === 'tap' && linkAt(target) !== current.link && !isInPreview(target)) close({back: true});
  };
  const onClick = (event: MouseEvent): void => {
    const link = linkAt(event.target);
    if (!link || !isPlainClick(event)) return;
    // `detail` is 0 for what no pointer clicked: Enter, and the commands of assistive technology.
    const tapped = event.detail > 0 && (pointer === 'touch' || pointer === 'pen');
    if (tapped && link !== current?.link) {
      // Stops the link of the router as well: it looks at this.
      event.preventDefault();
      settle({link, asked: 'tap'});
      return;
    }
    settle(undefined);
    dismissed = link;
  };

  const {signal} = listening;
  const onPointerDown = ({pointerType}: PointerEvent): void => {
    pointer = pointerType;
  };
  document.addEventListener('pointerdown', onPointerDown, {signal, capture: true, passive: true});
  document.addEventListener('pointerover', onPointerOver, {signal, passive: true});
  document.documentElement.addEventListener('pointerleave', () => arrive(null, 'hover'), {signal, passive: true});
  document.addEventListener('pointerup', onPointerUp, {signal, passive: true});
  document.addEventListener('focusin', onFocusIn, {signal});
  document.addEventListener('focusout', onFocusOut, {signal});
  document.addEventListener('keydown', onKeyDown, {signal});
  // Before the router's own listener, which sits deeper.
  document.addEventListener('click', onClick, {signal, capture: true});
  // The pointer may have come to rest on a link before anybody watched.
  const resting = document.querySelector<HTMLAnchorElement>(`${LINKS}:hover`);
  if (resting) arrive(resting, 'hover');

  return {
    close,
    giveUp(request) {
      if (request !== current) return;
      current = undefined;
      // A click that no pointer made: it goes through.
      if (request.asked === 'tap' && request.link.isConnected) request.link.click();
    },
    stop() {
      listening.abort();
      stopOpening();
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
