import type {ReactNode} from 'react';
import type {CaseItem} from '../../domain/quiz/quiz';
import styles from './Item.module.css';
import {Paragraphs} from './Paragraphs';
import {useFocusOnMount} from './useFocusOnMount';

interface Props {
  readonly of: CaseItem;
  /** The part that is asked about these facts. */
  readonly part: string;
  readonly focus: boolean;
}

/** The facts of a case, above each question about them; they fold where the screen is small. */
export function CaseFacts({of: {title, facts, parts}, part, focus}: Props): ReactNode {
  const heading = useFocusOnMount(focus);
  return (
    <section className={styles.case}>
      <h2 ref={heading} tabIndex={-1} className={styles.caseTitle}>
        Caso: {title} — pregunta {parts.findIndex(({id}) => id === part) + 1} de {parts.length}
      </h2>
      <details open>
        <summary>Los hechos</summary>
        <Paragraphs text={facts} />
      </details>
    </section>
  );
}
