import type {Citing} from './told';

/** Citations for items of `quiz/fixture`, which cite `ley/art-1`, and for one that rests on what does not rule. */
export const CITING: Citing = {
  provisions: {
    'ley/art-1': {label: 'Ley de prueba, art. 1', address: '/normas/ley/art-1/', state: 'in-force'},
    'vieja/art-2': {label: 'Disposición vieja, art. 2', address: '/normas/vieja/art-2/', state: 'repealed'},
  },
};

/** What breaks formats when it is written carelessly. */
export const HOSTILE = [
  ...['"', "'", '&', '&amp;', '&#35;', '<script>alert(1)</script>', '<b>', ']]>', '<![CDATA[', '-->', '<!--'],
  ...['{', '}', '~', '=', '#', '####', ':', '::', '\\', '\\n', '\\:', '%50%', '*', '//', '[html]', '[id:x]', '$CATEGORY:'],
  ...['{1:SHORTANSWER:=x#y}', '{#1}', '[[dias]', '/', 'ñandú', '«»', '日本', '😀', '\u0000', '\u0007', '\ud800', '\t', '  '],
];
