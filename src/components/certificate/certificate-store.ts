import {openLearnerStore} from '../../browser/practice/learner-store';
import type {Certificate, Learner} from '../../domain/certificate/certificate';
import type {Attempt} from '../../domain/quiz/attempt';

/** What certificates need of the store of what a learner did. */
export interface CertificateStore {
  /** `memory`: gone when the page closes. */
  readonly kind: 'device' | 'memory';
  attempts(): Promise<readonly Attempt[]>;
  certificates(): Promise<readonly Certificate[]>;
  saveCertificate(certificate: Certificate): Promise<void>;
  deleteCertificate(code: string): Promise<void>;
  /** Who the reader asked to be remembered as, if they did. */
  profile(): Promise<Learner | undefined>;
  /** Remembers, or with nothing forgets. */
  saveProfile(profile: Learner | undefined): Promise<void>;
}

/** The attempts of the device; what names somebody lasts as long as the page. */
export async function openCertificateStore(): Promise<CertificateStore> {
  const store = await openLearnerStore();
  return {
    kind: store.kind,
    attempts: () => store.attempts(),
    certificates: async () => [...certificates.values()],
    saveCertificate: async (certificate) => void certificates.set(certificate.code, certificate),
    deleteCertificate: async (code) => void certificates.delete(code),
    profile: async () => remembered,
    saveProfile: async (profile) => {
      remembered = profile;
    },
  };
}

const certificates = new Map<string, Certificate>();
let remembered: Learner | undefined;
