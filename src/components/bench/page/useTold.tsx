import {type ReactNode, useState} from 'react';
import styles from './Page.module.css';

/** Does something that changes the bench and tells how it went. */
export interface Told {
  /** Tells what the work resolves to or, as an alert, why it failed. */
  readonly tell: (work: () => Promise<string>) => Promise<void>;
  readonly message: ReactNode;
}

/** @param onChanged called after each work that did not fail */
export function useTold(onChanged: () => Promise<void>): Told {
  const [told, setTold] = useState<{readonly text: string; readonly wrong?: boolean}>({text: ''});
  const tell: Told['tell'] = async (work) => {
    try {
      const text = await work();
      await onChanged();
      setTold({text});
    } catch (error) {
      setTold({text: error instanceof Error ? error.message : String(error), wrong: true});
    }
  };
  const message = (
    <>
      <p role="status">{told.wrong ? '' : told.text}</p>
      {told.wrong && (
        <p role="alert" className={styles.warning}>
          {told.text}
        </p>
      )}
    </>
  );
  return {tell, message};
}
