import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import type {Matrix} from '../../../domain/bench/matrix';
import type {Names} from '../../../domain/bench/names';
import {readinessOf} from '../../../domain/bench/readiness';
import {type RosterQuery, rosterOf} from '../../../domain/bench/roster';
import {COHORT, handedIn, NAMES} from './fixture';
import {MatrixView} from './MatrixView';
import {ReadinessView} from './ReadinessView';

const TODAY = '2026-11-30';
const PAGE = {offset: 0, limit: 50};
const nothing = (): void => {};
const {people, ...nameless} = NAMES;

describe('the view of readiness', () => {
  const attempts = [handedIn('1200', '2026-11-20', 'uno:1'), handedIn('1300', '2026-11-20', 'uno:0')];
  const readiness = readinessOf(attempts, COHORT, [], TODAY);
  const shown = (query: RosterQuery, names: Names = NAMES, page = PAGE): string => {
    const roster = rosterOf(readiness, query, page, people);
    return renderToStaticMarkup(
      createElement(ReadinessView, {roster, query, page, names, today: TODAY, onQuery: nothing, onPage: nothing}),
    );
  };
  it('says the state in words, with a mark that is not read aloud', () => {
    expect(shown({sort: 'urgency'})).toContain('<span aria-hidden="true">✓</span> vigente hasta el 20/11/2027');
  });
  it('has names only where they are to be shown', () => {
    expect(shown({sort: 'urgency'})).toContain('Ana Álvarez');
    expect(shown({sort: 'urgency'})).toContain('<option value="name"');
    expect(shown({sort: 'urgency'}, nameless)).not.toMatch(/Ana Álvarez|Nombre/);
  });
  it('tells how many are left, and how many each state would leave', () => {
    const html = shown({sort: 'urgency', standing: 'tried', module: 'q'});
    expect(html).toMatch(/role="status"[^>]*>1 de 2 personas</);
    expect(html).toContain('Vigente (1)');
    expect(html.match(/<th [^>]*scope="row"/g)).toHaveLength(1 + COHORT.modules.length);
  });
  it('turns pages where one is not enough, and does nothing at an end', () => {
    expect(shown({sort: 'learner'})).not.toContain('<nav');
    const html = shown({sort: 'learner'}, NAMES, {offset: 1, limit: 1});
    expect(html).toContain('2 a 2 de 2 personas');
    expect(html).toMatch(/aria-disabled="false"[^>]*>Anteriores<.*aria-disabled="true"[^>]*>Siguientes</);
  });
});

describe('the view of people and items', () => {
  const matrix: Matrix = {
    columns: [
      {item: 'uno', ask: '¿Qué es un dato?', totals: {right: 1, wrong: 0, blank: 0}},
      {item: 'dos', totals: {right: 0, wrong: 0, blank: 0}},
    ],
    rows: [{learner: '1200', cells: ['right', undefined], totals: {right: 1, wrong: 0, blank: 0}}],
    learners: 1,
  };
  const html = renderToStaticMarkup(
    createElement(MatrixView, {matrix, title: 'Datos', names: nameless, sort: 'learner', page: PAGE, onSort: nothing, onPage: nothing}),
  );
  it('says each outcome in words, and leaves empty what was not asked', () => {
    expect(html).toMatch(/<td[^>]*><span aria-hidden="true">✓<\/span><span[^>]*>bien<\/span><\/td><td[^>]*><\/td>/);
  });
  it('opens what an item asks from its head', () => {
    const [, box] = /<button[^>]*popoverTarget="([^"]+)"/i.exec(html) ?? [];
    expect(html).toMatch(new RegExp(`id="${box}"[^>]*popover="auto"`));
    expect(html).toContain('¿Qué es un dato?');
  });
  it('adds up rows and columns', () => {
    expect(html.match(/1 de 1 \(100\u00a0%\)/g)?.length).toBeGreaterThanOrEqual(2);
    expect(html).toContain('100\u00a0%</td>');
  });
});
