import {DOMParser} from '@xmldom/xmldom';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {writable} from '../open-data/xml';
import {itemOf, quizOf} from '../quiz/fixture';
import {type SimpleItem, simpleItemsOf} from '../quiz/quiz';
import {CITING, hostileQuiz, mappedOf} from './fixture';
import {editionOf, mapBank} from './map-bank';
import {moodleXml} from './moodle-xml';
import {oneLine} from './told';

/** What an independent reader finds. */
interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly words: string;
  readonly children: readonly Node[];
}

function parse(xml: string): Node {
  const faults: string[] = [];
  const note = (fault: string): void => void faults.push(fault);
  const document = new DOMParser({errorHandler: {warning: note, error: note, fatalError: note}}).parseFromString(xml, 'text/xml');
  expect(faults).toEqual([]);
  return nodeOf(document.documentElement);
}

function nodeOf(element: Element): Node {
  const attributes = Array.from(element.attributes).map(({name, value}) => [name, value]);
  const children = Array.from(element.childNodes).filter((child): child is Element => child.nodeType === 1);
  return {
    name: element.nodeName,
    attributes: Object.fromEntries(attributes),
    words: element.textContent ?? '',
    children: children.map(nodeOf),
  };
}

const all = (node: Node | undefined, name: string): Node[] => node?.children.filter((child) => child.name === name) ?? [];
const at = (node: Node | undefined, ...names: string[]): Node | undefined =>
  names.reduce((reached: Node | undefined, name) => all(reached, name)[0], node);
/** The words of a text of Moodle, which is HTML. */
const shown = (node: Node | undefined): string => parse(`<div>${at(node, 'text')?.words}</div>`).words;
const same = (words: string): string => writable(oneLine(words));
const questionsIn = (xml: string): Node[] => all(parse(xml), 'question').filter(({attributes}) => attributes.type !== 'category');
const percents = (question: Node | undefined): number[] => all(question, 'answer').map(({attributes}) => Number(attributes.fraction));

