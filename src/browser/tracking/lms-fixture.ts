import * as scormAgain from 'scorm-again/scorm12';
import type {Scorm12Api} from './scorm12-api';

/** Its types speak of a default export; what it has is this one. */
const {Scorm12API} = scormAgain as unknown as {Scorm12API: typeof scormAgain.default};

/** One call that an LMS answered. */
interface Call {
  readonly name: string;
  readonly element: string;
  readonly value: string;
  readonly result: string;
  readonly error: string;
}

/** An LMS for tests: the data model of scorm-again, with every call on record. */
export interface TestLms {
  readonly api: Scorm12Api;
  readonly calls: Call[];
  /** Refuses the nth call, counted from 1, if this says so; without an answer of its own. */
  refuses: (nth: number) => boolean;
  /** What was stored by the last commit that was taken, by element. */
  readonly stored: () => Readonly<Record<string, string>>;
}

/** @param held what the LMS holds before the package is opened, by element */
export function testLms(held: Readonly<Record<string, string>> = {}): TestLms {
  const real = new Scorm12API({autocommit: false, logLevel: 5});
  real.loadFromFlattenedJSON({...held}, '');
  const calls: Call[] = [];
  let stored = '{}';
  const through =
    (name: keyof Scorm12Api) =>
    (element = '', value = ''): string => {
      const isRefused = lms.refuses(calls.length + 1);
      const result = isRefused
        ? name === 'LMSGetValue'
          ? ''
          : 'false'
        : String((real[name] as (a: string, b?: string) => unknown)(element, value));
      const error = isRefused ? '101' : String(real.LMSGetLastError());
      calls.push({name, element, value, result, error});
      if (name === 'LMSCommit' && result === 'true') stored = JSON.stringify(real.getFlattenedCMI());
      return result;
    };
  const lms: TestLms = {
    calls,
    refuses: () => false,
    stored: () => JSON.parse(stored),
    api: {
      LMSInitialize: through('LMSInitialize'),
      LMSFinish: through('LMSFinish'),
      LMSGetValue: through('LMSGetValue'),
      LMSSetValue: through('LMSSetValue'),
      LMSCommit: through('LMSCommit'),
      // Not on record: it says how the last call went.
      LMSGetLastError: () => calls.at(-1)?.error ?? '0',
    },
  };
  return lms;
}
