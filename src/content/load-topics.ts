import {existsSync} from 'node:fs';
import path from 'node:path';
import {wordsOf} from '../domain/search/words';
import type {TopicArea} from '../domain/topic/topic';
import {check} from './check-file';
import {listFolder} from './list-folder';
import type {Problem} from './problem';
import {TopicsFile} from './schemas/topics';
import {type CitationContext, whyMissing} from './why-missing';
import {type Path, readYaml, type YamlFile} from './yaml-file';

const FOLDER = 'docs/temas';

/** Reads the thematic index, a file an area. A project without it has none. */
export function loadTopics(root: string, context: CitationContext): {areas: TopicArea[]; problems: Problem[]} {
  if (!existsSync(path.join(root, FOLDER))) return {areas: [], problems: []};
  const areas: TopicArea[] = [];
  const problems: Problem[] = [];
  /** Id of each topic → the file that has it. */
  const met = new Map<string, string>();
  for (const {name} of listFolder(root, FOLDER).entries.filter((entry) => entry.name.endsWith('.yaml'))) {
    const {yaml, problems: syntax} = readYaml(root, `${FOLDER}/${name}`);
    const checked = syntax.length > 0 ? {value: undefined, problems: syntax} : check(yaml, TopicsFile, 'índice temático');
    problems.push(...checked.problems);
    if (checked.value === undefined) continue;
    problems.push(...checkTopics(yaml, checked.value, met, context));
    areas.push({
      id: name.replace(/\.yaml$/, ''),
      title: checked.value.area,
      topics: checked.value.topics.map(({topic, ...rest}) => ({...rest, name: topic})),
    });
  }
  return {areas, problems};
}

/** Ids stand once in the whole index; each topic names itself, and each provision, once. */
function checkTopics(yaml: YamlFile, {topics}: TopicsFile, met: Map<string, string>, context: CitationContext): Problem[] {
  const problems: Problem[] = [];
  topics.forEach(({id, topic, say, main, also}, i) => {
    const report = (at: Path, problem: Omit<Problem, 'file' | 'line' | 'column' | 'subject'>): void => {
      problems.push({file: yaml.file, ...yaml.position(['topics', i, ...at]), subject: `tema "${id}"`, ...problem});
    };
    const before = met.get(id);
    if (before !== undefined)
      report(['id'], {what: `"${id}" ya es un tema de ${before}.`, mend: 'poné otro identificador, o juntá los dos.'});
    met.set(id, yaml.file);
    const names = new Set([folded(topic)]);
    say.forEach((phrase, j) => {
      if (names.has(folded(phrase)))
        report(['say', j], {what: `"${phrase}" ya nombra este tema.`, mend: 'borralo: los acentos y las mayúsculas no distinguen.'});
      names.add(folded(phrase));
    });
    const cited = new Set<string>();
    for (const [key, ids] of Object.entries({main, also})) {
      ids.forEach((provision, j) => {
        const missing = whyMissing(provision, context);
        if (missing) report([key, j], missing);
        else if (cited.has(provision)) report([key, j], {what: `"${provision}" ya está en este tema.`, mend: 'dejalo una sola vez.'});
        cited.add(provision);
      });
    }
  });
  return problems;
}

function folded(phrase: string): string {
  return wordsOf(phrase)
    .map((word) => word.folded)
    .join(' ');
}
