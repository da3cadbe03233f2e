import useBaseUrl from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** The search box of the navigation bar: a form, so that it loads nothing and works before any script does. */
export default function SearchBar(): ReactNode {
  return (
    <search>
      <form action={useBaseUrl('/buscar/')} method="get" className={styles.form}>
        <label className={styles.label}>
          <span className={styles.hidden}>Buscar en las normas</span>
          <input type="search" name="q" placeholder="Buscar…" autoComplete="off" className={styles.input} />
        </label>
      </form>
    </search>
  );
}
