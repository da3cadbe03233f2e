import {readFileSync} from 'node:fs';
import path from 'node:path';
import {valueToEstree} from 'estree-util-value-to-estree';
import type {Link, Root} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx';
import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';
import type {Citations, CitationView} from '../components/practice/practice-data';
import {near} from '../content/near';
import {ContentError, type Problem} from '../content/problem';

const SCHEME = 'cita:';

interface Options {
  /** Folder with the data that the content plugin generated. */
  readonly data: string;
  readonly siteDir: string;
}

/**
 * The law in pages that authors write: `[el consentimiento](cita:ley-25326/art-5)` becomes a link with a preview, `[](cita:ley-25326/art-5)` one
 * that is named as lawyers cite it, `<Provision id="ley-25326/art-5/inc-1" />` the printed words. What does not rule is labelled so. An id that
 * does not exist stops the build.
 */
export const citations: Plugin<[Options], Root> =
  ({data, siteDir}) =>
  (root, file) => {
    const views: Citations = JSON.parse(readFileSync(path.join(data, 'citas.json'), 'utf8'));
    const problems: Problem[] = [];
    const viewOf = (id: string, subject: string, {position}: Pick<Link, 'position'>): CitationView | undefined => {
      const view = views[id];
      if (view) return view;
      problems.push({
        file: path.relative(siteDir, file.path),
        line: position?.start.line ?? 1,
        column: position?.start.column ?? 1,
        subject,
        what: `"${id}" no es una disposición ni una norma del proyecto.`,
        near: near(id, Object.keys(views)),
        mend: 'usá el identificador entero, con la norma adelante: ley-25326/art-5/inc-2/b.',
      });
      return undefined;
    };
    visit(root, 'link', (node, at, parent) => {
      if (!node.url.startsWith(SCHEME) || !parent || at === undefined) return;
      const id = node.url.slice(SCHEME.length);
      const view = viewOf(id, 'cita', node);
      if (view) parent.children[at] = citationElement(id, view, node) as never;
    });
    visit(root, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (visited) => {
      const node = visited as MdxJsxFlowElement | MdxJsxTextElement;
      if (node.name !== 'Provision') return;
      const id = node.attributes
        .map((attribute) => (attribute.type === 'mdxJsxAttribute' && attribute.name === 'id' ? attribute.value : ''))
        .join('');
      const view = viewOf(id, '<Provision>', node);
      if (view) node.attributes.push(dataAttribute('view', view));
    });
    if (problems.length > 0) throw new ContentError(problems);
  };

function citationElement(id: string, view: CitationView, {children}: Link): MdxJsxTextElement {
  const {label, address, state} = view;
  return {
    type: 'mdxJsxTextElement',
    name: 'Cite',
    attributes: [
      {type: 'mdxJsxAttribute', name: 'id', value: id},
      {type: 'mdxJsxAttribute', name: 'to', value: address},
      {type: 'mdxJsxAttribute', name: 'state', value: state},
    ],
    children: children.length > 0 ? children : [{type: 'text', value: label}],
  };
}

/** An attribute whose value is data, not text. */
function dataAttribute(name: string, value: unknown): MdxJsxTextElement['attributes'][number] {
  const statement = {type: 'ExpressionStatement', expression: valueToEstree(value)} as const;
  return {
    type: 'mdxJsxAttribute',
    name,
    value: {
      type: 'mdxJsxAttributeValueExpression',
      value: '',
      data: {estree: {type: 'Program', sourceType: 'module', body: [statement], comments: []}},
    },
  };
}