/** Codes of embedded answers as Moodle reads them: first the code, then the character references in it. */
function gapsIn(html: string): {readonly answer: string; readonly feedback: string}[][] {
  const decoded = (text = ''): string => text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
  return [...html.matchAll(/\{1:SHORTANSWER:([^{}]*)\}/g)].map(([, code = '']) =>
    code.split('~').map((alternative) => {
      const [, answer, feedback] = /^(?:=|%0%)((?:[^#&]|&#\d+;)*)#(.*)$/s.exec(alternative) ?? [];
      return {answer: decoded(answer), feedback: parse(`<div>${decoded(feedback)}</div>`).words};
    }),
  );
}

describe('Moodle XML', () => {
  it('keeps every word that an author may write', () => {
    fc.assert(
      fc.property(fc.gen(), (pick) => {
        const quiz = hostileQuiz((pieces) => pick(fc.array, fc.constantFrom(...pieces), {maxLength: 8}).join(''));
        const questions = questionsIn(moodleXml([mappedOf(quiz)]));
        const items = quiz.items.flatMap(simpleItemsOf);
        expect(questions.map((question) => at(question, 'idnumber')?.words)).toEqual(items.map(({id}) => id));
        for (const [index, item] of items.entries()) holds(questions[index], item);
      }),
      {numRuns: 60},
    );
  });

  function holds(question: Node | undefined, item: SimpleItem): void {
    expect(shown(at(question, 'questiontext'))).toContain(same(item.ask));
    expect(at(question, 'name', 'text')?.words).toContain(same(item.ask));
    expect(all(question, 'hint').map(shown)).toEqual(item.hints.map(({text}) => expect.stringContaining(same(text))));
    switch (item.kind) {
      case 'single':
      case 'several':
        tells(all(question, 'answer'), item.options);
        return;
      case 'true-false':
        if (item.reasons.length > 0) {
          tells(all(question, 'answer').slice(0, item.reasons.length), item.reasons);
          return;
        }
        expect(all(question, 'answer').map((answer) => [at(answer, 'text')?.words, shown(at(answer, 'feedback'))])).toEqual([
          ['true', expect.stringContaining(same(item.verdicts.true.text))],
          ['false', expect.stringContaining(same(item.verdicts.false.text))],
        ]);
        return;
      case 'order':
        expect(all(question, 'answer').map(shown)).toEqual(item.elements.map(({text}) => same(text)));
        return;
      case 'match': {
        const pairs = all(question, 'subquestion').map((pair) => [shown(pair), at(pair, 'answer', 'text')?.words]);
        const [x, y, z] = item.choices.map(({text}) => same(text));
        expect(pairs).toEqual([
          [same(item.prompts[0]?.text ?? ''), x],
          [same(item.prompts[1]?.text ?? ''), y],
          ['', z],
        ]);
        return;
      }
      case 'fill-in': {
        const gaps =
          item.blanks.length > 1
            ? gapsIn(at(question, 'questiontext', 'text')?.words ?? '')
            : [
                all(question, 'answer').map((answer) => ({
                  answer: at(answer, 'text')?.words ?? '',
                  feedback: shown(at(answer, 'feedback')),
                })),
              ];
        expect(gaps).toHaveLength(item.blanks.length);
        for (const [index, {accepts, feedback, mistakes}] of item.blanks.entries()) {
          expect(gaps[index]?.[0]?.answer).toBe(same(accepts[0]).replaceAll('*', '\\*'));
          expect(gaps[index]?.[0]?.feedback).toContain(same(feedback.text));
          const mistake = gaps[index]?.find(({answer}) => answer === same(mistakes[0]?.says[0] ?? '').replaceAll('*', '\\*'));
          expect(mistake?.feedback).toContain(same(mistakes[0]?.feedback.text ?? ''));
          expect(gaps[index]?.at(-1)?.answer).toBe('*');
        }
      }
    }
  }

  function tells(
    answers: readonly Node[],
    options: readonly {readonly text: string; readonly feedback: {readonly text: string; readonly misreading?: string}}[],
  ): void {
    expect(answers).toHaveLength(options.length);
    for (const [index, {text, feedback}] of options.entries()) {
      expect(shown(answers[index])).toContain(same(text));
      const told = shown(at(answers[index], 'feedback'));
      expect(told).toContain(same(feedback.text));
      expect(told).toContain(same(feedback.misreading ?? ''));
      expect(told).toContain('Ley de prueba, art. 1');
    }
  }

  it('says categories first: the bank, then each objective that has questions, under the name of the edition', () => {
    const quiz = {
      ...quizOf(itemOf('i')),
      title: 'Datos y/o archivos',
      objectives: [
        {id: 'o', text: 'Decidir'},
        {id: 'p', text: 'Nada'},
      ],
    };
    const categories = all(parse(moodleXml([mappedOf(quiz)])), 'question').filter(({attributes}) => attributes.type === 'category');
    expect(categories.map((category) => at(category, 'category', 'text')?.words)).toEqual([
      '$course$/top/Resguardo 1.0/Datos y//o archivos',
      '$course$/top/Resguardo 1.0/Datos y//o archivos/Decidir',
    ]);
  });

  it('keeps the parts of a case together, whatever objective each has', () => {
    const parts = [itemOf('c/one'), itemOf('c/two', {objective: 'p'})];
    const quiz = {
      ...quizOf(itemOf('c', {kind: 'case', parts})),
      objectives: [
        {id: 'o', text: 'O'},
        {id: 'p', text: 'P'},
      ],
    };
    expect(mappedOf(quiz).categories.map(({path, questions}) => [path.at(-1), questions.map(({id}) => id)])).toEqual([
      ['q', []],
      ['O', ['c/one', 'c/two']],
    ]);
  });

  it('writes shares of a point that Moodle adds up: 100 for what is right, with five decimals', () => {
    const options = ['a', 'b', 'c', 'd'].map((id) => ({id, text: id, feedback: {text: id, cites: ['ley/art-1']}}));
    const [several] = questionsIn(moodleXml([mappedOf(quizOf(itemOf('i', {kind: 'several', options, correct: ['a', 'b', 'd']})))]));
    expect(percents(several)).toEqual([33.33333, 33.33333, -100, 33.33333]);
  });

  it('an order is marked all or nothing, every element shown', () => {
    const [order] = questionsIn(moodleXml([mappedOf(quizOf(itemOf('i', {kind: 'order'})))]));
    expect(['gradingtype', 'selecttype', 'selectcount', 'layouttype'].map((name) => at(order, name)?.words)).toEqual([
      'ALL_OR_NOTHING',
      'ALL',
      '3',
      'VERTICAL',
    ]);
    expect(percents(order)).toEqual([1, 2, 3]);
  });

  it('tags fit into Moodle, and a provision too long for one is told by what holds it', () => {
    const long = `ley-25326/art-1/${'par-'.repeat(9)}1`;
    const provision = {label: 'x', address: '/', state: 'in-force'} as const;
    const item = itemOf('i', {cites: [long], historical: true, objective: 'o'.repeat(60)});
    const quiz = {...quizOf(item), objectives: [{id: item.objective, text: 'O'}]};
    const citing = {provisions: {...CITING.provisions, [long]: provision}};
    const {categories} = mapBank({quiz, hash: 'abc', digests: {}, law: {}}, 'Resguardo 1.0', citing);
    const tags = categories[1]?.questions[0]?.tags ?? [];
    expect(tags).toEqual([
      'modulo:q',
      expect.stringMatching(/^objetivo:o{32}-[\da-f]{8}$/),
      'dificultad:repetir',
      'historica',
      'ley-25326/art-1',
      'banco:abc',
    ]);
    for (const tag of tags) expect(tag.length).toBeLessThanOrEqual(50);
  });

  it('another content is another edition, and the same one is the same', () => {
    const bank = (ask: string) => ({quiz: quizOf(itemOf('i', {ask})), hash: ask, digests: {}, law: {}});
    expect(editionOf('1.2.3', [bank('a')])).toMatch(/^Resguardo 1\.2\.3-[\da-f]{8}$/);
    expect(editionOf('1.2.3', [bank('a')])).toBe(editionOf('1.2.3', [bank('a')]));
    expect(editionOf('1.2.3', [bank('a')])).not.toBe(editionOf('1.2.3', [bank('b')]));
  });
});
