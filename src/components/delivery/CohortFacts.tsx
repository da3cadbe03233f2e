import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import type {Cohort} from '../../domain/cohort/cohort';
import {cohortFingerprint} from '../../domain/cohort/link';
import {ruleSentences} from './cohort-words';
import styles from './Delivery.module.css';
import type {Banks} from './useDesk';

/** All that a cohort says of itself. */
export function CohortFacts({cohort, banks}: {cohort: Cohort; banks: Banks}): ReactNode {
  const {responsible, modules, rule, recipient} = cohort;
  return (
    <dl className={styles.facts}>
      <div>
        <dt>Módulos</dt>
        <dd>
          <ul>
            {modules.map((id) => (
              <li key={id}>
                <ModuleName id={id} banks={banks} />
              </li>
            ))}
          </ul>
        </dd>
      </div>
      <div>
        <dt>Regla</dt>
        <dd>{ruleSentences(rule)}</dd>
      </div>
      <div>
        <dt>Quién responde por los datos</dt>
        <dd>
          {responsible.name}
          <br />
          {responsible.address}
        </dd>
      </div>
      <div>
        <dt>Huella de la llave</dt>
        <dd>
          <code>{cohortFingerprint(recipient)}</code>
          <br />
          Compará estos números y letras con los que te diga quien da la capacitación. Si no son los mismos, el enlace no es el suyo: no
          entregues nada.
        </dd>
      </div>
    </dl>
  );
}

/** The title of a module with its page. */
function ModuleName({id, banks}: {id: string; banks: Banks}): ReactNode {
  const bank = banks.get(id);
  if (!bank) return banks.size === 0 ? id : `${id} (este sitio no lo tiene)`;
  return bank.address === undefined ? bank.title : <Link to={bank.address}>{bank.title}</Link>;
}
