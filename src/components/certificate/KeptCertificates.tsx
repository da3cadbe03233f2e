import {type ReactNode, useCallback, useRef, useState} from 'react';
import type {Certificate} from '../../domain/certificate/certificate';
import {longDate} from '../../domain/status/words';
import styles from './Certificate.module.css';
import {CertificateView} from './CertificateView';
import type {CertificateStore} from './certificate-store';

interface Props {
  readonly store: CertificateStore;
  readonly certificates: readonly Certificate[];
  readonly named: boolean;
  readonly onChange: () => void;
}

/** What names the reader on this device: each certificate to see or to delete, and the name to forget. */
export function KeptCertificates({store, certificates, named, onChange}: Props): ReactNode {
  const [shown, show] = useState<Certificate>();
  const [failed, setFailed] = useState(false);
  const [done, setDone] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const viewed = useRef(false);
  const arrive = useCallback((element: HTMLHeadingElement | null) => {
    heading.current = element;
    if (!element || !viewed.current) return;
    // Who closes a certificate goes on at the list.
    element.focus();
    viewed.current = false;
  }, []);
  const change = async (deletion: Promise<void>, said: string): Promise<void> => {
    try {
      await deletion;
      setDone(said);
      setFailed(false);
      heading.current?.focus();
      onChange();
    } catch {
      setFailed(true);
    }
  };
  if (shown) return <CertificateView certificate={shown} focus onClose={() => show(undefined)} />;
  if (certificates.length === 0 && !named && done === '') return null;
  return (
    <>
      <h3 ref={arrive} tabIndex={-1}>
        Lo que te nombra en este dispositivo
      </h3>
      <p role="status">{done}</p>
      {failed && (
        <p role="alert" className={styles.trouble}>
          El navegador no pudo borrar. Probá de nuevo, o borrá los datos de este sitio desde el navegador.
        </p>
      )}
      <ul className={styles.list}>
        {certificates.map((certificate) => {
          const {code, quiz, learner, validUntil} = certificate;
          const which = `${quiz.title}, ${learner.name}`;
          return (
            <li key={code}>
              <p>
                Constancia de <strong>{quiz.title}</strong>, a nombre de {learner.name}. Vale hasta el {longDate(validUntil)}.
              </p>
              <p className={styles.actions}>
                <button
                  type="button"
                  className="button button--secondary"
                  aria-label={`Ver la constancia: ${which}`}
                  onClick={() => {
                    viewed.current = true;
                    show(certificate);
                  }}
                >
                  Ver la constancia
                </button>
                <button
                  type="button"
                  className="button button--secondary"
                  aria-label={`Borrar la constancia: ${which}`}
                  onClick={() => change(store.deleteCertificate(code), 'Constancia borrada de este dispositivo.')}
                >
                  Borrar la constancia
                </button>
              </p>
            </li>
          );
        })}
        {named && (
          <li>
            <p>Tu nombre y tu legajo, para la próxima constancia.</p>
            <p className={styles.actions}>
              <button
                type="button"
                className="button button--secondary"
                onClick={() => change(store.saveProfile(undefined), 'Nombre y legajo olvidados en este dispositivo.')}
              >
                Olvidar mi nombre y legajo
              </button>
            </p>
          </li>
        )}
      </ul>
    </>
  );
}
