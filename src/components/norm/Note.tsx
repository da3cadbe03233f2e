import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {NOTE_PART_NAMES} from '../../domain/annotation/annotation';
import {confidenceName, longDate} from '../../domain/status/words';
import styles from './Note.module.css';
import type {NoteView} from './page-data';

/** A note of ours under a provision: visibly not the law, it cites and says when it was reviewed. */
export function Note({note, of, open = false}: {note: NoteView; of: string; open?: boolean}): ReactNode {
  return (
    <details className={styles.note} open={open}>
      <summary>
        Nota de Resguardo<span className={styles.hidden}> sobre {of}</span>: qué quiere decir
      </summary>
      <dl>
        {note.parts.map(({part, text, cites, source, confidence}) => (
          <div key={part}>
            <dt>{NOTE_PART_NAMES[part]}</dt>
            <dd>
              <p>{text}</p>
              {(cites.length > 0 || source !== undefined) && (
                <p className={styles.basis}>
                  {cites.length > 0 && 'Se apoya en '}
                  {cites.map(({label, to}, at) => (
                    <span key={to}>
                      {at > 0 && '; '}
                      <Link to={to}>{label}</Link>
                    </span>
                  ))}
                  {cites.length > 0 && '. '}
                  {source !== undefined && `Fuente: ${source.replace(/\.$/, '')}${confidence ? ` (${confidenceName(confidence)})` : ''}.`}
                </p>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.reviewed}>No es texto de la norma. Revisada el {longDate(note.reviewed)}.</p>
    </details>
  );
}
