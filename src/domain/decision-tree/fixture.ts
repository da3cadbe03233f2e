import type {DecisionTree, Option, Outcome, Question} from './tree';

/** Trees for tests. What a test does not care about is empty. */

export const option = (id: string, next: string): Option => ({id, label: id, next, cites: [], say: []});

export const single = (id: string, ...options: Option[]): Question => ({kind: 'single', id, ask: id, cites: [], options});

export const outcome = (id: string, kind: Outcome['kind'] = 'duty'): Outcome => ({
  id,
  kind,
  title: id,
  text: id,
  cites: ['ley/art-1'],
  checklist: [],
  criteria: [],
  terms: [],
  assumes: [],
});

export const treeOf = (start: string, questions: Question[], outcomes: (string | Outcome)[]): DecisionTree => ({
  id: 't',
  title: 't',
  summary: '',
  version: 1,
  changes: [],
  historical: false,
  regime: {name: '', statutes: [], note: ''},
  today: [],
  covers: [],
  uncovered: [],
  start,
  questions,
  outcomes: outcomes.map((one) => (typeof one === 'string' ? outcome(one) : one)),
});

/** A tree with a question of each kind. */
export const EVERY_KIND = treeOf(
  'titular',
  [
    single('titular', option('estatal', 'fuera'), option('privado', 'fecha'), option('no-se', 'consultar')),
    {
      kind: 'date',
      id: 'fecha',
      ask: '¿Cuándo?',
      cites: [],
      branches: [
        {id: 'antes', label: 'Antes', before: '2006-09-22', next: 'fuera', cites: []},
        {id: 'despues', label: 'Después', next: 'datos', cites: []},
      ],
      unsure: 'consultar',
    },
    {
      kind: 'several',
      id: 'datos',
      ask: '¿Qué datos?',
      cites: [],
      options: [
        {id: 'salud', label: 'Salud', cites: [], say: [], alone: false},
        {id: 'nombre', label: 'Nombre', cites: [], say: [], alone: false},
        {id: 'ninguno', label: 'Ninguno', cites: [], say: [], alone: true},
      ],
      branches: [
        {id: 'sensibles', label: 'Hay sensibles', any: ['salud'], next: 'critico', cites: []},
        {id: 'comunes', label: 'No hay', next: 'cantidad', cites: []},
      ],
      unsure: 'consultar',
    },
    {
      kind: 'amount',
      id: 'cantidad',
      ask: '¿Cuántos?',
      unit: 'archivos',
      cites: [],
      branches: [
        {id: 'pocos', label: 'Menos de tres', below: 3, next: 'basico', cites: []},
        {id: 'muchos', label: 'Tres o más', next: 'medio', cites: []},
      ],
      unsure: 'consultar',
    },
  ],
  ['fuera', 'critico', 'basico', 'medio', outcome('consultar', 'inconclusive')],
);
