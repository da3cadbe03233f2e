import clsx from 'clsx';
import {Fragment, type ReactNode} from 'react';
import type {Blank, FillInItem} from '../../../domain/quiz/quiz';
import type {FieldsProps, KindView} from './kind-view';
import styles from './kinds.module.css';

const nameOf = (blank: string): string => `blank/${blank}`;

/** A text with blanks, written where they stand. */
export const fillIn: KindView<FillInItem> = {
  help: ({blanks}) =>
    blanks.some(({number}) => number)
      ? 'Completá los espacios; los números, en cifras. No importan las mayúsculas ni los acentos.'
      : 'Completá los espacios. No importan las mayúsculas ni los acentos.',
  Fields: FillInFields,
  read: ({blanks}, form) => {
    const given = blanks.map((blank) => ({...blank, words: String(form.get(nameOf(blank.id)) ?? '').trim()}));
    const [first, ...more] = given.filter(({words}) => words === '');
    if (!first) return {response: {kind: 'fill-in', words: Object.fromEntries(given.map(({id, words}) => [id, words]))}};
    return {
      missing: `Para responder, falta completar: ${[first, ...more].map(({label}) => label).join('; ')}.`,
      field: nameOf(first.id),
    };
  },
  tell: ({outcome, given, expected}) => {
    if (outcome === 'right') return {name: 'Bien', detail: `Escribiste «${given}».`};
    if (!given) return {name: 'Sin respuesta', detail: `Va «${expected}».`};
    return {name: 'No es correcto', detail: `Escribiste «${given}»; va «${expected}».`};
  },
};

function FillInFields({item: {text, blanks}, lacking}: FieldsProps<FillInItem>): ReactNode {
  return text.split('\n').map((paragraph, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of one text never move
    <p key={at} className={styles.text}>
      {/* Words and ids of blanks by turns. */}
      {paragraph.split(/\[\[([^\]]*)\]\]/).map((piece, i) => {
        const blank = i % 2 === 1 ? blanks.find(({id}) => id === piece) : undefined;
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never move
        return blank ? <BlankField key={i} blank={blank} lacking={lacking} /> : <Fragment key={i}>{piece}</Fragment>;
      })}
    </p>
  ));
}

function BlankField({blank: {id, label, number}, lacking}: {blank: Blank; lacking: string | undefined}): ReactNode {
  return (
    <input
      name={nameOf(id)}
      // The text around it tells who sees it what goes there.
      aria-label={label}
      inputMode={number ? 'numeric' : undefined}
      className={clsx(styles.blank, number && styles.number)}
      maxLength={200}
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      aria-invalid={lacking === nameOf(id)}
    />
  );
}
