import type {Content} from '../content/load-content';
import type {Norm} from '../content/norms/norm';
import type {PublishedLaw, PublishedNorm, PublishedProvision} from '../domain/certificate/published';
import {statusSentence} from '../domain/citation/formats';
import {currentEvent} from '../domain/status/status';
import {statuteIdOf} from '../domain/statute/corpus';
import {labelOf} from '../domain/statute/label';
import {quizData} from './practice-data';

/** `/datos/constancias.json`: what certificates are made from, and verified against. */
export function publishedLaw(content: Content): PublishedLaw {
  const {corpus, norms, quizzes} = content;
  const cited = quizzes.map((quiz) => quizData(content, quiz));
  const provisions = cited.flatMap(({law, citations}) =>
    Object.entries(citations).map(([id, {address, state, from}]): [string, PublishedProvision] => {
      const placed = corpus.byId.get(id);
      const {statute, timeline} = normOf(norms, id);
      return [
        id,
        {
          label: placed ? labelOf(placed) : statute.shortTitle,
          address,
          version: law[id] ?? '',
          state,
          status: statusSentence({state, from, evidence: timeline.evidence}),
        },
      ];
    }),
  );
  const holders = [...new Set(provisions.map(([id]) => statuteIdOf(id)))].sort();
  return {
    quizzes: Object.fromEntries(
      quizzes.map(({id, title, historical, evaluation}) => [
        id,
        {id, title, historical, ...(evaluation && {evaluation: {pass: evaluation.pass, validMonths: evaluation.validMonths}})},
      ]),
    ),
    norms: Object.fromEntries(
      holders.map((id): [string, PublishedNorm] => {
        const {statute, timeline} = normOf(norms, id);
        const {state, from} = currentEvent(timeline, undefined);
        return [id, {name: statute.shortTitle, status: statusSentence({state, from, evidence: timeline.evidence})}];
      }),
    ),
    provisions: Object.fromEntries(provisions),
  };
}

function normOf(norms: readonly Norm[], id: string): Norm {
  // The content check refuses a citation of a norm that is not there.
  return norms.find(({statute}) => statute.id === statuteIdOf(id)) as Norm;
}
