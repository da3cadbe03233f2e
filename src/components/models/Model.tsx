import useBaseUrl from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';
import {longDate} from '../../domain/status/words';
import {shownData} from '../practice/practice-data';
import {Blocks} from './Blocks';
import styles from './Model.module.css';
import type {ModelData} from './model-data';

/** A document to fill in, whole, with its files. `src/remark/practice-components.ts` gives it its data. */
export function Model({data: given}: {data?: ModelData}): ReactNode {
  const {model, citations, sizes} = shownData('Model', given);
  const files = useBaseUrl(`/datos/modelos/${model.id}`);
  return (
    <section className={styles.model} aria-label={`Modelo: ${model.title}`}>
      <div className={styles.files}>
        <a className="button button--primary" href={`${files}.docx`} download>
          Descargar en Word (.docx) <small>{kilobytes(sizes.docx)}</small>
        </a>
        <a className="button button--secondary" href={`${files}.md`} download>
          Descargar en Markdown (.md) <small>{kilobytes(sizes.md)}</small>
        </a>
      </div>
      <p className={styles.about}>
        Lo que está <mark className={styles.blank}>[marcado así]</mark> es lo que hay que completar. Revisado el {longDate(model.reviewed)}.
      </p>
      <div className={styles.sheet}>
        <Blocks blocks={model.blocks} citations={citations} />
      </div>
    </section>
  );
}

function kilobytes(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / 1024))} KB`;
}
