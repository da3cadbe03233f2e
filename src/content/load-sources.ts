import {existsSync} from 'node:fs';
import path from 'node:path';
import type {SourceDocument} from '../domain/errata/source-document';
import {check} from './check-file';
import {defined} from './defined';

import {near} from './near';
import type {Norm} from './norms/norm';
import type {Problem} from './problem';
import {SourcesFile} from './schemas/sources';
import {readYaml} from './yaml-file';

const SOURCES_FILE = 'docs/fuentes/sources.yaml';

/** Reads the list of source documents. A norm whose document is not listed is reported, unless its source has an address of its own. */
export function loadSources(root: string, norms: readonly Norm[]): {sources: SourceDocument[]; problems: Problem[]} {
  if (!existsSync(path.join(root, SOURCES_FILE))) {
    const mend = 'crealo; el README dice qué lleva (una lista vacía, [], si cada fuente tiene dirección propia).';
    return {sources: [], problems: [{file: SOURCES_FILE, line: 1, column: 1, subject: 'fuentes', what: 'falta este archivo.', mend}]};
  }
  const {yaml, problems} = readYaml(root, SOURCES_FILE);
  if (problems.length > 0) return {sources: [], problems};
  const checked = check(yaml, SourcesFile, 'fuentes');
  if (!checked.value) return {sources: [], problems: checked.problems};
  const sources = checked.value.map((source) => ({...source, errata: source.errata.map((erratum) => defined(erratum))}));
  const names = sources.map((source) => source.document);
  const unlisted = norms.filter(({statute: {source}}) => source.url === undefined && !names.includes(source.document));
  return {
    sources,
    problems: unlisted.map(({statute}) => ({
      file: SOURCES_FILE,
      line: 1,
      column: 1,
      subject: `norma "${statute.id}"`,
      what: `su fuente "${statute.source.document}" no está en la lista.`,
      near: near(statute.source.document, names),
      mend: 'agregá el documento con su título y de qué se trata.',
    })),
  };
}
