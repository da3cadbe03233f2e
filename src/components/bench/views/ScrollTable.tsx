import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './Views.module.css';

interface Props {
  /** What the table is of: the name of the region that scrolls. */
  readonly name: string;
  readonly caption: ReactNode;
  readonly className?: string | undefined;
  /** Head and body. */
  readonly children: ReactNode;
}

/** A table that scrolls by itself where it is wider or higher than the screen. The first column and the head stay in sight. */
export function ScrollTable({name, caption, className, children}: Props): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus (WCAG 2.1.1)
    <section className={styles.scroll} aria-label={`Tabla: ${name}`} tabIndex={0}>
      <table className={clsx(styles.table, className)}>
        <caption>
          <span>{caption}</span>
        </caption>
        {children}
      </table>
    </section>
  );
}
