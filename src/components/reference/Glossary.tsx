import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
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
  useBrokenLinks().collectAnchor(anchor);
  return (
    <div className={styles.entry}>
      <h3 id={anchor}>
        {capital(term)}
        <a className="hash-link" href={`#${anchor}`} aria-label={`Enlace directo a ${term}`} />
      </h3>
      {alsoSaid.length > 0 && <p className={styles.alsoSaid}>También se dice: {alsoSaid.join(' · ')}.</p>}
      <div className={styles.definitions}>
        {definitions.map((definition) => (
          <Definition key={definition.at} definition={definition} />
        ))}
        {beside.map((definition) => (
          <Definition key={definition.at} definition={definition}>
            <p>
              Es la palabra de al lado: <Link to={`#${definition.anchor}`}>{definition.term}</Link>. {definition.note}
            </p>
          </Definition>
        ))}
      </div>
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
