import {mkdirSync} from 'node:fs';
import path from 'node:path';
import type * as Preset from '@docusaurus/preset-classic';
import type {Config, PluginModule} from '@docusaurus/types';
import siteContent, {GENERATED} from './src/plugins/site-content';
import {citations} from './src/remark/citations';
import {practiceComponents} from './src/remark/practice-components';

const siteDir = process.cwd();
mkdirSync(path.join(siteDir, GENERATED, 'static'), {recursive: true});

/** For the packages of `npm run export:scorm`: all pages in one file, at whatever address an LMS puts it. */
const isPackage = process.env.RESGUARDO_PACKAGE === '1';
const publishedUrl = process.env.RESGUARDO_URL ?? 'https://resguardo.example';
const publishedBase = process.env.RESGUARDO_BASE_URL ?? '/';

const config: Config = {
  title: 'Resguardo',
  tagline: 'Protección de datos personales para las policías de la Argentina',
  favicon: 'img/favicon.svg',
  // Where it is published is decided by whoever publishes it: RESGUARDO_URL and RESGUARDO_BASE_URL.
  url: publishedUrl,
  baseUrl: isPackage ? '/' : publishedBase,
  baseUrlIssueBanner: false,
  trailingSlash: true,
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  future: {v4: true, experimental_router: isPackage ? 'hash' : 'browser'},
  ...(isPackage && {clientModules: ['./src/browser/tracking/in-package.ts'], customFields: {publishedAt: publishedUrl + publishedBase}}),
  i18n: {defaultLocale: 'es', locales: ['es'], localeConfigs: {es: {htmlLang: 'es-AR', label: 'Español (Argentina)'}}},
  markdown: {emoji: false, hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'}},
  staticDirectories: ['static', `${GENERATED}/static`],
  plugins: [siteContent as PluginModule],
  presets: [
    [
      'classic',
      {
        docs: {
          routeBasePath: '/',
          sidebarPath: './sidebars.ts',
          breadcrumbs: true,
          // Pages of norms are made from statute.yaml; law text is never typed into MDX.
          exclude: ['normas/**', '**/_*/**'],
          remarkPlugins: [
            [practiceComponents, {data: path.join(siteDir, GENERATED, 'data'), siteDir}],
            [citations, {data: path.join(siteDir, GENERATED, 'data'), siteDir}],
          ],
        },
        blog: false,
        theme: {customCss: ['./src/css/custom.css', './src/css/print.css']},
        sitemap: {lastmod: null},
      } satisfies Preset.Options,
    ],
  ],
  themeConfig: {
    colorMode: {respectPrefersColorScheme: true},
    docs: {sidebar: {hideable: false}},
    navbar: {
      title: 'Resguardo',
      items: [
        {to: '/normas/', label: 'Normas', position: 'left'},
        {to: '/arboles/', label: 'Árboles de decisión', position: 'left'},
        {to: '/modulos/', label: 'Aprender', position: 'left'},
        {to: '/guias/', label: 'Guías', position: 'left'},
        {
          type: 'dropdown',
          label: 'Referencia',
          // Where the list does not open, without JavaScript on a touch screen, the label leads to it.
          to: '/referencia/',
          position: 'left',
          items: [
            {to: '/temas/', label: 'Temas'},
            {to: '/referencia/glosario/', label: 'Glosario'},
            {to: '/referencia/principios/', label: 'Principios'},
            {to: '/referencia/plazos/', label: 'Plazos'},
            {to: '/referencia/autoridades/', label: 'Autoridades'},
            {to: '/referencia/linea-de-tiempo/', label: 'Línea de tiempo'},
            {to: '/fuentes/', label: 'Fuentes'},
          ],
        },
        {to: '/progreso/', label: 'Mi progreso', position: 'left'},
        {to: '/instruir/', label: 'Instruir', position: 'left'},
        {type: 'search', position: 'right'},
      ],
    },
    footer: {
      style: 'light',
      copyright:
        'Información y capacitación, no dictamen. Las normas se muestran como las imprime cada fuente: antes de citarlas, cotejalas con la publicación oficial.',
    },
  } satisfies Preset.ThemeConfig,
};

export default config;
