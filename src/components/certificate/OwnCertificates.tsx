import useBaseUrl from '@docusaurus/useBaseUrl';
import {type ReactNode, useCallback, useEffect, useState} from 'react';
import {loadPublishedLaw} from '../../browser/certificate/published-law';
import type {Certificate} from '../../domain/certificate/certificate';
import type {PublishedLaw} from '../../domain/certificate/published';
import type {Attempt} from '../../domain/quiz/attempt';
import {Failure} from '../search/Failure';
import {type CertificateStore, openCertificateStore} from './certificate-store';
import {KeptCertificates} from './KeptCertificates';
import {PassedEvaluations} from './PassedEvaluations';

interface Own {
  readonly store: CertificateStore;
  readonly law: PublishedLaw;
  readonly attempts: readonly Attempt[];
  readonly certificates: readonly Certificate[];
  /** Whether the reader asked to be remembered by name. */
  readonly named: boolean;
}

/** The evaluations that were passed on this device, to make their certificates, and the certificates that are kept on it. */
export function OwnCertificates(): ReactNode {
  const lawAddress = useBaseUrl('/datos/constancias.json');
  const [own, setOwn] = useState<Own | 'loading' | 'failed'>('loading');
  const load = useCallback(async (): Promise<void> => {
    try {
      setOwn(await loadOwn(lawAddress));
    } catch {
      setOwn('failed');
    }
  }, [lawAddress]);
  useEffect(() => void load(), [load]);

  if (own === 'loading') return <p role="status">Buscando en este dispositivo…</p>;
  if (own === 'failed') {
    return <Failure message="No se pudo leer lo que hay en este dispositivo" reason="o cargar las reglas" onRetry={load} />;
  }
  return (
    <>
      <PassedEvaluations {...own} onClose={load} />
      <KeptCertificates {...own} onChange={load} />
    </>
  );
}

async function loadOwn(lawAddress: string): Promise<Own> {
  const store = await openCertificateStore();
  const [law, attempts, certificates, profile] = await Promise.all([
    loadPublishedLaw(lawAddress),
    store.attempts(),
    store.certificates(),
    store.profile(),
  ]);
  return {store, law, attempts, certificates, named: profile !== undefined};
}
