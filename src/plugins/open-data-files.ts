import {authorSchemas} from '../content/author-schemas';
import type {Content} from '../content/load-content';
import {akomaNtoso} from '../domain/open-data/akoma-ntoso';
import {openErrata, openIndex, openStatute} from '../domain/open-data/norms';
import {previews} from '../domain/open-data/previews';
import {openReferences} from '../domain/open-data/references';
import type {PageRecord} from '../domain/search/pages';
import {searchRecords} from '../domain/search/records';
import {packSearch} from '../domain/search/search-file';
import {statuteText} from '../domain/statute/plain-text';
import {publishedLaw} from './certificate-data';
import {openCoverage} from './coverage-page';
import {quizData} from './practice-data';
import {practiceCatalogue} from './progress-data';
import {treeFiles} from './tree-files';

/**
 * The open data of the site: file name below the site's root → text.
 * @param pages what the search finds beside the norms
 * @param practice the pages of quizzes and trees, as `practicePages` gives them
 */
export function openDataFiles(content: Content, pages: readonly PageRecord[], practice: ReadonlyMap<string, string>): Map<string, string> {
  const {norms, sources, corpus, timelines, trees, quizzes, goals, graph, lexicon, topics} = content;
  const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
  const banks = quizzes.map((quiz) => quizData(content, quiz));
  const statutes = norms.map(({statute, timeline}) => openStatute(corpus, statute, timeline));
  return new Map([
    ['datos/normas/index.json', json(openIndex(statutes))],
    ...statutes.map((statute): [string, string] => [`datos/normas/${statute.id}.json`, json(statute)]),
    ...norms.map(({statute}): [string, string] => [`datos/normas/${statute.id}.txt`, statuteText(statute)]),
    ...norms.map((norm): [string, string] => [`datos/normas/${norm.statute.id}.xml`, akomaNtoso({corpus, graph, ...norm})]),
    ['datos/erratas.json', json(openErrata(norms, sources))],
    ['datos/referencias.json', json(openReferences(graph))],
    ...trees.map((tree): [string, string] => [`datos/arboles/${tree.id}.json`, json(tree)]),
    ...treeFiles({trees, corpus, norms, timelines}),
    ['datos/temas.json', json(topics)],
    ...banks.map((data): [string, string] => [`datos/cuestionarios/${data.quiz.id}.json`, json(data)]),
    ['datos/practica.json', `${JSON.stringify(practiceCatalogue(content, banks, practice))}\n`],
    ['datos/cobertura.json', json(openCoverage({corpus, timelines, quizzes, goals}))],
    ...[...authorSchemas()].map(([name, text]): [string, string] => [`datos/esquemas/${name}`, text]),
    ['datos/constancias.json', `${JSON.stringify(publishedLaw(content))}\n`],
    ...[...previews(corpus, timelines)].map(([id, views]): [string, string] => [`datos/vistas/${id}.json`, `${JSON.stringify(views)}\n`]),
    ['datos/busqueda.json', `${JSON.stringify(packSearch(searchRecords(corpus, timelines, graph), lexicon))}\n`],
    ['datos/busqueda-paginas.json', `${JSON.stringify(pages)}\n`],
  ]);
}
