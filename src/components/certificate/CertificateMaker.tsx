import useBaseUrl from '@docusaurus/useBaseUrl';
import {type ReactNode, useEffect, useState} from 'react';
import {loadPublishedLaw} from '../../browser/certificate/published-law';
import {now} from '../../browser/clock';
import {type Certificate, certify, type Learner} from '../../domain/certificate/certificate';
import type {CertifiableQuiz} from '../../domain/certificate/published';
import type {Attempt} from '../../domain/quiz/attempt';
import styles from './Certificate.module.css';
import {CertificateForm} from './CertificateForm';
import {CertificateNotice} from './CertificateNotice';
import {CertificateView} from './CertificateView';
import {type CertificateStore, openCertificateStore} from './certificate-store';

interface Props {
  readonly quiz: CertifiableQuiz;
  /** One that passed. */
  readonly attempt: Attempt;
  readonly onClose: () => void;
}

type Stage =
  | {readonly kind: 'notice'}
  | {readonly kind: 'form'}
  | {readonly kind: 'made'; readonly certificate: Certificate; readonly fate: Fate};

/** What became of the certificate on the device. */
type Fate = 'shown' | 'kept' | 'not-kept';

/** Makes a certificate: what is done with a name is told first, then it is asked for, then it stands on the paper. */
export function CertificateMaker({quiz, attempt, onClose}: Props): ReactNode {
  const lawAddress = useBaseUrl('/datos/constancias.json');
  const [stage, setStage] = useState<Stage>({kind: 'notice'});
  const device = useDevice();

  const make = async (given: Learner, remember: boolean): Promise<boolean> => {
    try {
      const law = await loadPublishedLaw(lawAddress);
      const certificate = certify({attempt, quiz, learner: given, law, at: now()});
      setStage({kind: 'made', certificate, fate: await keep(device?.store, certificate, remember)});
      return true;
    } catch {
      return false;
    }
  };

  if (stage.kind === 'notice') {
    return (
      <section aria-label="Constancia de capacitación">
        <CertificateNotice focus />
        <p className={styles.actions}>
          <button type="button" className="button button--primary" onClick={() => setStage({kind: 'form'})}>
            Seguir
          </button>
          <button type="button" className="button button--secondary" onClick={onClose}>
            No hacer la constancia
          </button>
        </p>
      </section>
    );
  }
  if (stage.kind === 'form') {
    return (
      <section aria-label="Constancia de capacitación">
        <CertificateForm remembered={device?.profile} keeps={device?.store.kind === 'device'} onSend={make} onCancel={onClose} />
        <details className={styles.again}>
          <summary>Volver a leer el aviso</summary>
          <CertificateNotice />
        </details>
      </section>
    );
  }
  return (
    <>
      <p role="status" data-print-hidden="">
        {FATES[stage.fate]}
      </p>
      <CertificateView certificate={stage.certificate} focus onClose={onClose} />
    </>
  );
}

const FATES: Readonly<Record<Fate, string>> = {
  shown: 'La constancia no quedó guardada: imprimila o guardala como archivo antes de cerrar la página.',
  kept: 'La constancia quedó guardada en este dispositivo. También podés imprimirla o guardarla como archivo.',
  'not-kept': '⚠ Este dispositivo no pudo guardar la constancia: imprimila o guardala como archivo antes de cerrar la página.',
};

interface Device {
  readonly store: CertificateStore;
  readonly profile: Partial<Learner> | undefined;
}

function useDevice(): Device | undefined {
  const [device, setDevice] = useState<Device>();
  useEffect(() => {
    let gone = false;
    void (async () => {
      const store = await openCertificateStore();
      // Who cannot be recalled is asked again.
      const profile = await store.profile().catch(() => undefined);
      if (!gone) setDevice({store, profile});
    })();
    return () => {
      gone = true;
    };
  }, []);
  return device;
}

async function keep(store: CertificateStore | undefined, certificate: Certificate, remember: boolean): Promise<Fate> {
  try {
    await store?.saveProfile(remember ? certificate.learner : undefined);
    if (!remember) return 'shown';
    if (!store) return 'not-kept';
    await store.saveCertificate(certificate);
    return 'kept';
  } catch {
    return remember ? 'not-kept' : 'shown';
  }
}
