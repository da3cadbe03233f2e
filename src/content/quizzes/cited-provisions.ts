import type {CitedProvision} from '../../domain/moodle/told';
import {citationsOf} from '../../domain/quiz/pieces';
import type {Quiz} from '../../domain/quiz/quiz';
import {addressOf} from '../../domain/statute/address';
import {fullLabelOf} from '../../domain/statute/label';
import type {Content} from '../load-content';
import {rulingOf} from './published-bank';

/** Every provision or norm that these quizzes cite, by id, as it is named where its words are not shown. */
export function citedProvisions(content: Content, quizzes: readonly Quiz[]): Record<string, CitedProvision> {
  const {corpus} = content;
  const ids = new Set(quizzes.flatMap(citationsOf).map(({id}) => id));
  return Object.fromEntries(
    [...ids].map((id) => {
      const placed = corpus.byId.get(id);
      const statute = corpus.statutes.find((one) => one.id === id);
      // The content check refuses a citation of what is not there.
      const label = placed ? fullLabelOf(placed) : (statute?.shortTitle ?? id);
      return [id, {label, address: addressOf(corpus, id) ?? '', state: rulingOf(content, id).state}];
    }),
  );
}
