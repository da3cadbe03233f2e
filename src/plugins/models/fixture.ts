import type {Model} from '../../domain/models/model';
import type {CitedById} from '../../domain/models/on-paper';

/** A made-up model for tests: one part of each kind. */
export const ACT: Model = {
  id: 'acta',
  title: 'Acta de prueba',
  description: 'Para dejar constancia.',
  reviewed: '2026-11-30',
  blocks: [
    {kind: 'heading', level: 1, runs: [{kind: 'words', text: 'Acta de prueba'}]},
    {
      kind: 'paragraph',
      runs: [
        {kind: 'words', text: 'En '},
        {kind: 'blank', what: 'ciudad'},
        {kind: 'words', text: ', según '},
        {kind: 'words', text: 'la ', strong: true},
        {kind: 'citation', id: 'ley/art-1', words: [{kind: 'words', text: 'regla', strong: true}], strong: true},
        {kind: 'words', text: ' y '},
        {kind: 'citation', id: 'vieja', words: []},
        {kind: 'break'},
        {kind: 'words', text: 'Fin.', emphasis: true},
      ],
    },
    {kind: 'heading', level: 2, runs: [{kind: 'words', text: 'Pasos'}]},
    {
      kind: 'list',
      start: 3,
      items: [
        {
          blocks: [
            {kind: 'paragraph', runs: [{kind: 'words', text: 'Juntar'}]},
            {kind: 'list', items: [{blocks: [{kind: 'paragraph', runs: [{kind: 'words', text: 'los papeles'}]}]}]},
          ],
        },
        {blocks: [{kind: 'paragraph', runs: [{kind: 'words', text: 'Firmar'}]}]},
      ],
    },
    {
      kind: 'list',
      items: [
        {checked: false, blocks: [{kind: 'paragraph', runs: [{kind: 'words', text: 'Opción A'}]}]},
        {checked: true, blocks: [{kind: 'paragraph', runs: [{kind: 'words', text: 'Opción B'}]}]},
      ],
    },
    {
      kind: 'table',
      head: [[{kind: 'words', text: 'Dato'}], [{kind: 'words', text: 'Plazo'}]],
      rows: [[[{kind: 'words', text: 'Legajo'}], [{kind: 'blank', what: 'plazo'}]]],
    },
    {kind: 'quote', note: true, blocks: [{kind: 'paragraph', runs: [{kind: 'words', text: 'Nota: sacá lo que sobra.'}]}]},
    {kind: 'provision', id: 'ley/art-1'},
    {kind: 'rule'},
  ],
};

export const CITED: CitedById = {
  'ley/art-1': {
    label: 'Ley de prueba, art. 1',
    quote: 'ARTICULO 1 — Los datos:\na) sensisbles.',
    state: 'in-force',
    faults: [{printed: 'sensisbles', reads: 'sensibles'}],
    notInForce: [],
  },
  vieja: {label: 'Disposición vieja', state: 'repealed', faults: [], notInForce: []},
};
