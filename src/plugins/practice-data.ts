import type {CitationView, Fault, QuizData} from '../components/practice/practice-data';
import type {TreeData} from '../components/tree/tree-data';
import {defined} from '../content/defined';
import type {Content} from '../content/load-content';
import type {Norm} from '../content/norms/norm';
import {citationsOf as citationsOfTree} from '../domain/decision-tree/tree';
import {printsWords} from '../domain/errata/source-words';
import {digestOf, lawOf} from '../domain/quiz/digest';
import {citationsOf as citationsOfQuiz} from '../domain/quiz/pieces';
import {type Quiz, simpleItemsOf} from '../domain/quiz/quiz';
import {currentEvent, differingParts, stateOf} from '../domain/status/status';
import {addressOf} from '../domain/statute/address';
import {statuteIdOf} from '../domain/statute/corpus';
import {fullLabelOf, labelOf} from '../domain/statute/label';
import {linesOf} from '../domain/statute/plain-text';
import {mapLayout} from './tree-map';
import {isPastTree} from './tree-standing';

/** What trees and quizzes need on their pages: themselves and the provisions they cite, quoted. */
export function practiceData(content: Content): Map<string, string> {
  const files = new Map<string, string>();
  for (const tree of content.trees) {
    const citations = citationViews(
      content,
      citationsOfTree(tree).map(({id}) => id),
    );
    const data: TreeData = {tree, hash: digestOf([tree, citations]), citations, layout: mapLayout(tree, isPastTree(content, tree))};
    files.set(`arboles/${tree.id}.json`, JSON.stringify(data));
  }
  for (const quiz of content.quizzes) files.set(`cuestionarios/${quiz.id}.json`, JSON.stringify(quizData(content, quiz)));
  // For the citations that authors write in their pages.
  const all = [...content.norms.map(({statute}) => statute.id), ...content.corpus.byId.keys()];
  files.set('citas.json', JSON.stringify(citationViews(content, all)));
  return files;
}

/** A quiz with all that a player of it needs. */
export function quizData(content: Content, quiz: Quiz): QuizData {
  const citations = citationViews(
    content,
    citationsOfQuiz(quiz).map(({id}) => id),
  );
  return {
    quiz,
    // Of the items only: a typo mended in the title or the summary changes no attempt.
    hash: digestOf(quiz.items),
    digests: Object.fromEntries(quiz.items.flatMap(simpleItemsOf).map((item) => [item.id, digestOf(item)])),
    law: lawOf(citations),
    citations,
  };
}

/** The provisions and norms of these ids as pages quote them. */
export function citationViews({corpus, norms}: Content, ids: readonly string[]): Record<string, CitationView> {
  return Object.fromEntries(
    [...new Set(ids)].sort().map((id) => {
      // The content check refuses a citation of a norm that is not there.
      const norm = norms.find(({statute}) => statute.id === statuteIdOf(id)) as Norm;
      const {statute, timeline} = norm;
      const placed = corpus.byId.get(id);
      const event = currentEvent(timeline, placed);
      return [
        id,
        defined({
          label: placed ? fullLabelOf(placed) : statute.shortTitle,
          address: addressOf(corpus, id) ?? '',
          quote:
            placed &&
            linesOf(placed.provision)
              .map(({words}) => words)
              .join('\n'),
          language: statute.language,
          state: event.state,
          from: event.from,
          // A whole norm is named, not quoted: there are no words to mark.
          faults: placed ? faultsIn(norm, id) : [],
          notInForce: (placed ? differingParts(timeline, placed) : [])
            .map((part) => ({label: labelOf(part), state: stateOf(timeline, part)}))
            .filter((part) => part.state !== 'in-force'),
        }),
      ];
    }),
  );
}

/** The faults of the source whose words stand in a provision or its parts. */
function faultsIn({statute, errata}: Norm, id: string): Fault[] {
  return errata
    .filter(
      ({kind, at}) =>
        (kind === 'source-fault' || kind === 'translation-fault') && at.some((place) => place === id || place.startsWith(`${id}/`)),
    )
    .flatMap(({id: erratum, printed, reads}) =>
      printed && printsWords(statute, id, printed) ? [defined({id: erratum, printed, reads})] : [],
    );
}
