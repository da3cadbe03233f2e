import type {OpenKey} from '../cohort/keys';
import {decodeText} from './decode-text';
import {type HandedOver, readHandedOver} from './handed-over';
import type {FileState} from './import-report';
import {kindOf, TELLING} from './kind-of';
import {plainWords} from './plain-words';
import {LIMITS, REASONS} from './reasons';
import {unseal} from './unseal';
import {unzip} from './unzip';

/** A file as the trainer chose it, with where it was; without the file where the browser could not open it. */
export interface ChosenFile {
  readonly path: string;
  readonly file?: Blob;
}

/** One file of what was chosen or of a zip in it: what it hands over, or why it hands over nothing. */
export type ReadFile = {readonly path: string} & (
  | {readonly value: HandedOver}
  | {readonly state: Exclude<FileState, 'taken' | 'duplicate' | 'conflict'>; readonly reason: string}
);

/** Reads a chosen file; a zip file by file. Never throws. A zip itself is told only where something is wrong with it. */
export async function* readChosen({path, file}: ChosenFile, keys: readonly OpenKey[]): AsyncGenerator<ReadFile> {
  const shown = plainWords(path) || 'archivo sin nombre';
  const start = file && (await bytesOf(file.slice(0, file.size > LIMITS.file ? TELLING : undefined)));
  if (!file || !start) {
    yield {path: shown, state: 'refused', reason: REASONS.unreadable};
    return;
  }
  if (kindOf(start.subarray(0, TELLING)) !== 'zip') {
    yield {path: shown, ...(await readBytes(start, file.size, keys))};
    return;
  }
  if (file.size > LIMITS.zip) {
    yield {path: shown, state: 'refused', reason: REASONS.zipLarge};
    return;
  }
  for await (const piece of unzip(file)) {
    const inside = piece.name === undefined ? shown : plainWords(`${shown}/${piece.name}`);
    if ('bytes' in piece) yield {path: inside, ...(await readBytes(piece.bytes, piece.bytes.length, keys))};
    else yield {path: inside, state: 'refused', reason: piece.reason};
  }
}

type Outcome = {readonly value: HandedOver} | {readonly state: 'refused' | 'foreign' | 'sealed'; readonly reason: string};

/** @param bytes all of the file, or its beginning where it is larger than any file of ours */
async function readBytes(bytes: Uint8Array, size: number, keys: readonly OpenKey[]): Promise<Outcome> {
  const kind = kindOf(bytes.subarray(0, TELLING));
  switch (kind) {
    case 'empty':
      // More spaces than one looks at may stand before the words.
      return bytes.length > TELLING && size <= LIMITS.file ? readText(bytes) : {state: 'refused', reason: REASONS.empty};
    case 'zip':
      return {state: 'refused', reason: REASONS.nestedZip};
    case 'office':
      return {state: 'foreign', reason: REASONS.office};
    case 'secret-key':
      return {state: 'refused', reason: REASONS.secretKey};
    case 'foreign':
      return {state: 'foreign', reason: REASONS.foreign};
    case 'json':
    case 'sealed':
    case 'armored':
      if (size > LIMITS.file) return {state: 'refused', reason: REASONS.large};
      return kind === 'json' ? readText(bytes) : readSealed(bytes, kind === 'armored', keys);
  }
}

async function readSealed(bytes: Uint8Array, isArmored: boolean, keys: readonly OpenKey[]): Promise<Outcome> {
  const unsealed = await unseal(bytes, isArmored, keys);
  if (unsealed.state !== 'open') return unsealed;
  if (kindOf(unsealed.bytes.subarray(0, TELLING)) !== 'json') return {state: 'refused', reason: REASONS.sealedOther};
  const read = readText(unsealed.bytes);
  return 'value' in read ? {value: {...read.value, sealedTo: unsealed.recipient}} : read;
}

function readText(bytes: Uint8Array): Outcome {
  const text = decodeText(bytes);
  if (text === undefined) return {state: 'refused', reason: REASONS.notText};
  if (text.trim() === '') return {state: 'refused', reason: REASONS.empty};
  const read = readHandedOver(text);
  return read.state === 'read' ? {value: read.value} : read;
}

async function bytesOf(blob: Blob): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch {
    return undefined;
  }
}
