import {type ReactNode, useState} from 'react';
import {downloadText} from '../../browser/download';
import type {DecisionTree} from '../../domain/decision-tree/tree';
import type {Citations} from '../practice/practice-data';
import {useHydrated} from '../practice/useHydrated';
import styles from './Outcome.module.css';
import type {Case} from './useCases';

interface Props {
  readonly tree: DecisionTree;
  readonly citations: Citations;
  readonly decided: readonly Case[];
}

/** Hands over a first draft of a document from the measures that the outcomes ask for, each once. */
export function ChecklistDraft({tree, citations, decided}: Props): ReactNode {
  const hydrated = useHydrated();
  const [failed, setFailed] = useState(false);
  if (!hydrated || !decided.some(({outcome}) => outcome.checklist.length > 0)) return null;
  const save = async (): Promise<void> => {
    const {checklistDraft} = await import('../../domain/decision-tree/draft');
    setFailed(false);
    const draft = checklistDraft({title: tree.draft ?? `Medidas: ${tree.title}`, tree, files: decided, citations});
    downloadText(`borrador-${tree.id}.md`, draft, 'text/markdown');
  };
  return (
    <p className={styles.actions}>
      <button type="button" className="button button--secondary" onClick={() => save().catch(() => setFailed(true))}>
        Guardar {tree.draft ?? 'las medidas'} como borrador para completar (Markdown)
      </button>
      {failed && (
        <span role="alert" className={styles.missing}>
          No se pudo preparar el borrador: revisá la conexión y probá de nuevo.
        </span>
      )}
    </p>
  );
}
