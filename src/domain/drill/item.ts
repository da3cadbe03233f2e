import {type DecisionTree, DONT_KNOW, type OutcomeKind, type Question} from '../decision-tree/tree';
import type {Step} from '../decision-tree/walk';
import type {Feedback, Objective, SingleItem} from '../quiz/quiz';
import {askWords, branchWords, factWords} from './facts';
import {type NearMiss, nearMisses} from './near-miss';
import {chanceOf, type Way} from './way';

/** What a drill trains, by the kind of outcome that is right. */
const OBJECTIVES: Readonly<Record<OutcomeKind, string>> = {
  duty: 'Reconocer lo que la norma manda hacer',
  permission: 'Reconocer lo que la norma permite, y con qué límites',
  prohibition: 'Reconocer lo que la norma no deja hacer',
  'out-of-scope': 'Reconocer cuándo la norma no alcanza el caso',
  inconclusive: 'Reconocer cuándo falta un dato o la norma no alcanza para concluir',
};

/** The objectives of all drills; the id of each is a kind of outcome. */
export function drillObjectives(): Objective[] {
  return Object.entries(OBJECTIVES).map(([id, text]) => ({id, text}));
}

const WRONG_OPTIONS = 3;

/** The id of the item that asks for a way. */
export function itemIdOf({id}: DecisionTree, {code}: Way): string {
  return `arbol/${id}/${code}`;
}

/**
 * A way of a tree as an item: the facts, and to which outcome they lead. Its first line asks; each line after it is a fact,
 * `question → answer`. Of the same tree and way always the same, so that it can be made again from its id.
 */
export function itemOf(tree: DecisionTree, way: Way, ways: readonly Way[]): SingleItem {
  const {outcome, trail} = way;
  const misses = nearMisses(way, ways, WRONG_OPTIONS, chanceOf(way.code));
  return {
    kind: 'single',
    id: itemIdOf(tree, way),
    objective: outcome.kind,
    difficulty: outcome.kind === 'inconclusive' ? 'judgment' : 'application',
    historical: tree.historical,
    ask: ['¿A qué resultado lleva el árbol con estos hechos?', ...trail.map(factLine)].join('\n'),
    cites: outcome.cites,
    hints: trail
      .slice(-1)
      .map(({question}) => ({text: `Mirá la respuesta a ${quoted(askWords(question))}: ahí se decide.`, cites: question.cites})),
    explain: false,
    options: [
      {id: outcome.id, text: outcome.title, feedback: {text: openingOf(outcome.text), cites: outcome.cites}},
      ...misses.map((miss) => ({id: miss.outcome.id, text: miss.outcome.title, feedback: feedbackOn(miss)})),
    ],
    correct: [outcome.id],
    shuffle: true,
  };
}

function factLine(step: Step): string {
  return `${askWords(step.question)} → ${factWords(step)}`;
}

/** What would have to be otherwise, the fact that is overlooked, and the provisions under the one and the other. */
function feedbackOn({overlooked, otherwise}: NearMiss): Feedback {
  const [{branch}] = otherwise;
  const under = unique([...branch.cites, ...citedBy(overlooked)]);
  return {
    text: conditionOf(otherwise),
    cites: under.length > 0 ? under : overlooked.question.cites,
    misreading: misreadingOf(overlooked, branch.id === DONT_KNOW),
  };
}

/** More answers than these nobody keeps in mind. */
const MOST_CONDITIONS = 2;

function conditionOf(otherwise: NearMiss['otherwise']): string {
  const told = otherwise.slice(0, MOST_CONDITIONS).map(({question, branch}) => {
    const [ask, answer] = [quoted(askWords(question)), quoted(branchWords(question, branch))];
    return branch.id === DONT_KNOW ? `a ${ask}, la respuesta fuera ${answer}` : `a ${ask}, ${OTHER[question.kind]} ${answer}`;
  });
  const more = otherwise.length > MOST_CONDITIONS ? ', y otras más' : '';
  return `Sería así si, ${told.join(' y, ')}${more}.`;
}

const OTHER: Readonly<Record<Question['kind'], string>> = {
  single: 'la respuesta fuera',
  several: 'lo marcado fuera otra cosa:',
  date: 'la fecha fuera otra:',
  amount: 'la cantidad fuera otra:',
};

function misreadingOf(overlooked: Step, asUnknown: boolean): string {
  const ask = quoted(askWords(overlooked.question));
  if (overlooked.branch.id === DONT_KNOW) return `Da por sabido lo que en estos hechos no se sabe: ${ask}`;
  const answer = quoted(factWords(overlooked));
  if (asUnknown) return `Da por desconocido lo que los hechos dicen: a ${ask}, ${answer}`;
  return `Pasa por alto que la respuesta a ${ask} es ${answer}`;
}

function citedBy({question, answer, branch}: Step): string[] {
  const options = question.kind === 'several' && typeof answer !== 'string' ? question.options.filter(({id}) => answer.includes(id)) : [];
  return [...options.flatMap(({cites}) => cites), ...branch.cites];
}

/** The first paragraph of a text; where it only opens the next, that too. */
function openingOf(text: string): string {
  const [first = '', second] = text.split('\n').filter((paragraph) => paragraph.trim() !== '');
  return second !== undefined && first.length < SHORT ? `${first}\n${second}` : first;
}

const SHORT = 80;

/** Quotes inside a quote are of the other kind. */
function quoted(text: string): string {
  return `«${text.replaceAll('«', '“').replaceAll('»', '”')}»`;
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
