import Link from '@docusaurus/Link';
import {autoUpdate, computePosition, flip, hide, inline, offset, shift, size} from '@floating-ui/dom';
import {type ReactNode, useEffect, useId, useLayoutEffect, useRef} from 'react';
import {PREVIEW_BOX, type PreviewRequest} from '../../browser/previews/watch-links';
import {cutWords, type Preview} from '../../domain/open-data/previews';
import styles from './PreviewBox.module.css';

interface Props extends PreviewRequest {
  readonly preview: Preview;
  readonly onClose: () => void;
}

const MARK = {[PREVIEW_BOX]: ''};
/** Room that stays around the box. */
const MARGIN = 8;
/** Below this height it would show too little: it rather covers its link. */
const LOWEST = 180;
/** How much of the words is read aloud with a link that has the focus. */
const DESCRIBED = 140;

/**
 * What a link leads to. On hover and focus it only shows, and describes the link; asked for by a tap it is a dialog with
 * the focus in it. By keyboard nobody needs to get into it: Enter on the link does what "Ir a …" does.
 */
export function PreviewBox({link, asked, preview, onClose}: Props): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const description = useId();
  const {label, words, state, except = [], language} = preview;
  const isDialog = asked === 'tap';
  const name = link.dataset.previewKind === 'term' ? `Definición · ${label}` : label;

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    if (!element.matches(':popover-open')) element.showPopover();
    if (isDialog) element.focus({preventScroll: true});
    return autoUpdate(link, element, () => void place(link, element));
  }, [link, isDialog]);

  useEffect(() => {
    if (isDialog) return;
    link.setAttribute('aria-describedby', description);
    return () => link.removeAttribute('aria-describedby');
  }, [link, isDialog, description]);

  return (
    <div ref={box} popover="manual" className={styles.box} {...MARK} {...(isDialog && {role: 'dialog', 'aria-label': name, tabIndex: -1})}>
      <p className={styles.name}>{name}</p>
      {state !== undefined && <p className={styles.state}>⚠ {state}</p>}
      {except.length > 0 && <p className={styles.state}>⚠ Salvo: {except.join('; ')}</p>}
      <p className={styles.words} lang={language}>
        {words}
      </p>
      <p className={styles.actions}>
        <Link to={link.getAttribute('href') ?? ''} onClick={onClose}>
          Ir a {label}
        </Link>
        {isDialog && (
          <button type="button" className={styles.close} onClick={onClose}>
            Cerrar
          </button>
        )}
      </p>
      <p id={description} hidden>
        {[name, state, except.length > 0 ? `Salvo: ${except.join('; ')}` : undefined, cutWords(words.replaceAll('\n', ' '), DESCRIBED)]
          .filter((part) => part !== undefined)
          .join('. ')}
      </p>
    </div>
  );
}

/** Puts the box beside its link, where there is room, and never outside the window. */
async function place(link: HTMLElement, box: HTMLElement): Promise<void> {
  const {x, y, middlewareData} = await computePosition(link, box, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      inline(),
      offset(6),
      flip({padding: MARGIN}),
      shift({padding: MARGIN}),
      size({
        padding: MARGIN,
        apply: ({availableHeight}) => {
          box.style.setProperty('--preview-space', `${Math.floor(Math.max(availableHeight, LOWEST))}px`);
        },
      }),
      hide(),
    ],
  });
  const lowest = window.innerHeight - box.offsetHeight - MARGIN;
  box.style.left = `${Math.round(x)}px`;
  box.style.top = `${Math.round(Math.max(MARGIN, Math.min(y, lowest)))}px`;
  // The link was scrolled away: a box without it would speak of nothing.
  box.style.visibility = middlewareData.hide?.referenceHidden ? 'hidden' : 'visible';
}
