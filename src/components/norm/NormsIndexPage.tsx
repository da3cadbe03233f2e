import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {stateName} from '../../domain/status/words';
import {NormLayout} from './NormLayout';
import styles from './NormsIndexPage.module.css';
import type {NormsIndexData} from './page-data';

/** Every norm with its kind, number and status; what rules today first. */
export default function NormsIndexPage({data}: {data: NormsIndexData}): ReactNode {
  return (
    <NormLayout
      title="Normas"
      description="Todas las normas del sitio, palabra por palabra, con su vigencia."
      crumbs={[{label: 'Inicio', to: '/'}]}
      here="Normas"
    >
      <h1>Normas</h1>
      <p>
        Cada norma está palabra por palabra como la imprime su fuente, con las fallas señaladas. Primero están las que rigen. Las que no
        rigen se conservan para los hechos de su época y para entender las de hoy. También se entra por el{' '}
        <Link to="/temas/">índice temático</Link>.
      </p>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Norma</th>
              <th scope="col">Tipo y número</th>
              <th scope="col">Ámbito</th>
              <th scope="col">Vigencia</th>
            </tr>
          </thead>
          <tbody>
            {data.norms.map((norm) => (
              <tr key={norm.id}>
                <th scope="row">
                  <Link to={`/normas/${norm.id}/`}>{norm.shortTitle}</Link>
                  <span className={styles.title}>{norm.title}</span>
                </th>
                <td>
                  {norm.kindName} {norm.number}
                </td>
                <td>{norm.jurisdictionName}</td>
                <td>
                  <span className={clsx(styles.state, norm.status.state === 'in-force' ? styles.inForce : styles.notInForce)}>
                    <span aria-hidden="true">{norm.status.state === 'in-force' ? '✓' : '⚠'}</span> {stateName(norm.status.state)}
                  </span>
                  <span className={styles.title}>{norm.status.summary}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        Todo esto también está como <a href={useBaseUrl('/datos/normas/index.json')}>datos abiertos</a>, con las{' '}
        <a href={useBaseUrl('/datos/erratas.json')}>erratas de las fuentes</a>.
      </p>
    </NormLayout>
  );
}
