import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {Cite} from './Cite';
import styles from './NormTools.module.css';
import {Print} from './Print';
import type {Href, ProvisionView, StatuteView} from './page-data';

interface Props {
  readonly statute: StatuteView;
  /** What the page shows of the norm: one provision, or all. */
  readonly shown: ProvisionView | readonly ProvisionView[];
  readonly comparison?: Href | undefined;
}

/** What can be done with the text of the page: cite it, print it, and read it beside its translation or regulation. */
export function NormTools({statute, shown, comparison}: Props): ReactNode {
  return (
    <div className={styles.tools}>
      <Cite statute={statute} shown={shown} />
      <Print statute={statute} shown={shown} />
      {comparison && <Link to={comparison.to}>{comparison.label}</Link>}
    </div>
  );
}
