import {sha256} from '@noble/hashes/sha2.js';
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js';
import {fromBase64, toBase64} from '../certificate/base64';
import {COHORT_FORMAT, type Cohort} from './cohort';
import {isCohort} from './cohort-shape';

/**
 * A cohort in the fragment of an address, which no server sees: `#cohorte=` and base64url of JSON with keys of one letter. With the nine
 * modules of the course some 800 signs, which a QR code holds.
 */

const KEY = 'cohorte=';
const VERSION = 1;
/** The longest that `isCohort` lets through takes less. */
const LONGEST = 8000;

/** What travels: `v` version, `i` id, `n` name, `r` responsible and address, `m` modules, `p` rule, `k` key, `c` when it was made. */
interface Wire {
  readonly v: typeof VERSION;
  readonly i: string;
  readonly n: string;
  readonly r: readonly [name: string, address: string];
  readonly m: readonly string[];
  readonly p: readonly [moveOn: string, pass: number, validMonths: number, attempts?: number];
  readonly k: string;
  readonly c: string;
}

const WIRE_KEYS: readonly string[] = ['v', 'i', 'n', 'r', 'm', 'p', 'k', 'c'] satisfies (keyof Wire)[];

/** The fragment of a cohort's link, `#` included. */
export function encodeCohort({id, name, responsible, modules, rule, recipient, createdAt}: Cohort): string {
  const wire: Wire = {
    v: VERSION,
    i: id,
    n: name,
    r: [responsible.name, responsible.address],
    m: modules,
    p: rule.attempts === undefined ? [rule.moveOn, rule.pass, rule.validMonths] : [rule.moveOn, rule.pass, rule.validMonths, rule.attempts],
    k: recipient,
    c: createdAt,
  };
  return `#${KEY}${toBase64(JSON.stringify(wire)).replaceAll('+', '-').replaceAll('/', '_')}`;
}

/**
 * Why a text gives no cohort: it names none (`none`), is longer than any link (`too-long`), was cut or altered on its way (`unreadable`),
 * was written by another version of the site (`other-version`), or says what no cohort says (`unknown-data`, `wrong-data`).
 */
export type LinkFault = 'none' | 'too-long' | 'unreadable' | 'other-version' | 'unknown-data' | 'wrong-data';
export type ReadLink = {readonly ok: true; readonly cohort: Cohort} | {readonly ok: false; readonly fault: LinkFault};

/** Reads the fragment of a link, or a text that holds a link. Total: any text is a cohort or a fault. */
export function decodeCohort(text: string): ReadLink {
  const at = text.indexOf(KEY);
  if (at < 0) return {ok: false, fault: 'none'};
  // What a mail or a chat puts after a link ends it.
  const [written = ''] = text.slice(at + KEY.length, at + KEY.length + LONGEST + 1).split(/[^\w-]/, 1);
  if (written.length > LONGEST) return {ok: false, fault: 'too-long'};
  const wire = wireOf(written);
  if (!wire) return {ok: false, fault: 'unreadable'};
  if (wire.v !== VERSION) return {ok: false, fault: 'other-version'};
  if (Object.keys(wire).some((key) => !WIRE_KEYS.includes(key))) return {ok: false, fault: 'unknown-data'};
  const cohort = cohortOf(wire);
  return isCohort(cohort) ? {ok: true, cohort} : {ok: false, fault: 'wrong-data'};
}

type Written = Readonly<Partial<Record<keyof Wire, unknown>>>;

function wireOf(written: string): Written | undefined {
  try {
    const value: unknown = JSON.parse(fromBase64(written) ?? '');
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** What it says, in the places of a cohort: whether it is one is not known yet. */
function cohortOf({i, n, r, m, p, k, c}: Written): unknown {
  if (!Array.isArray(r) || r.length !== 2 || !Array.isArray(p) || p.length > 4) return undefined;
  const [moveOn, pass, validMonths, attempts] = p;
  return {
    format: COHORT_FORMAT,
    id: i,
    name: n,
    responsible: {name: r[0], address: r[1]},
    modules: m,
    rule: {moveOn, pass, validMonths, ...(p.length === 4 && {attempts})},
    recipient: k,
    createdAt: c,
  };
}

/**
 * A short name of a public key for two people to compare, `9F2C 81A0 …`: 80 bits of its SHA-256. Who changes the key in a link changes it.
 */
export function cohortFingerprint(recipient: string): string {
  const digits = bytesToHex(sha256(utf8ToBytes(recipient)).subarray(0, 10)).toUpperCase();
  return digits.match(/.{4}/g)?.join(' ') ?? '';
}
