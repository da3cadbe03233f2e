import useBaseUrl from '@docusaurus/useBaseUrl';
import {type ReactNode, useEffect, useId, useState} from 'react';
import {copyText} from '../../../browser/copy-text';
import {downloadText} from '../../../browser/download';
import type {Cohort} from '../../../domain/cohort/cohort';
import {cohortFileStem} from '../../../domain/cohort/delivery-of';
import {cohortFingerprint, encodeCohort} from '../../../domain/cohort/link';
import styles from '../../delivery/Delivery.module.css';

/** How a cohort reaches its learners: link, QR code, and the fingerprint to compare; and the cohort as a file for its trainer. */
export function CohortShare({cohort}: {cohort: Cohort}): ReactNode {
  // Where this page is served from, which whoever built the site may not have known.
  const address = new URL(useBaseUrl('/entregar/'), window.location.href);
  const link = `${address.href}${encodeCohort(cohort)}`;
  const [copied, setCopied] = useState('');
  const field = useId();
  const copy = async (): Promise<void> =>
    setCopied((await copyText(link)) ? 'Enlace copiado.' : 'El navegador no dejó copiar: seleccioná el enlace y copialo a mano.');
  return (
    <div>
      <p>
        El enlace dice el nombre de la cohorte, sus módulos, la regla, quién responde y la parte pública de la llave. No dice nada de nadie
        y no sirve para abrir entregas.
      </p>
      <label className={styles.field} htmlFor={field}>
        Enlace para quienes se capacitan
        <textarea id={field} readOnly rows={4} value={link} onFocus={({target}) => target.select()} />
      </label>
      <p className={styles.actions}>
        <button type="button" className="button button--primary" onClick={copy}>
          Copiar el enlace
        </button>
        <button
          type="button"
          className="button button--secondary"
          onClick={() => downloadText(`cohorte-${cohortFileStem(cohort)}.json`, `${JSON.stringify(cohort, null, 2)}\n`)}
        >
          Guardar la cohorte (JSON)
        </button>
      </p>
      <p role="status">{copied}</p>
      <p>
        Huella de la llave: <code>{cohortFingerprint(cohort.recipient)}</code>. Decila en clase o escribila en la pizarra: cada persona la
        compara con la que ve al abrir el enlace. Así se nota si alguien lo cambió.
      </p>
      <QrCode link={link} cohort={cohort} />
    </div>
  );
}

function QrCode({link, cohort}: {link: string; cohort: Cohort}): ReactNode {
  const [svg, setSvg] = useState<string>();
  useEffect(() => {
    let gone = false;
    // Without it there is still the link.
    import('uqr').then(
      ({renderSVG}) => !gone && setSvg(renderSVG(link, {ecc: 'L', border: 4, pixelSize: 4})),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [link]);
  if (svg === undefined) return null;
  return (
    <>
      <img
        className={styles.code}
        src={`data:image/svg+xml,${encodeURIComponent(svg)}`}
        alt={`Código QR con el enlace de la cohorte «${cohort.name}», el mismo que está escrito arriba`}
      />
      <p className={styles.actions}>
        <button
          type="button"
          className="button button--secondary"
          onClick={() => downloadText(`qr-${cohortFileStem(cohort)}.svg`, svg, 'image/svg+xml')}
        >
          Descargar el código QR
        </button>
      </p>
    </>
  );
}
