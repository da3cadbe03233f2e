import {readdirSync} from 'node:fs';
import path from 'node:path';
import type {Root} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx';
import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';
import {near} from '../content/near';
import {ContentError, type Problem} from '../content/problem';

/** The components that authors write with an `id`, and the folder of generated data each one shows. */
const COMPONENTS: Readonly<Record<string, {folder: string; what: string}>> = {
  DecisionTree: {folder: 'arboles', what: 'árbol'},
  TreeDrill: {folder: 'arboles', what: 'árbol'},
  Quiz: {folder: 'cuestionarios', what: 'cuestionario'},
};

interface Options {
  /** Folder with the data that the content plugin generated. */
  readonly data: string;
  readonly siteDir: string;
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/**
 * Gives `<DecisionTree id="…"/>`, `<TreeDrill id="…"/>` and `<Quiz id="…"/>` their data: the page imports the checked JSON, so that only
 * pages that show a tree or a quiz carry it. Anything else than one known id stops the build and says what to mend.
 */
export const practiceComponents: Plugin<[Options], Root> =
  ({data, siteDir}) =>
  (root, file) => {
    const imports: object[] = [];
    const problems: Problem[] = [];
    visit(root, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (visited) => {
      const node = visited as Element;
      const component = Object.hasOwn(COMPONENTS, node.name ?? '') ? COMPONENTS[node.name ?? ''] : undefined;
      if (!component) return;
      const known = readdirSync(path.join(data, component.folder)).map((name) => name.replace(/\.json$/, ''));
      const found = faultsOf(node, component.what, known);
      if (found.length > 0) {
        problems.push(...found.map((fault) => ({file: path.relative(siteDir, file.path), subject: `<${node.name}>`, ...fault})));
        return;
      }
      const name = `__practice${imports.length}`;
      imports.push(importNode(name, `@resguardo-data/${component.folder}/${idsOf(node)[0]}.json`));
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
      ] as Element['attributes'];
    });
    if (problems.length > 0) throw new ContentError(problems);
    root.children.unshift(...(imports as Root['children']));
  };

/** The values of the attributes `id` that are plain text. */
function idsOf(node: Element): string[] {
  return node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && attribute.name === 'id' && typeof attribute.value === 'string' ? [attribute.value] : [],
  );
}

type Fault = Omit<Problem, 'file' | 'subject'>;

/** What is wrong with an element as its author wrote it. */
function faultsOf(node: Element, what: string, known: readonly string[]): Fault[] {
  const at = (place: {position?: Element['position']}): {line: number; column: number} => ({
    line: (place.position ?? node.position)?.start.line ?? 1,
    column: (place.position ?? node.position)?.start.column ?? 1,
  });
  const [id, ...more] = idsOf(node);
  const faults: Fault[] = node.attributes
    .filter((attribute) => !(attribute.type === 'mdxJsxAttribute' && attribute.name === 'id'))
    .map((attribute) => ({
      ...at(attribute),
      what: attribute.type === 'mdxJsxAttribute' ? `no existe el atributo "${attribute.name}".` : 'no lleva {…} entre sus atributos.',
      mend: 'dejá sólo el atributo id.',
    }));
  if (more.length > 0) faults.push({...at(node), what: 'el atributo id está más de una vez.', mend: 'dejá uno solo.'});
  if (node.children.length > 0) {
    faults.push({...at(node), what: 'no lleva nada adentro: no se mostraría.', mend: `escribí <${node.name} id="…" /> y el texto aparte.`});
  }
  if (node.type === 'mdxJsxTextElement') {
    faults.push({
      ...at(node),
      what: 'está en medio de un párrafo.',
      mend: 'escribilo en un renglón propio, con un renglón vacío antes y otro después.',
    });
  }
  if (id === undefined || !known.includes(id)) {
    faults.push({
      ...at(node),
      what: id === undefined ? 'falta el atributo id, con su valor entre comillas.' : `no hay un ${what} "${id}".`,
      near: near(id ?? '', known),
      mend: `usá uno de estos: ${known.join(', ')}.`,
    });
  }
  return faults;
}

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
