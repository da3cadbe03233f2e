import {readdirSync} from 'node:fs';
import path from 'node:path';
import type {Root} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx';
import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';
import {near} from '../content/near';
import {ContentError} from '../content/problem';

/** The components that authors write with an `id`, and the folder of generated data each one shows. */
const COMPONENTS: Readonly<Record<string, {folder: string; what: string}>> = {
  DecisionTree: {folder: 'arboles', what: 'árbol'},
  Quiz: {folder: 'cuestionarios', what: 'cuestionario'},
};

interface Options {
  /** Folder with the data that the content plugin generated. */
  readonly data: string;
  readonly siteDir: string;
}

/**
 * Gives `<DecisionTree id="…"/>` and `<Quiz id="…"/>` their data: the page imports the checked JSON, so that only
 * pages that show a tree or a quiz carry it. An unknown id stops the build and says what exists.
 */
export const practiceComponents: Plugin<[Options], Root> =
  ({data, siteDir}) =>
  (root, file) => {
    const imports: object[] = [];
    visit(root, 'mdxJsxFlowElement', (node: MdxJsxFlowElement) => {
      const component = COMPONENTS[node.name ?? ''];
      if (!component) return;
      const attribute = node.attributes.find((found) => found.type === 'mdxJsxAttribute' && found.name === 'id');
      const id = attribute && typeof attribute.value === 'string' ? attribute.value : '';
      const known = readdirSync(path.join(data, component.folder)).map((name) => name.replace(/\.json$/, ''));
      if (!known.includes(id)) {
        throw new ContentError([
          {
            file: path.relative(siteDir, file.path),
            line: node.position?.start.line ?? 1,
            column: node.position?.start.column ?? 1,
            subject: `<${node.name}>`,
            what: id === '' ? 'falta el atributo id.' : `no hay un ${component.what} "${id}".`,
            near: near(id, known),
            mend: `usá uno de estos: ${known.join(', ')}.`,
          },
        ]);
      }
      const name = `__practice${imports.length}`;
      imports.push(importNode(name, `@resguardo-data/${component.folder}/${id}.json`));
      node.attributes = [
        {
          type: 'mdxJsxAttribute',
          name: 'data',
          value: {
            type: 'mdxJsxAttributeValueExpression',
            value: name,
            data: {estree: programOf({type: 'ExpressionStatement', expression: identifier(name)})},
          },
        },
      ] as MdxJsxFlowElement['attributes'];
    });
    root.children.unshift(...(imports as Root['children']));
  };

function identifier(name: string): object {
  return {type: 'Identifier', name};
}

function programOf(statement: object): object {
  return {type: 'Program', sourceType: 'module', body: [statement], comments: []};
}

function importNode(name: string, from: string): object {
  return {
    type: 'mdxjsEsm',
    value: '',
    data: {
      estree: programOf({
        type: 'ImportDeclaration',
        specifiers: [{type: 'ImportDefaultSpecifier', local: identifier(name)}],
        source: {type: 'Literal', value: from, raw: JSON.stringify(from)},
        attributes: [],
      }),
    },
  };
}
