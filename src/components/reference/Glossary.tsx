import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import {capital} from '../../domain/status/words';
import {Provision} from '../lesson/Provision';
import styles from './Glossary.module.css';
import type {DefinitionView, GlossaryData, GlossaryEntryView} from './reference-data';

/** Every term that the norms define, by the alphabet, with the printed words of each definition. */
export function Glossary({data: {letters}}: {data: GlossaryData}): ReactNode {
  return (
    <>
      <nav aria-label="Términos">
        <ul className={styles.terms}>
          {letters
            .flatMap(({entries}) => entries)
            .map(({anchor, term}) => (
              <li key={anchor}>
                <a href={`#${anchor}`}>{capital(term)}</a>
              </li>
            ))}
        </ul>
      </nav>
      {letters.map(({letter, entries}) => (
        <section key={letter} aria-labelledby={`letra-${letter}`}>
          <h2 id={`letra-${letter}`}>{letter}</h2>
          {entries.map((entry) => (
            <Entry key={entry.anchor} entry={entry} />
          ))}
        </section>
      ))}
    </>
  );
}

function Entry({entry: {anchor, term, alsoSaid, definitions, beside}}: {entry: GlossaryEntryView}): ReactNode {
  return (
    <div className={styles.entry}>
      <Heading as="h3" id={anchor}>
        {capital(term)}
      </Heading>
      <div className={styles.definitions}>
        {definitions.map((definition) => (
          <Definition key={definition.at} definition={definition} />
        ))}
        {beside.map((definition) => (
          <Definition key={definition.at} definition={definition}>
            <p>
              Otra palabra para esto: <Link to={`#${definition.anchor}`}>{definition.term}</Link>. {definition.note}
            </p>
          </Definition>
        ))}
      </div>
      {alsoSaid.length > 0 && <p className={styles.alsoSaid}>También se dice: {alsoSaid.join(' · ')}.</p>}
    </div>
  );
}

function Definition({definition: {at, norm, scope, view}, children}: {definition: DefinitionView; children?: ReactNode}): ReactNode {
  return (
    <div>
      <p className={styles.scope}>
        <strong>Según {norm}</strong>
        {scope !== undefined && <>, «{scope.replace(/:$/, '')}»</>}
      </p>
      <Provision id={at} view={view} />
      {children}
    </div>
  );
}
