import {type ReactNode, useState} from 'react';
import {flushSync} from 'react-dom';
import type {OrderItem} from '../../../domain/quiz/quiz';
import {type FieldsProps, inShownOrder, type KindView} from './kind-view';
import styles from './kinds.module.css';

/** Elements to put in order, each moved by two buttons. */
export const order: KindView<OrderItem> = {
  help: () => 'Movelos con «Subir» y «Bajar» hasta que queden en orden, del primero al último.',
  Fields: OrderFields,
  read: (_, form, shown) => {
    const given = form.getAll('order').map(String);
    // They are never shown in the right order.
    if (given.join() === shown.join()) return {missing: 'Están como al principio, y así no es: mové al menos uno para responder.'};
    return {response: {kind: 'order', order: given}};
  },
  tell: ({outcome, given, expected}) => {
    if (outcome === 'right') return {name: 'En su lugar'};
    if (!given) return {name: 'Sin ordenar', detail: `Va en el ${expected}.`};
    return {name: 'Fuera de su lugar', detail: `Lo pusiste en el ${given}; va en el ${expected}.`};
  },
};

function OrderFields({item: {elements}, shown, onTouch}: FieldsProps<OrderItem>): ReactNode {
  const [ordered, setOrdered] = useState(() => inShownOrder(elements, shown));
  const [told, setTold] = useState('');
  const move = (at: number, by: -1 | 1, button: HTMLButtonElement): void => {
    const [moved, other] = [ordered[at], ordered[at + by]];
    if (!moved) return;
    if (!other) {
      setTold(`«${moved.text}» ya está en el ${by < 0 ? 'primer' : 'último'} lugar.`);
      return;
    }
    // A browser takes the focus from what is moved in the page: give it back.
    flushSync(() => {
      setOrdered(ordered.with(at, other).with(at + by, moved));
      setTold(`«${moved.text}»: lugar ${at + by + 1} de ${ordered.length}.`);
    });
    button.focus();
    onTouch();
  };
  return (
    <>
      <ol className={styles.order}>
        {ordered.map(({id, text}, at) => (
          <li key={id}>
            <input type="hidden" name="order" value={id} />
            <span className={styles.place} aria-hidden="true">
              {at + 1}
            </span>
            <span className={styles.element}>{text}</span>
            <span className={styles.moves}>
              <Move label="Subir" about={text} end={at === 0} onMove={(button) => move(at, -1, button)} />
              <Move label="Bajar" about={text} end={at === ordered.length - 1} onMove={(button) => move(at, 1, button)} />
            </span>
          </li>
        ))}
      </ol>
      <p role="status" className={styles.told}>
        {told}
      </p>
    </>
  );
}

function Move({
  label,
  about,
  end,
  onMove,
}: {
  label: string;
  about: string;
  /** Whether it cannot be moved further; the button keeps the focus all the same. */
  end: boolean;
  onMove: (button: HTMLButtonElement) => void;
}): ReactNode {
  return (
    <button
      type="button"
      className="button button--secondary button--sm"
      aria-label={`${label}: ${about}`}
      aria-disabled={end}
      onClick={({currentTarget}) => onMove(currentTarget)}
    >
      {label}
    </button>
  );
}
