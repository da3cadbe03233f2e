import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import {PreviewLayer} from '../preview/PreviewLayer';
import styles from './NormLayout.module.css';
import type {Href} from './page-data';
import {useOpenedForPrint} from './useOpenedForPrint';
import {useTargetHighlight} from './useTargetHighlight';

interface Props {
  readonly title: string;
  readonly description: string;
  readonly crumbs: readonly Href[];
  /** Name of this page, the last crumb. */
  readonly here: string;
  readonly aside?: ReactNode;
  /** Norms that do not rule stay out of search engines' first answers. */
  readonly noIndex?: boolean;
  /** schema.org description of what the page shows, ready for its script. */
  readonly jsonLd?: string;
  readonly children: ReactNode;
}

/** The frame of every page of norms: breadcrumbs, contents at the side, text. */
export function NormLayout({title, description, crumbs, here, aside, noIndex, jsonLd, children}: Props): ReactNode {
  useTargetHighlight();
  useOpenedForPrint();
  return (
    <Layout title={title} description={description}>
      {noIndex && (
        <Head>
          <meta name="robots" content="noindex" />
        </Head>
      )}
      {jsonLd !== undefined && (
        <Head>
          <script type="application/ld+json">{jsonLd}</script>
        </Head>
      )}
      <main className={styles.main}>
        <nav aria-label="Ruta" className={styles.crumbs}>
          <ol>
            {crumbs.map(({label, to}) => (
              <li key={to}>
                <Link to={to}>{label}</Link>
              </li>
            ))}
            <li aria-current="page">{here}</li>
          </ol>
        </nav>
        <div className={aside === undefined ? styles.single : styles.columns}>
          {aside !== undefined && <div className={styles.aside}>{aside}</div>}
          <article className={styles.text}>{children}</article>
        </div>
        <PreviewLayer />
      </main>
    </Layout>
  );
}
