import type {LearningPackage} from '../../domain/learning-record/learning-package';

/** The element of the page in which `npm run export:scorm` writes what package it is. */
const ELEMENT = 'resguardo-paquete';

/** The package that this page is part of; `undefined` on the site itself. */
export function packageHere(): LearningPackage | undefined {
  const written = typeof document === 'undefined' ? undefined : document.getElementById(ELEMENT)?.textContent;
  return written ? JSON.parse(written) : undefined;
}
