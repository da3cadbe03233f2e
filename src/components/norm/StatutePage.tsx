import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ReactNode} from 'react';
import {type Choice, choicesOf} from '../../domain/print/selection';
import {longDate} from '../../domain/status/words';
import {contentsName} from './contents';
import {ErratumNote} from './ErratumNote';
import {HubPanel} from './HubPanel';
import {NormLayout} from './NormLayout';
import {NormTools} from './NormTools';
import {LawLanguage} from './PrintedWords';
import {ProvisionText} from './ProvisionText';
import type {ProvisionView, StatutePageData, StatuteView} from './page-data';
import {StatusBanner} from './StatusBanner';
import styles from './StatutePage.module.css';

/** The whole text of a norm on one page, with its contents, status, source and errata. */
export default function StatutePage({data}: {data: StatutePageData}): ReactNode {
  const {statute, body, errata, comparison, jsonLd} = data;
  useBrokenLinks().collectAnchor('fuente');
  return (
    <NormLayout
      title={`${statute.shortTitle}: ${statute.title}`}
      description={`Texto completo de ${statute.shortTitle}, palabra por palabra, con su vigencia y sus notas. ${statute.status.summary}`}
      crumbs={[{label: 'Normas', to: '/normas/'}]}
      here={statute.shortTitle}
      noIndex={statute.status.state !== 'in-force'}
      jsonLd={jsonLd}
      aside={<Contents body={body} />}
    >
      <header>
        <p className={styles.kicker}>{statute.issuer}</p>
        <h1>
          {statute.shortTitle}
          <span className={styles.title}>{statute.title}</span>
        </h1>
        <Dates statute={statute} />
        <NormTools statute={statute} shown={body} comparison={comparison} />
      </header>
      <StatusBanner status={statute.status} />
      <LawLanguage value={statute.language}>
        <div className={styles.law}>
          {body.map((provision) => (
            <ProvisionText key={provision.id} view={provision} level={2} />
          ))}
        </div>
      </LawLanguage>
      <HubPanel />
      <Source statute={statute} />
      {errata.length > 0 && (
        <section aria-labelledby="notas-editoriales">
          <h2 id="notas-editoriales">Notas editoriales sobre toda la norma</h2>
          {errata.map((erratum) => (
            <ErratumNote key={erratum.id} erratum={erratum} at="norma" />
          ))}
        </section>
      )}
    </NormLayout>
  );
}

function Dates({statute}: {statute: StatuteView}): ReactNode {
  const parts: ReactNode[] = [];
  if (statute.dated !== undefined) parts.push(`Fecha: ${longDate(statute.dated)}`);
  if (statute.published !== undefined) parts.push(`Boletín Oficial: ${longDate(statute.published)}`);
  if (statute.translationOf)
    parts.push(
      <>
        Traducción de <Link to={statute.translationOf.to}>{statute.translationOf.label}</Link>
      </>,
    );
  if (statute.annexOf)
    parts.push(
      <>
        Anexo de <Link to={statute.annexOf.to}>{statute.annexOf.label}</Link>
      </>,
    );
  if (parts.length === 0) return null;
  return (
    <ul className={styles.dates}>
      {parts.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list
        <li key={at}>{part}</li>
      ))}
    </ul>
  );
}

function Contents({body}: {body: readonly ProvisionView[]}): ReactNode {
  return (
    <nav aria-label="Contenido de la norma" className={styles.contents}>
      <details>
        <summary>Contenido</summary>
        <ContentsList of={choicesOf(body)} />
      </details>
    </nav>
  );
}

function ContentsList({of}: {of: readonly Choice<ProvisionView>[]}): ReactNode {
  if (of.length === 0) return null;
  return (
    <ul>
      {of.map(({part, choices}) => (
        <li key={part.id}>
          <a href={`#${part.anchor}`}>{contentsName(part)}</a>
          <ContentsList of={choices} />
        </li>
      ))}
    </ul>
  );
}

function Source({statute}: {statute: StatuteView}): ReactNode {
  const {source, id} = statute;
  return (
    <section aria-labelledby="fuente" className={styles.source}>
      <h2 id="fuente">Fuente y datos abiertos</h2>
      <p>
        Texto tomado de: {source.url === undefined ? source.title : <a href={source.url}>{source.title}</a>}
        {source.copied !== undefined && `, copia del ${longDate(source.copied)}`}.
        {source.holder !== undefined && ` La copia la tiene: ${source.holder}.`}
        {source.leftOut !== undefined && ` Qué no trae la copia: ${source.leftOut}.`} Antes de citarlo, cotejalo con la publicación oficial.
      </p>
      <p>
        <a href={useBaseUrl(`/datos/normas/${id}.json`)}>JSON</a> · <a href={useBaseUrl(`/datos/normas/${id}.txt`)}>Texto plano</a> ·{' '}
        <a href={useBaseUrl(`/datos/normas/${id}.xml`)}>Akoma Ntoso (XML)</a>
      </p>
    </section>
  );
}
