import {statuteIdOf} from '../domain/statute/corpus';
import type {Equivalent} from '../domain/statute/equivalent';
import type {Norm} from './norms/norm';
import type {Problem} from './problem';
import {readBesideNorms} from './read-beside-norms';
import {EquivalentsFile} from './schemas/equivalents';
import {type CitationContext, whyMissing} from './why-missing';

/** Reads `equivalents.yaml` of every norm that has one: each pair joins two provisions that exist, of two norms, once. */
export function loadEquivalents(
  root: string,
  norms: readonly Norm[],
  context: CitationContext,
): {equivalents: Equivalent[]; problems: Problem[]} {
  const {found, problems} = readBesideNorms(root, norms, 'equivalents.yaml', EquivalentsFile, 'equivalencias');
  const equivalents: Equivalent[] = [];
  const met = new Set<string>();
  for (const {norm, yaml, entries} of found) {
    entries.forEach(({at, to, note, reviewed}, i) => {
      const from = `${norm.statute.id}/${at}`;
      const subject = `equivalencia de "${from}"`;
      const here = (key: 'at' | 'to'): Pick<Problem, 'file' | 'line' | 'column' | 'subject'> => ({
        file: yaml.file,
        ...yaml.position([i, key]),
        subject,
      });
      const missing = {at: whyMissing(from, context), to: whyMissing(to, context)};
      if (missing.at) problems.push({...here('at'), ...missing.at});
      if (missing.to) problems.push({...here('to'), ...missing.to});
      if (statuteIdOf(to) === norm.statute.id)
        problems.push({
          ...here('to'),
          what: `"${to}" es de la misma norma.`,
          mend: 'una equivalencia une dos normas: para una misma, escribí una nota.',
        });
      const pair = [from, to].sort().join(' ');
      if (met.has(pair)) problems.push({...here('to'), what: `"${from}" y "${to}" ya están unidas.`, mend: 'escribí el par una sola vez.'});
      met.add(pair);
      equivalents.push({between: [from, to], note, reviewed});
    });
  }
  return {equivalents, problems};
}
