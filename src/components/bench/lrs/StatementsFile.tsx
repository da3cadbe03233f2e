import {type ReactNode, useState} from 'react';
import {downloadText} from '../../../browser/download';
import type {StatementSource} from '../../../browser/lrs/bench-statements';
import type {Statement} from '../../../domain/learning-record/xapi/statement';
import {statementsFile, statementsFileName} from '../../../domain/learning-record/xapi/statements-file';
import styles from '../../delivery/Delivery.module.css';
import {counted} from '../../progress/words';
import {unnamedWords} from './lrs-words';

interface Props {
  readonly statements: StatementSource;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** The statements as a file, for an LRS that takes files or that this page does not reach. */
export function StatementsFile({statements, today}: Props): ReactNode {
  const [told, setTold] = useState('');
  const save = async (): Promise<void> => {
    setTold('Armando el archivo…');
    try {
      let unnamed = 0;
      const all: Statement[] = [];
      const source = statements((attempts) => {
        unnamed += attempts;
      });
      for await (const statement of source) all.push(statement);
      const name = statementsFileName(today);
      downloadText(name, statementsFile(all));
      const saved = `Se descargó ${name}, con ${counted(all.length, 'declaración', 'declaraciones')}. Tiene legajos y respuestas: guardalo como tal.`;
      setTold(unnamed > 0 ? `${saved} ${unnamedWords(unnamed)}` : saved);
    } catch (error) {
      setTold(`No se pudo armar el archivo. ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  return (
    <>
      <p className={styles.actions}>
        <button type="button" className="button button--secondary" onClick={() => void save()}>
          Guardar las declaraciones en un archivo
        </button>
      </p>
      <p role="status">{told}</p>
    </>
  );
}
