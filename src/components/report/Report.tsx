import {type ReactNode, useId, useState} from 'react';
import {copyText} from '../../browser/copy-text';
import {downloadText} from '../../browser/download';
import type {Citations} from '../practice/practice-data';
import {useHydrated} from '../practice/useHydrated';
import styles from './Report.module.css';
import {mailDraft, noteFileName, REPORT_KINDS, type Reported, type ReportKind, reportNote} from './report-note';

interface Props {
  readonly reported: Reported;
  readonly citations: Citations;
}

/** "Reportar": makes a note on a fault of the page that the reader copies, mails or keeps. Nothing is sent. */
export function Report(props: Props): ReactNode {
  const hydrated = useHydrated();
  const [opened, setOpened] = useState(false);
  if (!hydrated) return null;
  return (
    <details className={styles.report} data-print-hidden onToggle={({currentTarget}) => currentTarget.open && setOpened(true)}>
      <summary>Reportar un problema</summary>
      {opened && <ReportForm {...props} />}
    </details>
  );
}

function ReportForm({reported, citations}: Props): ReactNode {
  const [kind, setKind] = useState<ReportKind>('outdated');
  const [comment, setComment] = useState('');
  const [copied, setCopied] = useState<boolean>();
  const name = useId();
  // What stands after the # can tell the reader's answers.
  const note = reportNote(reported, {kind, comment, address: `${location.origin}${location.pathname}`}, citations);
  return (
    <div className={styles.form}>
      <p>Se arma una nota con este texto y las normas en que se apoya. El sitio no envía nada: la mandás vos, por donde quieras.</p>
      <fieldset className={styles.kinds}>
        <legend>¿Qué pasa?</legend>
        {Object.entries(REPORT_KINDS).map(([id, words]) => (
          <label key={id}>
            <input type="radio" name={name} checked={kind === id} onChange={() => setKind(id as ReportKind)} /> {words}
          </label>
        ))}
      </fieldset>
      <label className={styles.comment}>
        Comentario (sin datos personales)
        <textarea rows={3} maxLength={2000} value={comment} onChange={({target}) => setComment(target.value)} />
      </label>
      <p className={styles.title}>La nota</p>
      <pre className={styles.note}>{note}</pre>
      <div className={styles.actions}>
        <button type="button" className="button button--secondary" onClick={async () => setCopied(await copyText(note))}>
          Copiar la nota
        </button>
        <a className="button button--secondary" href={mailDraft(note)}>
          Abrir un correo
        </a>
        <button type="button" className="button button--secondary" onClick={() => downloadText(noteFileName(reported), note, 'text/plain')}>
          Guardar como .txt
        </button>
      </div>
      <p role="status">
        {copied === true && 'Nota copiada.'}
        {copied === false && 'El navegador no deja copiar: seleccioná la nota y copiala, o guardala.'}
      </p>
    </div>
  );
}
