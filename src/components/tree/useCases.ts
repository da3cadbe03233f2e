import {useRef, useState} from 'react';
import type {Answers} from '../../domain/decision-tree/answer';
import type {DecisionTree, Outcome} from '../../domain/decision-tree/tree';
import {capital} from '../../domain/status/words';

/** One of several things that the reader decides on with the same tree: a file, an infringement. */
export interface Case {
  readonly name: string;
  readonly answers: Answers;
  readonly outcome: Outcome;
}

export interface Cases {
  readonly all: readonly Case[];
  keep(name: string, answers: Answers, outcome: Outcome): void;
  drop(at: number): void;
}

/** What was decided so far, while the page is open: nothing of a case is stored. */
export function useCases(tree: DecisionTree): Cases {
  const [all, setAll] = useState<readonly Case[]>([]);
  const kept = useRef(0);
  return {
    all,
    keep(name, answers, outcome) {
      // The number only grows: no two have the same name.
      kept.current += 1;
      const called = name.trim() || `${capital(tree.each?.one ?? 'caso')} ${kept.current}`;
      setAll((before) => [...before, {name: called, answers, outcome}]);
    },
    drop(at) {
      setAll((before) => before.filter((_, i) => i !== at));
    },
  };
}
