import {type ReactNode, useId, useState} from 'react';
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
  const heading = useId();
  // Kept here while what came of it is shown, and nowhere else.
  const [going, setGoing] = useState<'send' | 'read'>('send');
  const {state} = desk;
  const busy = state.doing === 'sending' || state.doing === 'reading';
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>xAPI: archivo o LRS</h2>
      <p>
        Un LRS (<i lang="en">Learning Record Store</i>) guarda lo que cada persona hizo en varios cursos. Si tu fuerza tiene uno, acá podés
        mandarle los resultados de la clase y volver a traerlos. Lo que va son resultados declarados: corregidos de nuevo con las preguntas
        publicadas, pero sin control de quién respondió.
      </p>
      <StatementsFile statements={statements} today={today} />
      <LrsForm
        busy={busy}
        onSend={(lrs) => {
          setGoing('send');
          desk.send(lrs);
        }}
        onRead={(lrs, since) => {
          setGoing('read');
          desk.read(lrs, since);
        }}
      />
      {state.doing !== 'nothing' && (
        <LrsOutcome key={`${going} ${busy}`} state={state} onCancel={desk.cancel} onDone={desk.reset} takeIn={takeIn} />
      )}
    </section>
  );
}
