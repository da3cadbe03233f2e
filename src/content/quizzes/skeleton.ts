import type {ItemEntry, SimpleEntry} from '../schemas/quiz';
import {leftToWrite} from '../schemas/strict';

type Kind = ItemEntry['kind'];
type SimpleKind = SimpleEntry['kind'];
/** What an author begins with, key by key in the order of the banks. */
export type Skeleton = Readonly<Record<string, unknown>>;

/** An item of a kind of which all is still to be written; the content check refuses each placeholder with what goes there. */
export function skeletonOf(kind: Kind, id = leftToWrite('un identificador que no cambie nunca, por ejemplo acceso-plazo')): Skeleton {
  const placed = {
    id,
    kind,
    objective: leftToWrite('el identificador de un objetivo del cuestionario'),
    difficulty: leftToWrite('recall, application o judgment'),
  };
  if (kind !== 'case') return {...placed, ask: leftToWrite('la pregunta'), ...ANSWERS[kind](), cites: cites('que la decide')};
  return {
    ...placed,
    title: leftToWrite('cómo se llama el caso'),
    facts: leftToWrite('qué pasó, en dos o tres párrafos'),
    parts: [skeletonOf('single'), skeletonOf('true-false')],
  };
}

const cites = (which: string): string[] => [leftToWrite(`la disposición ${which}, por ejemplo ley-25326/art-5/inc-2/b`)];
const right = (): Skeleton => ({why: leftToWrite('qué dice la disposición y cómo confirma la respuesta'), cites: cites('que la confirma')});
const wrong = (): Skeleton => ({
  why: leftToWrite('qué dice la disposición y cómo corrige la respuesta'),
  misreading: leftToWrite('qué entendió mal quien responde así, en una frase corta'),
  cites: cites('que la corrige'),
});
const option = (number: number, isRight: boolean): Skeleton => ({
  id: `opcion-${number}`,
  text: leftToWrite(`la opción ${number}, ${isRight ? 'correcta' : 'equivocada'}`),
  ...(isRight ? right() : wrong()),
});
const options = (count: number, rights: number): Skeleton[] => Array.from({length: count}, (_, i) => option(i + 1, i < rights));
const listed = (name: string, number: number, told: Skeleton): Skeleton => ({
  id: `${name}-${number}`,
  text: leftToWrite(`${name === 'paso' ? 'el paso' : 'el elemento'} ${number}`),
  ...told,
});

const ANSWERS: Readonly<Record<SimpleKind, () => Skeleton>> = {
  single: () => ({options: options(4, 1), correct: ['opcion-1']}),
  several: () => ({options: options(4, 2), correct: ['opcion-1', 'opcion-2']}),
  'true-false': () => ({correct: true, whyTrue: right(), whyFalse: wrong()}),
  order: () => ({elements: [1, 2, 3].map((number) => listed('paso', number, wrong()))}),
  match: () => ({
    prompts: [1, 2].map((number) => ({...listed('elemento', number, wrong()), match: `respuesta-${number}`})),
    choices: [1, 2, 3].map((number) => ({id: `respuesta-${number}`, text: leftToWrite(`la respuesta ${number}`)})),
  }),
  'fill-in': () => ({
    text: leftToWrite('el texto, con el hueco escrito [[hueco]]'),
    blanks: [
      {
        id: 'hueco',
        label: leftToWrite('qué va en el hueco, por ejemplo plazo en días'),
        accepts: [leftToWrite('la respuesta correcta')],
        ...right(),
        mistakes: [{says: [leftToWrite('una respuesta equivocada que se espera')], ...wrong()}],
      },
    ],
  }),
};
