import Link from '@docusaurus/Link';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {capital} from '../../domain/status/words';
import {Hub} from './Hub';
import {NormLayout} from './NormLayout';
import {NormTools} from './NormTools';
import {PaperSource} from './PrintedSheet';
import {LawLanguage} from './PrintedWords';
import styles from './ProvisionPage.module.css';
import {ProvisionText} from './ProvisionText';
import type {ProvisionPageData} from './page-data';
import {StatusBanner} from './StatusBanner';

/** One article, or a like unit, on a page of its own. */
export default function ProvisionPage({data}: {data: ProvisionPageData}): ReactNode {
  const {statute, provision, above, previous, next, comparison, hub, jsonLd} = data;
  return (
    <NormLayout
      title={`${capital(provision.label)}, ${statute.shortTitle}`}
      description={`${capital(provision.label)} de ${statute.shortTitle} (${statute.title}), palabra por palabra.`}
      crumbs={[{label: 'Normas', to: '/normas/'}, {label: statute.shortTitle, to: `/normas/${statute.id}/`}, ...above]}
      here={provision.label}
      noIndex={statute.status.state !== 'in-force'}
      jsonLd={jsonLd}
    >
      <p className={styles.statute}>
        <Link to={`/normas/${statute.id}/`}>{statute.shortTitle}</Link> · {statute.title}
      </p>
      <NormTools statute={statute} shown={provision} comparison={comparison} />
      <StatusBanner status={statute.status} />
      <LawLanguage value={statute.language}>
        <div className={styles.law}>
          <ProvisionText view={provision} level={1} />
        </div>
      </LawLanguage>
      <Hub hub={hub} of={provision.label} />
      <PaperSource statute={statute} />
      <nav aria-label="Disposiciones vecinas" className={styles.neighbours}>
        {previous && (
          <Link to={previous.to} rel="prev">
            ← {capital(previous.label)}
          </Link>
        )}
        {next && (
          <Link to={next.to} rel="next" className={clsx(styles.next)}>
            {capital(next.label)} →
          </Link>
        )}
      </nav>
    </NormLayout>
  );
}
