import {digestOf, lawOf} from '../../domain/quiz/digest';
import {citationsOf} from '../../domain/quiz/pieces';
import {type Bank, type Quiz, simpleItemsOf} from '../../domain/quiz/quiz';
import {currentEvent, type State} from '../../domain/status/status';
import {statuteIdOf} from '../../domain/statute/corpus';
import {linesOf} from '../../domain/statute/plain-text';
import type {Content} from '../load-content';
import type {Norm} from '../norms/norm';

/** A quiz as the site publishes it: with its digests, and the version of each provision that it cites. */
export function publishedBank(content: Content, quiz: Quiz): Bank {
  const cited = [...new Set(citationsOf(quiz).map(({id}) => id))].sort();
  return {
    quiz,
    // Of the items only: a typo mended in the title or the summary changes no attempt.
    hash: digestOf(quiz.items),
    digests: Object.fromEntries(quiz.items.flatMap(simpleItemsOf).map((item) => [item.id, digestOf(item)])),
    law: lawOf(Object.fromEntries(cited.map((id) => [id, rulingOf(content, id)]))),
  };
}

/** What a provision says, a line for each of its parts, and whether it rules; a whole norm is named, not quoted. */
export function rulingOf({corpus, norms}: Content, id: string): {readonly quote?: string; readonly state: State; readonly from: string} {
  // The content check refuses a citation of a norm that is not there.
  const {timeline} = norms.find(({statute}) => statute.id === statuteIdOf(id)) as Norm;
  const placed = corpus.byId.get(id);
  const {state, from} = currentEvent(timeline, placed);
  const lines = placed && linesOf(placed.provision).map(({words}) => words);
  return {...(lines && {quote: lines.join('\n')}), state, from};
}
