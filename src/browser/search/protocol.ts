import type {NormsAnswer, PagesAnswer} from './answer';
import type {Question} from './question';

/** What the page asks of the search worker. */
export type SearchRequest =
  /** Get ready: a question will come. */
  | {readonly id: number; readonly ask: 'ready'; readonly folder: string}
  | {readonly id: number; readonly ask: 'norms' | 'pages'; readonly folder: string; readonly question: Question; readonly limit: number};

/** What the worker answers. */
export type SearchReply =
  | {readonly id: number; readonly answer: NormsAnswer | PagesAnswer | undefined}
  | {readonly id: number; readonly error: string};
