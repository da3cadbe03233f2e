import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {longDate} from '../../domain/status/words';
import {ErratumNote} from './ErratumNote';
import {NormLayout} from './NormLayout';
import type {SourcesPageData} from './page-data';
import styles from './SourcesPage.module.css';

/** Where every text comes from, what of each document is not published, and every erratum with its places. */
export default function SourcesPage({data}: {data: SourcesPageData}): ReactNode {
  const {documents, copies, errata} = data;
  return (
    <NormLayout
      title="Fuentes y erratas"
      description="De dónde sale cada texto, qué se reparó, qué falta y qué fallas tiene cada fuente."
      crumbs={[{label: 'Inicio', to: '/'}]}
      here="Fuentes y erratas"
    >
      <h1>Fuentes y erratas</h1>
      <p>
        El texto de cada norma es el de su fuente, palabra por palabra. Se reparan sólo los daños de la copia (letras corridas, oraciones
        cortadas por un cambio de página, formato); las fallas de la fuente quedan como están, con una nota. Ninguna de estas copias
        reemplaza a la publicación oficial.
      </p>
      <h2>Documentos de los que se tomaron los textos</h2>
      {documents.map(({document, title, about, leftOut, norms, errata: own}) => (
        <section key={document} className={styles.source}>
          <h3>{title}</h3>
          <p>{about}</p>
          {norms.length > 0 && (
            <p>
              Normas:{' '}
              {norms.map(({label, to}, at) => (
                <span key={to}>
                  {at > 0 && ', '}
                  <Link to={to}>{label}</Link>
                </span>
              ))}
              .
            </p>
          )}
          {leftOut.map(({words, why}) => (
            <p key={words}>
              No se publica «{words}»: {why}
            </p>
          ))}
          {own.map((erratum) => (
            <ErratumNote key={erratum.id} erratum={erratum} at="fuente" />
          ))}
        </section>
      ))}
      <h2>Textos copiados de páginas oficiales</h2>
      {copies.map(({norm, title, url, copied, holder, leftOut}) => (
        <section key={norm.to} className={styles.source}>
          <h3>
            <Link to={norm.to}>{norm.label}</Link>
          </h3>
          <p>
            {url === undefined ? title : <a href={url}>{title}</a>}
            {copied !== undefined && ` (copia del ${longDate(copied)})`}
          </p>
          {holder !== undefined && <p>Quién tiene la copia: {holder}</p>}
          {leftOut !== undefined && <p>Qué no trae: {leftOut}</p>}
        </section>
      ))}
      <h2>Todas las notas editoriales ({errata.length})</h2>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Norma y lugar</th>
              <th scope="col">Dice</th>
              <th scope="col">Debe leerse</th>
              <th scope="col">Nota</th>
            </tr>
          </thead>
          <tbody>
            {errata.map(({norm, erratum, places}) => (
              <tr key={`${norm}-${erratum.id}`}>
                <th scope="row">
                  {norm},{' '}
                  {places.slice(0, 3).map(({label, to}, at) => (
                    <span key={to}>
                      {at > 0 && '; '}
                      <Link to={to}>{label}</Link>
                    </span>
                  ))}
                  {places.length > 3 && ` y ${places.length - 3} más`}
                </th>
                <td>{erratum.printed}</td>
                <td>{erratum.reads}</td>
                <td>{erratum.note}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </NormLayout>
  );
}
