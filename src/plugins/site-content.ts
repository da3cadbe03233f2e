import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {normalizeUrl} from '@docusaurus/utils';
import {type Content, loadContent} from '../content/load-content';
import {practicePages} from '../content/practice-pages';
import {comparePages} from './compare-pages';
import {coveragePageData} from './coverage-page';
import {holidaysFile} from './holidays';
import {type Lesson, readLessons} from './lessons';
import {modelFiles} from './models/model-files';
import {fichas, homeData, normsIndexData, provisionPages, sourcesPageData, statutePageData} from './norm-pages';
import {openDataFiles} from './open-data-files';
import {practiceData} from './practice-data';
import {glossaryData, timelineData} from './reference-data';
import {searchPages} from './search-pages';
import {topicAreaData, topicsIndexData} from './topic-pages';

/** Where the build keeps what it makes from content: files to publish, and data that pages import. */
export const GENERATED = process.env.RESGUARDO_GENERATED ?? '.resguardo';

/**
 * Turns checked content into pages and open data. Bad content stops the build with every problem at once.
 * What it writes under `.resguardo/static` is published as it stands, in `dev` and in the build alike.
 */
export default function siteContent({siteDir, baseUrl, siteConfig}: LoadContext): Plugin<Content> {
  const generated = path.join(siteDir, GENERATED);
  const write = (folder: string, files: ReadonlyMap<string, string | Uint8Array>): void => {
    rmSync(path.join(generated, folder), {recursive: true, force: true});
    for (const [name, content] of files) {
      const file = path.join(generated, folder, name);
      mkdirSync(path.dirname(file), {recursive: true});
      writeFileSync(file, content);
    }
  };
  const authoredPages = ({corpus, models}: Content): {practice: Map<string, string>; lessons: Lesson[]} => ({
    practice: practicePages(siteDir),
    lessons: readLessons(siteDir, corpus, models),
  });
  return {
    name: 'site-content',
    getPathsToWatch: () =>
      [
        'docs/normas/**/*.{yaml,txt}',
        'docs/fuentes/*.yaml',
        'docs/arboles/*/tree.yaml',
        'quizzes/*.yaml',
        'docs/busqueda/*.yaml',
        'docs/temas/*.yaml',
        'docs/{modulos,guias,referencia}/**/*.{md,mdx}',
      ].map((glob) => path.join(siteDir, glob)),
    async loadContent() {
      const content = loadContent(siteDir);
      const authored = authoredPages(content);
      const models = await modelFiles(content);
      const around = content.norms.flatMap((norm) => fichas(content, norm, authored));
      write(
        'static',
        new Map<string, string | Uint8Array>([
          ...openDataFiles(content, searchPages(content, authored.practice, authored.lessons), authored.practice),
          ...models.published,
          ...around.map(([name, data]) => [`datos/fichas/${name}`, JSON.stringify(data)] as const),
        ]),
      );
      write(
        'data',
        new Map([
          ...practiceData(content),
          ...models.data,
          ['home.json', JSON.stringify(homeData(content))],
          ['feriados.json', holidaysFile()],
          ['glosario.json', JSON.stringify(glossaryData(content))],
          ['linea-de-tiempo.json', JSON.stringify(timelineData(content))],
        ]),
      );
      return content;
    },
    async contentLoaded({content, actions: {addRoute, createData}}) {
      const page = async (at: string, component: string, data: object): Promise<void> => {
        addRoute({
          path: normalizeUrl([baseUrl, `${at}/`]),
          component: `@site/src/components/${component}.tsx`,
          modules: {data: await createData(`${at.replaceAll('/', '--')}.json`, data)},
          exact: true,
        });
      };
      const authored = authoredPages(content);
      const site = siteConfig.url + baseUrl;
      await page('normas', 'norm/NormsIndexPage', normsIndexData(content));
      await page('fuentes', 'norm/SourcesPage', sourcesPageData(content));
      await page('temas', 'topics/TopicsPage', topicsIndexData(content));
      for (const area of content.topics) await page(`temas/${area.id}`, 'topics/TopicAreaPage', topicAreaData(content, area));
      await page('cobertura', 'coverage/CoveragePage', coveragePageData(content, authored.practice));
      for (const {path: of, data} of comparePages(content)) await page(`normas/comparar/${of}`, 'norm/ComparePage', data);
      for (const norm of content.norms) {
        const {id} = norm.statute;
        await page(`normas/${id}`, 'norm/StatutePage', statutePageData(content, norm, site));
        for (const provision of provisionPages(content, norm, authored, site))
          await page(`normas/${id}/${provision.path}`, 'norm/ProvisionPage', provision.data);
      }
    },
    configureWebpack: () => ({
      resolve: {
        alias: {
          '@resguardo-data': path.join(generated, 'data'),
          // Nothing here shows highlighted code: without Prism every page is 34 KB (gzip) lighter.
          'prism-react-renderer$': path.join(siteDir, 'src/theme/no-prism.ts'),
          // Postings are all that is used of it: the full build is four times as heavy.
          flexsearch$: path.join(siteDir, 'node_modules/flexsearch/dist/flexsearch.light.module.min.js'),
        },
      },
      mergeStrategy: {'resolve.alias': 'prepend'},
    }),
  };
}
