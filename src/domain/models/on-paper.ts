import type {State} from '../status/status';
import {longDate, stateName} from '../status/words';
import type {Blank, Citation, Model, Run} from './model';

/** What paper needs to know of a cited provision. */
export interface Cited {
  /** How lawyers cite it. */
  readonly label: string;
  /** The printed words, a line for each provision; absent for a whole norm. */
  readonly quote?: string;
  readonly state: State;
  readonly faults: readonly {readonly printed: string; readonly reads?: string}[];
  readonly notInForce: readonly {readonly label: string; readonly state: State}[];
}

/** Cited provisions by id. */
export type CitedById = Readonly<Record<string, Cited>>;

/** What paper prints: it has no links. */
export type PaperRun = Exclude<Run, Citation>;

/** Citations as words, each with how lawyers cite the provision in brackets; that alone where the author gave no words. */
export function runsOnPaper(runs: readonly Run[], cited: CitedById): PaperRun[] {
  return runs.flatMap((run): PaperRun[] => {
    if (run.kind !== 'citation') return [run];
    const {kind: _, id, words, ...style} = run;
    const name = nameOnPaper(citedAs(id, cited));
    if (words.length === 0) return [{kind: 'words', text: name, ...style}];
    return [...runsOnPaper(words, cited), {kind: 'words', text: ` (${name})`, ...style}];
  });
}

/** How a provision is named where nothing can be followed: what does not rule says so. */
function nameOnPaper({label, state}: Pick<Cited, 'label' | 'state'>): string {
  return state === 'in-force' ? label : `${label}; ${lower(stateName(state))}`;
}

/** A quoted provision: its printed lines, its name, and what a reader must know of those words. */
export function quoteOnPaper(id: string, cited: CitedById): {lines: string[]; name: string; remarks: string[]} {
  const {quote = '', faults, notInForce, ...named} = citedAs(id, cited);
  return {
    lines: quote.split('\n'),
    name: nameOnPaper(named),
    remarks: [
      ...notInForce.map(({label, state}) => `${label}: ${lower(stateName(state))}.`),
      ...faults.map(
        ({printed, reads}) =>
          `Nota editorial: «${printed}» es una falla de la fuente${reads === undefined ? '' : `; debería decir «${reads}»`}.`,
      ),
    ],
  };
}

/** A blank as it is written. */
export function blankOnPaper({what}: Pick<Blank, 'what'>): string {
  return `[completar: ${what}]`;
}

/** What stands at the foot of the file: where it comes from and what it is worth. */
export function footOf({reviewed}: Pick<Model, 'reviewed'>): string {
  return `Modelo de Resguardo, revisado el ${longDate(reviewed)}. Información, no dictamen: revisalo con el área legal.`;
}

/** @throws Error when the build did not give the provision: the content check refuses those that do not exist. */
function citedAs(id: string, cited: CitedById): Cited {
  const found = cited[id];
  if (!found) throw new Error(`Falta la cita "${id}" entre los datos del modelo.`);
  return found;
}

function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
