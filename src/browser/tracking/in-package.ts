/**
 * Begins with the page of a package, whichever of its pages is shown first: only the build for packages loads this (docusaurus.config.ts).
 */
import type {Bank} from '../../domain/quiz/quiz';
import {isPlainClick} from '../plain-click';
import {openLearnerStore} from '../practice/learner-store';
import {fetchJson} from '../progress/fetch-json';
import {catchUp} from './catch-up';
import {lmsHere} from './lms';

const lms = lmsHere();
if (lms) {
  void openLearnerStore()
    .then((store) => catchUp(lms, store, (quiz) => fetchJson<Bank>(`./datos/cuestionarios/${quiz}.json`)))
    // What cannot be read now is told when its page is opened, or the next time.
    .catch(() => undefined);
}

/**
 * Links that the router does not know of lead to a place on the page (`#art-5`) or to a page from the site's root (`/normas/`). Here all
 * pages are one file: they go behind its `#`. Listened to last, when everybody else has had the click.
 */
window.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  const href = link?.getAttribute('href') ?? '';
  if (event.defaultPrevented || !isPlainClick(event) || !/^(\/(?!\/)|#[^/])/.test(href)) return;
  event.preventDefault();
  const [page = '/'] = location.hash.slice(1).split('#');
  location.hash = href.startsWith('#') ? `${page}${href}` : href;
});
