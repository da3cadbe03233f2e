import {type ReactNode, useEffect, useId, useRef} from 'react';
import type {ChosenFile} from '../../../browser/bench/read-chosen';
import type {StatementSource} from '../../../browser/lrs/bench-statements';
import {LrsForm} from './LrsForm';
import {LrsOutcome} from './LrsOutcome';
import {StatementsFile} from './StatementsFile';
import {useLrs} from './useLrs';

export interface LrsPanelProps {
  /** What is to be sent, made as it is asked for. */
  readonly statements: StatementSource;
  /** Takes in what was read back: the same files as learners hand over. Rejects with an `Error` for the trainer. */
  readonly takeIn: (files: readonly ChosenFile[]) => Promise<void>;
  /** Address of the site, ending in a slash: the author of the statements. */
  readonly site: string;
  /** `YYYY-MM-DD`, for names of files. */
  readonly today: string;
}

/** Results to an LRS that the trainer names, and back from it; or as a file, without any LRS. */
export function LrsPanel({statements, takeIn, site, today}: LrsPanelProps): ReactNode {
  const desk = useLrs(statements, site);
  const {state} = desk;
  const busy = state.doing === 'sending' || state.doing === 'reading';
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(state.doing);
  // What had the focus went with what was told.
  useEffect(() => {
    if (state.doing === 'nothing' && before.current !== 'nothing') heading.current?.focus();
    before.current = state.doing;
  }, [state.doing]);
  return (
    <section aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        xAPI: archivo o LRS
      </h2>
      <p>
        Un LRS (<i lang="en">Learning Record Store</i>) guarda lo que cada persona hizo en varios cursos. Si tu fuerza tiene uno, acá podés
        mandarle los resultados de la clase y volver a traerlos. Lo que va son resultados declarados: corregidos de nuevo con las preguntas
        publicadas, pero sin control de quién respondió.
      </p>
      <StatementsFile statements={statements} today={today} />
      <LrsForm busy={busy} onSend={desk.send} onRead={desk.read} />
      {state.doing !== 'nothing' && (
        <LrsOutcome key={String(busy)} state={state} onCancel={desk.cancel} onDone={desk.reset} takeIn={takeIn} />
      )}
    </section>
  );
}
