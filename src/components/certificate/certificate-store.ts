import {type LearnerStore, openLearnerStore} from '../../browser/practice/learner-store';
import type {Certificate} from '../../domain/certificate/certificate';
import {isCertificate} from '../../domain/certificate/certificate-shape';

/** The store of what a learner did, as certificates need it. */
export interface CertificateStore
  extends Pick<LearnerStore, 'kind' | 'attempts' | 'saveCertificate' | 'deleteCertificate' | 'profile' | 'saveProfile'> {
  /** Those that can be shown: what came in a file may be anything with a code. */
  certificates(): Promise<readonly Certificate[]>;
}

export async function openCertificateStore(): Promise<CertificateStore> {
  const store = await openLearnerStore();
  const kept = async (): Promise<readonly unknown[]> => store.certificates();
  return {...store, certificates: async () => (await kept()).filter(isCertificate)};
}
