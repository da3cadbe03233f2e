import type {Membership} from '../../domain/cohort/membership';
import type {Attempt, Mode} from '../../domain/quiz/attempt';
import type {DeviceData, DeviceFile, KeptCertificate, Profile} from '../../domain/results/device-file';
import type {News} from '../../domain/results/take-in';

/** Attempts, as a session needs them. */
export interface AttemptStore {
  /** The latest attempt at a quiz in a mode, if any. Rejects when the device cannot read it. */
  latest(quizId: string, mode: Mode): Promise<Attempt | undefined>;
  /** An attempt by id, if it is there. Rejects when the device cannot read it. */
  attempt(id: string): Promise<Attempt | undefined>;
  /**
   * Adds the attempt to what is stored under its id, so that two tabs lose no answer, and resolves to the whole once it is stored. An
   * answer that is stored never changes. Rejects when the device cannot store it.
   */
  save(attempt: Attempt): Promise<Attempt>;
  /**
   * Calls back when what is stored may have changed from outside: another tab stored something, the reader came back to this one, or
   * everything was deleted. Until the function that it returns is called.
   */
  watch(listener: (notice: Notice) => void): () => void;
}

/** `changed`: read again what you show; `deleted`: the reader wants nothing kept, so forget it too. */
export type Notice = 'changed' | 'deleted';

/** What a learner did and made, kept in this browser: nothing leaves the reader's machine unless the reader hands it over. */
export interface LearnerStore extends AttemptStore {
  /** `device`: kept in this browser; `memory`: the browser refuses storage, so it is gone when the page closes. */
  readonly kind: 'device' | 'memory';
  /** Every attempt, in the order in which they began. */
  attempts(): Promise<Attempt[]>;
  /** Every certificate, by code. */
  certificates(): Promise<KeptCertificate[]>;
  /** Keeps a certificate; one of the same code is the same. Rejects when the device cannot store it. */
  saveCertificate(certificate: KeptCertificate): Promise<void>;
  /** Deletes a certificate; one that is not there is no fault. Rejects when the device refuses. */
  deleteCertificate(code: string): Promise<void>;
  /** Who the reader asked to be remembered as, if so. */
  profile(): Promise<Profile | undefined>;
  /** Remembers who the reader is, only when the reader asks for it; `undefined` forgets it. Rejects when the device cannot. */
  saveProfile(profile: Profile | undefined): Promise<void>;
  /** The cohorts that the reader joined, in the order in which that was. */
  memberships(): Promise<Membership[]>;
  /** Keeps a place in a cohort, in place of that of the same cohort. Rejects when the device cannot store it. */
  saveMembership(membership: Membership): Promise<void>;
  /** Leaves a cohort, by its id; one that is not there is no fault. Rejects when the device refuses. */
  deleteMembership(cohort: string): Promise<void>;
  /** Everything that this store holds, as it was at one moment. */
  exportAll(): Promise<DeviceFile>;
  /**
   * Takes in the data of a file that `readDeviceFile` accepted: all of it, or nothing when it rejects because the device cannot store
   * it. Attempts are merged by id, so that importing twice changes nothing. Resolves to what was new. Results that learners hand to a
   * trainer do not come this way: they are others' data and belong in a store of the trainer's.
   */
  importAll(file: DeviceData): Promise<News>;
  /**
   * Deletes everything that the site keeps of the reader in this browser: attempts, certificates, name and legajo, cohorts, the
   * latest searches and the choice about the key / (every key of local and session storage that begins with `resguardo.`). Decision trees
   * keep nothing. What stays is not ours to delete or tells nothing of the reader: files that were downloaded, the browser's own
   * history (the address of a walked tree holds its answers), and whether the pages are light or dark. Other tabs forget as well.
   * Rejects when the device refuses; then the reader can still clear the site's data in the browser's settings.
   */
  deleteAll(): Promise<void>;
}
