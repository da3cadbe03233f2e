import type {Scorm12Api} from './scorm12-api';

/** A call that an LMS refuses is made again at once, so often in all. */
const TRIES = 3;
/** Of `LMSGetLastError`: the LMS does not have this element; it may leave out those that are optional. */
const NOT_IMPLEMENTED = '401';

/**
 * What is to be told to an LMS, and how far it has been. Every return of the LMS is looked at: what it refuses stays here and is told
 * again by the next `flush`, in the order in which it was first wanted. Nothing here throws.
 */
export class Scorm12Connection {
  private readonly wanted = new Map<string, string>();
  private readonly missing = new Set<string>();
  private stage: 'closed' | 'open' | 'finished' = 'closed';
  private isCommitted = true;

  constructor(private readonly api: Scorm12Api) {}

  /** Whether the LMS has been told everything, and said to have stored it. */
  get isSettled(): boolean {
    return this.wanted.size === 0 && this.isCommitted;
  }

  /** Opens the connection; whether it is open. */
  open(): boolean {
    if (this.stage === 'closed' && this.accepted(() => this.api.LMSInitialize(''))) this.stage = 'open';
    return this.stage === 'open';
  }

  /** The value of an element; empty where there is none. `undefined` when the LMS does not say it. */
  read(element: string): string | undefined {
    for (let tried = 0; tried < TRIES; tried++) {
      try {
        const value = this.api.LMSGetValue(element);
        if (value !== undefined && value !== null && (value !== '' || this.lastError() === '0')) return String(value);
      } catch {
        // Gone, or refusing: the next try tells.
      }
    }
    return undefined;
  }

  /** Notes a value to be told by the next `flush`, in place of an older one of the same element. */
  want(element: string, value: string): void {
    if (this.missing.has(familyOf(element))) return;
    this.wanted.set(element, value);
  }

  /** Tells the LMS what is wanted, and has it stored. Whether everything was taken. */
  flush(): boolean {
    if (!this.open()) return false;
    const refused = new Set<string>();
    for (const [element, value] of [...this.wanted]) {
      const family = familyOf(element);
      // The elements of a list come one after the other: behind one that is refused there is no place for the next.
      if (refused.has(family) || this.missing.has(family)) continue;
      if (this.accepted(() => this.api.LMSSetValue(element, value))) {
        this.wanted.delete(element);
        this.isCommitted = false;
      } else if (this.lastError() === NOT_IMPLEMENTED) this.forgo(family);
      else refused.add(family);
    }
    if (!this.isCommitted) this.isCommitted = this.accepted(() => this.api.LMSCommit(''));
    return this.isSettled;
  }

  /** Ends the connection, for good. Whether the LMS took it. */
  finish(): boolean {
    if (this.stage !== 'open') return false;
    if (!this.accepted(() => this.api.LMSFinish(''))) return false;
    this.stage = 'finished';
    return true;
  }

  /** An LMS that does not have an element, or a list, is not asked for it again. */
  private forgo(family: string): void {
    this.missing.add(family);
    for (const element of [...this.wanted.keys()]) if (familyOf(element) === family) this.wanted.delete(element);
  }

  private accepted(call: () => unknown): boolean {
    for (let tried = 0; tried < TRIES; tried++) {
      try {
        if (String(call()) === 'true') return true;
      } catch {
        // An LMS that went away: as good as a refusal.
      }
    }
    return false;
  }

  private lastError(): string | undefined {
    try {
      return String(this.api.LMSGetLastError());
    } catch {
      return undefined;
    }
  }
}

/** Elements of one list belong together; any other element stands for itself. */
function familyOf(element: string): string {
  return element.startsWith('cmi.interactions.') ? 'cmi.interactions' : element;
}
