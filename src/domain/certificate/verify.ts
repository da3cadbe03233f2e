import {addMonths, isDay} from '../calendar/day';
import {digestOf, isDigestible} from '../digest/digest';
import {passes} from '../quiz/attempt';
import {statuteIdOf} from '../statute/corpus';
import {CERTIFICATE_FORMAT, CERTIFICATE_NOTICE, type Certificate} from './certificate';
import {isCertificate} from './certificate-shape';
import {type PublishedLaw, type PublishedNorm, type PublishedProvision, publishedOf} from './published';
import {type FoundCertificate, findCertificate} from './text';

type Missing = Extract<FoundCertificate, {missing: string}>['missing'];

/** What a certificate is worth on a day. */
export type Standing =
  | 'in-force'
  /** A provision under it changed since. */
  | 'lapsed-in-part'
  | 'expired'
  /** It was passed on a day that has not come yet. */
  | 'not-yet';

/** A provision of a certificate that is not what it was. */
export interface ChangedProvision {
  readonly id: string;
  /** With its norm. */
  readonly label: string;
  /** Its status, as the certificate tells it. */
  readonly was: string;
  readonly now: PublishedProvision;
}

export type Verification =
  /** Nothing to verify. */
  | {readonly kind: 'missing'; readonly why: Missing | 'other-format'}
  /** Something in it is not what its code says. */
  | {readonly kind: 'altered'}
  /** The code fits, but no certificate of ours says that: dates, score and rule contradict each other, or something is left out. */
  | {readonly kind: 'inconsistent'}
  | {
      readonly kind: 'intact';
      readonly certificate: Certificate;
      readonly standing: Standing;
      readonly changed: readonly ChangedProvision[];
      /** Labels of provisions of which nothing is published any more: whether they changed cannot be told. */
      readonly untold: readonly string[];
    };

/**
 * Verifies a certificate, or a text that holds one, against the law as published, on a day (`YYYY-MM-DD`). The code tells whether it was
 * altered, not who made it: who alters a certificate and its code as well is not found out. Whatever it is given, it does not throw.
 */
export function verify(source: unknown, law: PublishedLaw, today: string): Verification {
  const found: FoundCertificate = typeof source === 'string' ? findCertificate(source) : {value: source};
  if ('missing' in found) return {kind: 'missing', why: found.missing};
  const {value} = found;
  if (!isSealed(value)) return {kind: 'missing', why: 'other-format'};
  const {code, ...content} = value;
  if (digestOf(content) !== code) return {kind: 'altered'};
  if (!isCertificate(value) || !isConsistent(value)) return {kind: 'inconsistent'};
  const changed = changedIn(value, law);
  const untold = Object.keys(value.law.provisions)
    .filter((id) => !publishedOf(law.provisions, id))
    .map((id) => fullLabelIn(value, id));
  return {kind: 'intact', certificate: value, standing: standingOf(value, changed, today), changed, untold};
}

function isSealed(value: unknown): value is {readonly code: string} {
  if (typeof value !== 'object' || value === null || !('format' in value) || !('code' in value)) return false;
  return value.format === CERTIFICATE_FORMAT && typeof value.code === 'string' && isDigestible(value);
}

function isConsistent({notice, passedOn, validUntil, issuedOn, rule, score, learner}: Certificate): boolean {
  return (
    notice === CERTIFICATE_NOTICE &&
    [passedOn, validUntil, issuedOn].every(isDay) &&
    validUntil === addMonths(passedOn, rule.validMonths) &&
    score.right <= score.of &&
    passes(score, rule.pass) &&
    learner.name.trim() !== ''
  );
}

function changedIn(certificate: Certificate, law: PublishedLaw): ChangedProvision[] {
  return Object.entries(certificate.law.provisions).flatMap(([id, {version, status}]) => {
    const now = publishedOf(law.provisions, id);
    if (!now || now.version === version) return [];
    return [{id, label: fullLabelIn(certificate, id), was: status ?? normIn(certificate, id)?.status ?? '', now}];
  });
}

function normIn({law}: Certificate, id: string): PublishedNorm | undefined {
  return publishedOf(law.norms, statuteIdOf(id));
}

/** "Ley 25.326, art. 5". */
function fullLabelIn(certificate: Certificate, id: string): string {
  const label = publishedOf(certificate.law.provisions, id)?.label ?? id;
  const norm = normIn(certificate, id);
  return norm && statuteIdOf(id) !== id ? `${norm.name}, ${label}` : label;
}

function standingOf({passedOn, validUntil}: Certificate, changed: readonly ChangedProvision[], today: string): Standing {
  if (passedOn > today) return 'not-yet';
  // The term takes in its last day.
  if (validUntil < today) return 'expired';
  return changed.length > 0 ? 'lapsed-in-part' : 'in-force';
}
