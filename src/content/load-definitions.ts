import {tokenize} from '../domain/citation/tokens';
import type {Definition} from '../domain/definition/definition';
import {provisionsOf, type Statute} from '../domain/statute/model';
import type {Norm} from './norms/norm';
import type {Problem} from './problem';
import {readBesideNorms} from './read-beside-norms';
import {DefinitionsFile} from './schemas/definitions';
import {type CitationContext, whyMissing} from './why-missing';

/** Reads `definitions.yaml` of every norm that has one: each defines in a provision that exists, by forms that its text uses. */
export function loadDefinitions(
  root: string,
  norms: readonly Norm[],
  context: CitationContext,
): {definitions: Definition[]; problems: Problem[]} {
  const {found, problems} = readBesideNorms(root, norms, 'definitions.yaml', DefinitionsFile, 'definiciones');
  const definitions: Definition[] = [];
  for (const {norm, yaml, entries} of found) {
    const words = wordsOfStatute(norm.statute);
    const met = new Map<string, string>();
    entries.forEach(({at, term, forms}, i) => {
      const id = `${norm.statute.id}/${at}`;
      const subject = `definición "${term}"`;
      const missing = whyMissing(id, context);
      if (missing) problems.push({file: yaml.file, ...yaml.position([i, 'at']), subject, ...missing});
      forms.forEach((form, j) => {
        const base = {file: yaml.file, ...yaml.position([i, 'forms', j]), subject};
        const folded = foldedWords(form);
        const other = met.get(folded);
        if (other !== undefined)
          problems.push({...base, what: `la forma "${form}" ya es de "${other}".`, mend: 'dejala en una de las dos definiciones.'});
        else if (!words.some((text) => text.includes(folded)))
          problems.push({...base, what: `la norma no dice "${form}".`, mend: 'escribí la forma como está en el texto, o borrala.'});
        met.set(folded, term);
      });
      definitions.push({at: id, term, forms});
    });
  }
  return {definitions, problems};
}

/** The printed words of each provision, folded and spaced, so that a form is looked up as whole words. */
function wordsOfStatute(statute: Statute): string[] {
  return [...provisionsOf(statute)].flatMap(({provision}) => [provision.heading ?? '', provision.text ?? '']).map(foldedWords);
}

function foldedWords(text: string): string {
  return ` ${tokenize(text)
    .map(({folded}) => folded)
    .join(' ')} `;
}
