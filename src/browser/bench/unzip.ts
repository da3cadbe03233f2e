import {type AsyncFlateStreamHandler, Unzip, type UnzipFile, UnzipInflate} from 'fflate';
import {LIMITS, REASONS} from './reasons';

/** A file of a zip, whole; or why it was not read. */
export type ZipEntry = {readonly name: string; readonly bytes: Uint8Array} | {readonly name: string; readonly reason: string};

/** What comes out of a zip: its files one by one, and at the end, without a name, what is wrong with the zip itself. */
export type ZipPiece = ZipEntry | {readonly name?: undefined; readonly reason: string};

/** Bytes of a zip that are read at once. */
const READ = 2 ** 20;
/** Bytes that are unpacked at once: a bomb makes a thousand of each. */
const STEP = 2 ** 14;

/**
 * Unpacks a zip piece by piece, so that no more of it is in memory than one file. Never throws: what is damaged, protected or made to
 * choke the machine ends in a piece that says so. Names are as the zip has them, folders left out: they are for showing only.
 */
export async function* unzip(zip: Blob): AsyncGenerator<ZipPiece> {
  const reader = zipReader();
  for (let at = 0; at < zip.size; at += READ) {
    let bytes: Uint8Array;
    try {
      bytes = new Uint8Array(await zip.slice(at, at + READ).arrayBuffer());
    } catch {
      yield {reason: REASONS.unreadable};
      return;
    }
    for (let from = 0; from < bytes.length; from += STEP) {
      // A copy: fflate keeps views of what it has not used yet.
      const reason = reader.push(bytes.slice(from, from + STEP), at + from + STEP >= zip.size);
      yield* reader.take();
      if (reason) {
        yield {reason};
        return;
      }
    }
  }
  if (reader.entries() === 0) yield {reason: REASONS.zipEmpty};
}

function zipReader() {
  let ready: ZipEntry[] = [];
  let read = 0;
  let unpacked = 0;
  let entries = 0;
  let open = 0;
  const unzipping = new Unzip((file) => {
    if (file.name.endsWith('/')) return;
    entries++;
    open++;
    if (file.compression !== 0 && file.compression !== UnzipInflate.compression) unzipping.register(unreadable(file.compression));
    collect(
      file,
      (size) => {
        unpacked += size;
      },
      (entry) => {
        open--;
        ready.push(entry);
      },
    );
  });
  unzipping.register(UnzipInflate);
  return {
    /** Reads on; says why it cannot. */
    push: (bytes: Uint8Array, last: boolean): string | undefined => {
      if (read === 0 && isProtected(bytes)) return REASONS.zipPassword;
      read += bytes.length;
      try {
        unzipping.push(bytes, last);
      } catch {
        return REASONS.zipDamaged;
      }
      if (unpacked > LIMITS.unpackedAnyway && unpacked > LIMITS.ratio * read) return REASONS.zipBomb;
      if (unpacked > LIMITS.unpacked || entries > LIMITS.entries) return REASONS.zipLarge;
      return last && open > 0 ? REASONS.zipDamaged : undefined;
    },
    take: (): ZipEntry[] => {
      const taken = ready;
      ready = [];
      return taken;
    },
    entries: () => entries,
  };
}

/** Gathers a file of a zip as it is unpacked; of one that is too large nothing is kept. Calls back once when it is whole or given up. */
function collect(file: UnzipFile, onBytes: (size: number) => void, onEnd: (entry: ZipEntry) => void): void {
  const {name} = file;
  let chunks: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  const end = (entry: ZipEntry): void => {
    if (!ended) onEnd(entry);
    ended = true;
    chunks = [];
  };
  file.ondata = (error, chunk, final) => {
    if (error) return end({name, reason: error === UNREADABLE ? REASONS.zipMethod : REASONS.zipDamaged});
    onBytes(chunk.length);
    if (ended) return;
    size += chunk.length;
    if (size > LIMITS.file) return end({name, reason: REASONS.large});
    // fflate unpacks into memory that it uses again.
    chunks.push(chunk.slice());
    if (final) end({name, bytes: joined(chunks, size)});
  };
  file.start();
}

const UNREADABLE = Object.assign(new Error('unreadable'), {code: 14});

/** Instead of a way of packing that nothing here unpacks: without it the bytes would pile up. */
function unreadable(compression: number) {
  return class {
    static readonly compression = compression;
    ondata: AsyncFlateStreamHandler = () => undefined;
    push(): void {
      this.ondata(UNREADABLE, new Uint8Array(0), true);
    }
  };
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** Whether the first file is locked with a password, as its header says: locked files are locked all at once. */
function isProtected(start: Uint8Array): boolean {
  return start[2] === 3 && ((start[6] ?? 0) & 1) === 1;
}
