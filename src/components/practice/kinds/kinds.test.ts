import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {SimpleEntry} from '../../../content/schemas/quiz';
import {itemOf} from '../../../domain/quiz/fixture';
import {grade} from '../../../domain/quiz/grade';
import type {SimpleItem, SimpleKind} from '../../../domain/quiz/quiz';
import {type Response, rightResponse} from '../../../domain/quiz/response';
import {KINDS, kindViewOf} from './kinds';

/** From the type, not from the registry: a kind that the registry forgot would be missed here too. */
const ALL: Readonly<Record<SimpleKind, true>> = {
  single: true,
  several: true,
  'true-false': true,
  order: true,
  match: true,
  'fill-in': true,
};
const EVERY_KIND = Object.keys(ALL) as SimpleKind[];
const SHOWN = ['c', 'b', 'a', 'r2', 'r1', 'tres', 'dos', 'uno', 'z', 'y', 'x'];

const sample = (kind: SimpleKind): SimpleItem => itemOf('i', {kind});
const markup = (item: SimpleItem, lacking?: string): string =>
  renderToStaticMarkup(createElement(kindViewOf(item).Fields, {item, shown: shownOf(item), lacking, onTouch: () => undefined}));
/** The ids of the item that stand in an order of chance, in one that is not the right one. */
const shownOf = (item: SimpleItem): string[] => SHOWN.filter((id) => JSON.stringify(item).includes(`"id":"${id}"`));
/** The form as a browser sends it when somebody answers so. */
function formOf(response: Response): FormData {
  const form = new FormData();
  const fields: [string, string][] =
    response.kind === 'choice'
      ? response.chosen.map((id) => ['option', id])
      : response.kind === 'order'
        ? response.order.map((id) => ['order', id])
        : response.kind === 'verdict'
          ? [['verdict', response.verdict], ...(response.reason === undefined ? [] : [['reason', response.reason] as [string, string]])]
          : response.kind === 'match'
            ? Object.entries(response.pairs).map(([id, choice]) => [`match/${id}`, choice])
            : Object.entries(response.words).map(([id, words]) => [`blank/${id}`, words]);
  for (const [name, value] of fields) form.append(name, value);
  return form;
}
const fieldIn = (html: string, name: string): string =>
  /<input[^>]*>/g.exec(html.slice(html.lastIndexOf('<input', html.indexOf(`name="${name}"`))))?.[0] ?? '';
const namesIn = (html: string): Set<string> => new Set([...html.matchAll(/ name="([^"]*)"/g)].map(([, name = '']) => name));

it('every kind that authors can write has a view, and no other', () => {
  const written = SimpleEntry.options.map(({shape}) => shape.kind.value);
  expect([...written].sort()).toEqual([...EVERY_KIND].sort());
  expect(Object.keys(KINDS).sort()).toEqual([...EVERY_KIND].sort());
});

describe.each(EVERY_KIND)('an item of kind %s', (kind) => {
  const item = sample(kind);
  const view = kindViewOf(item);
  const right = rightResponse(item);

  it('has a field for everything that its right response holds', () => {
    const fields = namesIn(markup(item));
    expect([...new Set(formOf(right).keys())].filter((name) => !fields.has(name))).toEqual([]);
  });
  it('has a name for each field that can be seen: its words are in a label, or the text around it tells', () => {
    const html = markup(item);
    const seen = [...html.matchAll(/<(?:input|select)(?![^>]*type="hidden")/g)].length;
    const labelled = [...html.matchAll(/<label[^>]*>(?:(?!<\/label>).)*<(?:input|select)/gs)].length;
    const named = [...html.matchAll(/<input(?=[^>]*aria-label="[^"]+")/g)].length;
    expect(labelled + named).toBe(seen);
    expect(html.replace(/<[^>]*>/g, '').length).toBeGreaterThan(0);
  });
  it('reads its right response back from the form, and it is marked right', () => {
    const read = view.read(item, formOf(right), shownOf(item));
    expect(read).toEqual({response: right});
    expect(grade(item, right).correct).toBe(true);
  });
  it('says what is missing when the form is sent as it appeared', () => {
    const untouched = kind === 'order' ? formOf({kind: 'order', order: shownOf(item)}) : new FormData();
    expect(view.read(item, untouched, shownOf(item))).toMatchObject({missing: expect.stringMatching(/responder/)});
  });
  it('tells in words of each mark whether it was right, and never leaves it to colour', () => {
    const told = (response: Response): string[] =>
      grade(item, response).marks.map((mark) => {
        const {name, detail = ''} = view.tell(mark);
        return `${name} ${detail}`.trim();
      });
    const [whenRight, whenNothing] = [told(right), told({kind: 'choice', chosen: []})];
    expect(whenRight.every((words) => words.length > 0)).toBe(true);
    expect(whenNothing.filter((words) => whenRight.includes(words))).toEqual([]);
  });
  it('says what to do', () => {
    expect(view.help(item)).toMatch(/[.?]$/);
  });
});

describe('what is missing', () => {
  it('names the field that lacks an answer, of several', () => {
    const match = sample('match');
    expect(kindViewOf(match).read(match, formOf({kind: 'match', pairs: {p1: 'x', p2: ''}}), [])).toEqual({
      missing: 'Para responder, elegí lo que corresponde a «p2».',
      field: 'match/p2',
    });
    const fillIn = sample('fill-in');
    expect(kindViewOf(fillIn).read(fillIn, formOf({kind: 'fill-in', words: {dias: '  ', organo: 'x'}}), [])).toEqual({
      missing: 'Para responder, falta completar: plazo.',
      field: 'blank/dias',
    });
    expect(fieldIn(markup(fillIn, 'blank/dias'), 'blank/dias')).toContain('aria-invalid="true"');
  });
  it('is the reason, of a verdict that was given without', () => {
    const item = sample('true-false');
    expect(kindViewOf(item).read(item, formOf({kind: 'verdict', verdict: 'false'}), [])).toMatchObject({field: 'reason'});
  });
});

describe('what is shown', () => {
  it('stands in the order that was drawn', () => {
    const html = markup(sample('single'));
    expect([...html.matchAll(/value="([^"]*)"/g)].map(([, id]) => id)).toEqual(['c', 'b', 'a']);
  });
  it('reads as a sentence, each blank with its name in it', () => {
    const words = markup(sample('fill-in'))
      .replace(/<input[^>]*aria-label="([^"]*)"[^>]*>/g, '[$1]')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    expect(words).toBe('En [plazo] días ante el [quién].');
  });
  it('asks for figures on a keyboard of figures', () => {
    const html = markup(sample('fill-in'));
    expect(fieldIn(html, 'blank/dias')).toContain('inputMode="numeric"');
    expect(fieldIn(html, 'blank/organo')).not.toContain('inputMode');
  });
});
