import {VERDICT_NAMES} from '../../../domain/quiz/grade';
import {type TrueFalseItem, VERDICTS} from '../../../domain/quiz/quiz';
import styles from '../ChoiceForm.module.css';
import {Options} from '../Options';
import {tellChoice} from './choice';
import {inShownOrder, type KindView} from './kind-view';

const OPTIONS = VERDICTS.map((id) => ({id, text: VERDICT_NAMES[id]}));

/** A statement to judge, and then the reason where the item lists some. */
export const trueFalse: KindView<TrueFalseItem> = {
  help: ({reasons}) => (reasons.length > 0 ? '¿Verdadero o falso? Elegí también el motivo.' : '¿Verdadero o falso?'),
  Fields: ({item: {reasons}, shown}) => (
    <>
      <Options name="verdict" options={OPTIONS} />
      {reasons.length > 0 && (
        <fieldset className={styles.inner}>
          <legend className={styles.innerLegend}>¿Por qué?</legend>
          <Options name="reason" options={inShownOrder(reasons, shown)} />
        </fieldset>
      )}
    </>
  ),
  read: ({reasons}, form) => {
    const verdict = VERDICTS.find((one) => one === form.get('verdict'));
    const reason = form.get('reason');
    if (verdict === undefined) return {missing: 'Marcá si es verdadero o falso para responder.', field: 'verdict'};
    if (reasons.length === 0) return {response: {kind: 'verdict', verdict}};
    if (typeof reason !== 'string') return {missing: 'Marcá también el motivo para responder.', field: 'reason'};
    return {response: {kind: 'verdict', verdict, reason}};
  },
  tell: tellChoice,
};
