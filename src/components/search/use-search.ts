import useBaseUrl from '@docusaurus/useBaseUrl';
import {useCallback, useEffect, useRef, useState} from 'react';
import type {NormsAnswer, PagesAnswer} from '../../browser/search/answer';
import {addressOfQuestion, type Question, questionOf} from '../../browser/search/question';
import {type SearchClient, sharedSearch} from '../../browser/search/search-client';

/** What stands beside the norms comes later than they, or not at all. */
type Pages =
  | {readonly kind: 'loading'}
  | {readonly kind: 'found'; readonly answer: PagesAnswer}
  | {readonly kind: 'failed'; readonly reason: string};

export interface Answer {
  readonly question: Question;
  readonly norms: NormsAnswer;
  readonly pages: Pages;
}

export type SearchState =
  | {readonly kind: 'none'}
  /** `last`: what was found before, which stays to be read until there is something newer. */
  | {readonly kind: 'searching'; readonly last?: Answer}
  | {readonly kind: 'found'; readonly answer: Answer}
  | {readonly kind: 'failed'; readonly question: Question; readonly reason: string};

/** How many to show of the norms, and of each other kind. */
export interface Limits {
  readonly norms: number;
  readonly pages: number;
}

/** The search of this site. */
export function useSearchClient(): SearchClient {
  return sharedSearch(useBaseUrl('/datos/'));
}

/**
 * Asks whenever the question changes; the newest answer wins. The norms are told first, the rest follows.
 * @returns the state, and what tries again after a failure
 */
export function useSearch(question: Question, {norms, pages}: Limits): {state: SearchState; retry: () => void} {
  const client = useSearchClient();
  const asked = addressOfQuestion(question);
  const [state, setState] = useState<SearchState>({kind: 'none'});
  const [attempt, setAttempt] = useState(0);
  const arePagesLoaded = useRef(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks the same again
  useEffect(() => {
    const asking = questionOf(asked);
    if (asking.query === '') {
      setState({kind: 'none'});
      return;
    }
    let stale = false;
    setState((before) => {
      const last = answerIn(before);
      return last ? {kind: 'searching', last} : {kind: 'searching'};
    });
    const fail = ({message}: Error): void => {
      if (!stale) setState({kind: 'failed', question: asking, reason: message});
    };
    const loaded = arePagesLoaded.current ? client.pages(asking, pages) : undefined;
    Promise.all([client.norms(asking, norms), loaded]).then(([found, others]) => {
      if (stale) return;
      setState({
        kind: 'found',
        answer: {question: asking, norms: found, pages: others ? {kind: 'found', answer: others} : {kind: 'loading'}},
      });
    }, fail);
    return () => {
      stale = true;
    };
  }, [client, asked, norms, pages, attempt]);

  // The rest is asked for when the norms are on the screen: the first results wait for nothing else.
  useEffect(() => {
    if (state.kind !== 'found' || state.answer.pages.kind !== 'loading') return;
    let stale = false;
    const settle = (settled: Pages): void => {
      if (!stale) setState({kind: 'found', answer: {...state.answer, pages: settled}});
    };
    client.pages(state.answer.question, pages).then(
      (answer) => {
        arePagesLoaded.current = true;
        settle({kind: 'found', answer});
      },
      ({message}: Error) => settle({kind: 'failed', reason: message}),
    );
    return () => {
      stale = true;
    };
  }, [client, state, pages]);

  return {state, retry: useCallback(() => setAttempt((before) => before + 1), [])};
}

/** What there is to show. */
export function answerIn(state: SearchState): Answer | undefined {
  return state.kind === 'found' ? state.answer : state.kind === 'searching' ? state.last : undefined;
}
