import type {Membership} from '../cohort/membership';
import type {Attempt} from '../quiz/attempt';

export const DEVICE_FORMAT = 'resguardo/device/v1';

/** Who the reader says to be: kept only when the reader asks for it. */
export interface Profile {
  readonly name?: string;
  /** Number of the officer's file at the force. */
  readonly legajo?: string;
}

/** A certificate as it is kept: whoever made it knows what else is in it. */
export interface KeptCertificate {
  /** Its check code, a digest of all the rest: two certificates of one code are the same. */
  readonly code: string;
}

/** Everything that the product knows of a reader. */
export interface DeviceData {
  /** In the order in which they began. */
  readonly attempts: readonly Attempt[];
  readonly certificates: readonly KeptCertificate[];
  readonly profile?: Profile;
  /** One a cohort; left out where there is none. */
  readonly memberships?: readonly Membership[];
}

/**
 * What a reader takes along to another device, or keeps against the loss of this one. It holds what the reader wrote in free words
 * and perhaps a name: it is for the reader, and no trainer should ask for it (`ResultFile` is what one hands over).
 */
export interface DeviceFile extends DeviceData {
  readonly format: typeof DEVICE_FORMAT;
  /** ISO 8601 instant. */
  readonly exportedAt: string;
}

/** The file of what a device holds at an instant; of a single attempt as well, when the device refuses to store it. */
export function deviceFileOf({attempts, certificates, profile, memberships = []}: DeviceData, exportedAt: string): DeviceFile {
  return {
    format: DEVICE_FORMAT,
    exportedAt,
    attempts,
    certificates,
    ...(profile && {profile}),
    ...(memberships.length > 0 && {memberships}),
  };
}

/** `mis-datos-2026-11-21.json` */
export function deviceFileName({exportedAt}: DeviceFile): string {
  return `mis-datos-${exportedAt.slice(0, 10)}.json`;
}
