import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {loadContent} from '../../../content/load-content';
import {decisionTable} from '../../../domain/decision-tree/table';
import {TreeTable} from './TreeTable';

describe.each(loadContent(process.cwd()).trees.map((tree) => ({id: tree.id, tree})))('the table of $id', ({tree}) => {
  const html = renderToStaticMarkup(createElement(TreeTable, {tree, past: tree.historical}));
  const {questions, rows} = decisionTable(tree);

  it('has a caption, a column for the number, each question and the outcome, and a row for each of the first 100 ways', () => {
    expect(html).toContain('<caption>');
    expect(html.match(/<th [^>]*scope="col"/g)).toHaveLength(questions.length + 2);
    expect(html.match(/<th [^>]*scope="row"/g)).toHaveLength(Math.min(rows.length, 100));
    expect(html.includes('Ver todas')).toBe(rows.length > 100);
  });
  it('says how many ways there are and offers every outcome to choose from', () => {
    expect(html).toMatch(new RegExp(`role="status"[^>]*>${rows.length} caminos`));
    expect(html.match(/<option /g)).toHaveLength(tree.outcomes.length + 1);
  });
});
