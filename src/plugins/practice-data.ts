import {createHash} from 'node:crypto';
import type {CitationView, Fault, QuizData, TreeData} from '../components/practice/practice-data';
import {defined} from '../content/defined';
import type {Content} from '../content/load-content';
import type {Norm} from '../content/load-norms';
import {citationsOf as citationsOfTree} from '../domain/decision-tree/tree';
import {citationsOf as citationsOfQuiz} from '../domain/quiz/quiz';
import {currentEvent} from '../domain/status/status';
import {addressOf} from '../domain/statute/address';
import {findStatute, statuteIdOf} from '../domain/statute/corpus';
import {fullLabelOf} from '../domain/statute/label';
import {wordsOf} from '../domain/statute/plain-text';

/** What trees and quizzes need on their pages: themselves and the provisions they cite, quoted. */
export function practiceData(content: Content): Map<string, string> {
  const files = new Map<string, string>();
  for (const tree of content.trees) {
    const data: TreeData = {
      tree,
      citations: citationViews(content, [...citationsOfTree(tree).map(({id}) => id), ...tree.regime.statutes]),
    };
    files.set(`arboles/${tree.id}.json`, JSON.stringify(data));
  }
  for (const quiz of content.quizzes) {
    const data: QuizData = {
      quiz,
      hash: createHash('sha256').update(JSON.stringify(quiz)).digest('hex').slice(0, 16),
      citations: citationViews(
        content,
        citationsOfQuiz(quiz).map(({id}) => id),
      ),
    };
    files.set(`cuestionarios/${quiz.id}.json`, JSON.stringify(data));
  }
  return files;
}

function citationViews({corpus, timelines, norms}: Content, ids: readonly string[]): Record<string, CitationView> {
  return Object.fromEntries(
    [...new Set(ids)].sort().map((id) => {
      const statute = findStatute(corpus, statuteIdOf(id));
      const placed = corpus.byId.get(id);
      const timeline = timelines.get(statuteIdOf(id));
      const event = timeline && currentEvent(timeline, id);
      return [
        id,
        defined({
          label: placed ? fullLabelOf(placed) : (statute?.shortTitle ?? id),
          address: addressOf(corpus, id) ?? '',
          quote: placed && wordsOf(placed.provision),
          language: statute?.language ?? 'es-AR',
          state: event?.state ?? 'in-force',
          from: event?.from ?? '',
          faults: norms.flatMap((norm) => (norm.statute === statute ? faultsIn(norm, id) : [])),
        }),
      ];
    }),
  );
}

/** The faults of the source in the words of a provision and its parts. */
function faultsIn({errata}: Norm, id: string): Fault[] {
  return errata
    .filter(
      ({kind, at}) =>
        (kind === 'source-fault' || kind === 'translation-fault') && at.some((place) => place === id || place.startsWith(`${id}/`)),
    )
    .flatMap(({id: erratum, printed, reads}) => (printed === undefined ? [] : [defined({id: erratum, printed, reads})]));
}
