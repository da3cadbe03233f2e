import {type ReactNode, useState} from 'react';
import {copyText} from '../../browser/copy-text';
import {downloadText} from '../../browser/download';
import {type Certificate, certificateFileName} from '../../domain/certificate/certificate';
import {certificateText} from '../../domain/certificate/text';
import styles from './Certificate.module.css';

/** What can be done with a certificate: each way out of the page is the reader's own. */
export function CertificateActions({certificate, onClose}: {certificate: Certificate; onClose: () => void}): ReactNode {
  const [copied, setCopied] = useState('');
  const copy = async (): Promise<void> =>
    setCopied(
      (await copyText(certificateText(certificate)))
        ? 'Texto de verificación copiado.'
        : 'El navegador no dejó copiar: seleccioná el texto de verificación, al pie de la constancia.',
    );
  return (
    <div data-print-hidden="">
      <p className={styles.actions}>
        <button type="button" className="button button--primary" onClick={() => window.print()}>
          Imprimir
        </button>
        <button
          type="button"
          className="button button--secondary"
          onClick={() => downloadText(certificateFileName(certificate), `${JSON.stringify(certificate, null, 2)}\n`)}
        >
          Guardar como archivo (JSON)
        </button>
        <button type="button" className="button button--secondary" onClick={copy}>
          Copiar el texto de verificación
        </button>
        <button type="button" className="button button--secondary" onClick={onClose}>
          Cerrar la constancia
        </button>
      </p>
      <p role="status" className={styles.small}>
        {copied}
      </p>
    </div>
  );
}
