/** Imports run one way: domain ← content, browser ← components, plugins, remark ← theme, pages. */
const layer = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: {path: from, pathNot: '\\.test\\.tsx?$'},
  to: {path: '^(src|scripts|docusaurus\\.config|sidebars)', pathNot: allowed},
});

module.exports = {
  forbidden: [
    {name: 'no-circular', severity: 'error', from: {}, to: {circular: true}},
    {
      name: 'domain-is-pure',
      severity: 'error',
      from: {path: '^src/domain', pathNot: '\\.test\\.ts$'},
      to: {pathNot: '^src/domain|^node_modules/(?:peberminta|flexsearch|@noble/hashes|ts-fsrs)/|^(?:@orama/stemmers|pure-rand)/|^uuid$'},
    },
    layer('content-imports-domain', '^src/content', '^src/(domain|content)'),
    layer('browser-imports-domain', '^src/browser', '^src/(domain|browser)'),
    layer('components-import-domain-browser', '^src/components', '^src/(domain|browser|components)'),
    layer('plugins-import-content-domain', '^src/(plugins|remark)', '^src/(domain|content|components/.*-data|plugins|remark)'),
    layer('shell-is-on-top', '^src/(theme|pages)', '^src/(domain|browser|components|theme|pages)'),
    layer('scripts-use-content-domain', '^scripts', '^(scripts|src/(domain|content))'),
  ],
  options: {
    doNotFollow: {path: 'node_modules'},
    exclude: {path: '\\.module\\.css$'},
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.json'},
    enhancedResolveOptions: {extensions: ['.ts', '.tsx', '.mjs', '.js', '.json']},
  },
};
