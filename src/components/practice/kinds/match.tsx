import type {MatchItem} from '../../../domain/quiz/quiz';
import {inShownOrder, type KindView} from './kind-view';
import styles from './kinds.module.css';

const nameOf = (prompt: string): string => `match/${prompt}`;

/** Prompts, each with the choice that goes with it. */
export const match: KindView<MatchItem> = {
  help: () => 'Elegí para cada renglón lo que corresponde. Una respuesta puede servir para varios, o para ninguno.',
  Fields: ({item: {prompts, choices}, shown, lacking}) => (
    <ul className={styles.match}>
      {prompts.map(({id, text}) => (
        <li key={id}>
          <label>
            <span>{text}</span>
            <select name={nameOf(id)} defaultValue="" aria-invalid={lacking === nameOf(id)}>
              <option value="">Elegí…</option>
              {inShownOrder(choices, shown).map((one) => (
                <option key={one.id} value={one.id}>
                  {one.text}
                </option>
              ))}
            </select>
          </label>
        </li>
      ))}
    </ul>
  ),
  read: ({prompts}, form) => {
    const given = prompts.map((prompt) => ({...prompt, choice: String(form.get(nameOf(prompt.id)) ?? '')}));
    const [first, ...more] = given.filter(({choice}) => choice === '');
    if (!first) return {response: {kind: 'match', pairs: Object.fromEntries(given.map(({id, choice}) => [id, choice]))}};
    const lacking = more.length + 1 === prompts.length ? 'cada renglón' : [first, ...more].map(({text}) => `«${text}»`).join('; ');
    return {missing: `Para responder, elegí lo que corresponde a ${lacking}.`, field: nameOf(first.id)};
  },
  tell: ({outcome, given, expected}) => {
    if (outcome === 'right') return {name: 'Bien', detail: `Elegiste «${given}».`};
    if (!given) return {name: 'Sin respuesta', detail: `Corresponde «${expected}».`};
    return {name: 'No corresponde', detail: `Elegiste «${given}»; corresponde «${expected}».`};
  },
};
