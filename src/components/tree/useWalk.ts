import {useHistory, useLocation} from '@docusaurus/router';
import {useEffect, useMemo, useRef, useState} from 'react';
import type {Answer, Answers} from '../../domain/decision-tree/answer';
import {change} from '../../domain/decision-tree/change';
import {type Decoded, decode, encode} from '../../domain/decision-tree/fragment';
import type {DecisionTree, Outcome} from '../../domain/decision-tree/tree';
import {useHydrated} from '../practice/useHydrated';

/** An outcome that a changed answer left, and the one that it came to. */
export interface Moved {
  readonly before: Outcome;
  readonly after: Outcome;
}

export interface Walk {
  /** Those that the address tells. */
  readonly answers: Answers;
  /** Id of the question being answered again. */
  readonly changing: string | undefined;
  readonly moved: Moved | undefined;
  /** What the address tells, where it was written with another version or says what the tree does not know. */
  readonly link: Decoded | undefined;
  /** Whether the reader took a step: what it shows takes the focus. */
  readonly visited: boolean;
  answer(question: string, answer: Answer): void;
  again(question: string): void;
  restart(): void;
  /** The address of the page with these answers. */
  addressOf(answers: Answers): string;
}

/**
 * A walk whose state is the fragment of the address: back and forward go a step back and forth, and a link leads to the same
 * place. Answers that are no longer asked after a change are remembered while the
 * reader goes on from it, and come back when they are asked again.
 */
export function useWalk(tree: DecisionTree): Walk {
  const {hash, pathname, search} = useLocation();
  const history = useHistory();
  const hydrated = useHydrated();
  const told = useMemo(() => (hydrated ? decode(tree, hash) : undefined), [tree, hash, hydrated]);
  const answers = useMemo(() => told?.answers ?? {}, [told]);
  const remembered = useRef<Answers>({});
  /** The fragment that the last answer wrote: answers are remembered only while the reader goes on from there. */
  const written = useRef<string>(undefined);
  const [state, setState] = useState<{readonly hash: string; readonly changing?: string; readonly moved?: Moved}>({hash: ''});
  const [visited, setVisited] = useState(false);
  const first = useRef<string>(undefined);
  /** What the next address brings with it: until it is there, the page stays as it is. */
  const coming = useRef<{readonly hash: string; readonly moved?: Moved}>(undefined);
  useEffect(() => {
    setState(coming.current?.hash === hash ? coming.current : {hash});
    coming.current = undefined;
    // The first address is where the reader came in; any other is a step, back and forward too.
    if (first.current === undefined) first.current = hash;
    else if (hash !== first.current) setVisited(true);
  }, [hash]);
  const addressOf = (given: Answers): string => {
    const fragment = encode(tree, given);
    return `${pathname}${search}${fragment === '' ? '' : `#${fragment}`}`;
  };
  const own = state.hash === hash ? state : undefined;
  return {
    answers,
    changing: own?.changing,
    moved: own?.moved,
    link: told && (told.unknown.length > 0 || told.version !== tree.version) ? told : undefined,
    visited,
    answer(question, given) {
      // After a step back, or another link, what was answered elsewhere is no fact of this walk.
      const known = written.current === hash ? {...remembered.current, ...answers} : answers;
      const {answers: all, before, after, moved} = change(tree, known, question, given);
      const address = addressOf(all);
      const next = address.includes('#') ? address.slice(address.indexOf('#')) : '';
      remembered.current = all;
      written.current = next;
      if (next === hash) {
        // The same answer given again leads nowhere else.
        setState({hash});
        return;
      }
      coming.current = {
        hash: next,
        ...(moved && before.kind === 'outcome' && after.kind === 'outcome' && {moved: {before: before.outcome, after: after.outcome}}),
      };
      history.push(address);
    },
    again(question) {
      setVisited(true);
      setState({hash, changing: question});
    },
    restart() {
      remembered.current = {};
      history.push(`${pathname}${search}`);
    },
    addressOf,
  };
}
