import type {Mark} from '../../../domain/quiz/grade';
import type {SeveralItem, SingleItem} from '../../../domain/quiz/quiz';
import {Options} from '../Options';
import {inShownOrder, type KindView, type Told} from './kind-view';

/** One or more of several options. */
export const choice: KindView<SingleItem | SeveralItem> = {
  help: ({kind}) => (kind === 'several' ? 'Marcá todas las que correspondan.' : 'Marcá una.'),
  Fields: ({item, shown}) => <Options name="option" options={inShownOrder(item.options, shown)} several={item.kind === 'several'} />,
  read: ({kind}, form) => {
    const chosen = form.getAll('option').map(String);
    if (chosen.length > 0) return {response: {kind: 'choice', chosen}};
    return {missing: `Marcá ${kind === 'several' ? 'al menos una opción' : 'una opción'} para responder.`};
  },
  tell: tellChoice,
};

/** What is said of an option that was chosen, or should have been. */
export function tellChoice({outcome}: Mark): Told {
  if (outcome === 'missed') return {name: 'Te faltó'};
  return {name: outcome === 'right' ? 'Marcaste, y es correcta' : 'Marcaste, y no es correcta'};
}
