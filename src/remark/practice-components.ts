import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Root} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx';
import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';
import {near} from '../content/near';
import {ContentError, type Problem} from '../content/problem';

interface Component {
  /** The folder of generated data that it shows. */
  readonly folder: string;
  readonly what: string;
  readonly attributes: readonly string[];
}

/** The components that authors write with an `id`. */
const COMPONENTS: Readonly<Record<string, Component>> = {
  DecisionTree: {folder: 'arboles', what: 'árbol', attributes: ['id']},
  Model: {folder: 'modelos', what: 'modelo', attributes: ['id']},
  Quiz: {folder: 'cuestionarios', what: 'cuestionario', attributes: ['id', 'mode']},
  TreeDrill: {folder: 'arboles', what: 'árbol', attributes: ['id']},
};

interface Options {
  /** Folder with the data that the content plugin generated. */
  readonly data: string;
  readonly siteDir: string;
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/**
 * Gives `<DecisionTree id="…"/>`, `<TreeDrill id="…"/>`, `<Model id="…"/>` and `<Quiz id="…"/>` their data: the page imports the checked
 * JSON, so that only pages that show a tree, a model or a quiz carry it. Anything else than one known id, and for a quiz a `mode` that its bank has, stops the build
 * and says what to mend.
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
      const found = [...faultsOf(node, component, known), ...modeFaults(node, path.join(data, component.folder), known)];
      if (found.length > 0) {
        problems.push(...found.map((fault) => ({file: path.relative(siteDir, file.path), subject: `<${node.name}>`, ...fault})));
        return;
      }
      const name = `__practice${imports.length}`;
      imports.push(importNode(name, `@resguardo-data/${component.folder}/${valuesOf(node, 'id')[0]}.json`));
      node.attributes = [
        ...node.attributes.filter((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name !== 'id'),
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

/** The values of the attributes of a name that are plain text. */
function valuesOf(node: Element, name: string): string[] {
  return node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && attribute.name === name && typeof attribute.value === 'string' ? [attribute.value] : [],
  );
}

type Fault = Omit<Problem, 'file' | 'subject'>;

/** What is wrong with an element as its author wrote it. */
function faultsOf(node: Element, {what, attributes}: Component, known: readonly string[]): Fault[] {
  const at = placer(node);
  const [id, ...more] = valuesOf(node, 'id');
  const faults: Fault[] = node.attributes
    .filter((attribute) => !(attribute.type === 'mdxJsxAttribute' && attributes.includes(attribute.name)))
    .map((attribute) => ({
      ...at(attribute),
      what: attribute.type === 'mdxJsxAttribute' ? `no existe el atributo "${attribute.name}".` : 'no lleva {…} entre sus atributos.',
      mend: attributes.length === 1 ? 'dejá sólo el atributo id.' : `dejá sólo los atributos ${attributes.join(' y ')}.`,
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

const MODES = ['practice', 'evaluation'];

/** What is wrong with the mode of a quiz, where one is written. */
function modeFaults(node: Element, folder: string, known: readonly string[]): Fault[] {
  const written = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'mode');
  // What takes no mode has been refused for it already.
  if (!written || node.name !== 'Quiz') return [];
  const at = placer(node)(written);
  const [mode] = valuesOf(node, 'mode');
  if (mode === undefined || !MODES.includes(mode)) {
    const what = mode === undefined ? 'el atributo mode va con su valor entre comillas.' : `no hay un modo "${mode}".`;
    return [{...at, what, near: near(mode ?? '', MODES), mend: 'escribí mode="evaluation" para evaluar, o sacá mode para practicar.'}];
  }
  const [id] = valuesOf(node, 'id');
  if (mode !== 'evaluation' || id === undefined || !known.includes(id) || hasEvaluation(path.join(folder, `${id}.json`))) return [];
  const what = `el cuestionario "${id}" no dice cómo se evalúa.`;
  return [{...at, what, mend: `agregá el bloque evaluation a quizzes/${id}.yaml, o sacá mode para practicar.`}];
}

function hasEvaluation(file: string): boolean {
  const {quiz} = JSON.parse(readFileSync(file, 'utf8')) as {readonly quiz?: {readonly evaluation?: unknown}};
  return quiz?.evaluation !== undefined;
}

/** Gives the line and column of a part of an element, or of the element. */
function placer(node: Element): (place: {readonly position?: Element['position']}) => {line: number; column: number} {
  return (place) => {
    const start = (place.position ?? node.position)?.start;
    return {line: start?.line ?? 1, column: start?.column ?? 1};
  };
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
