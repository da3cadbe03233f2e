/** What an LMS offers a page by SCORM 1.2. What it gives back is text by the standard; some give true and false. */
export interface Scorm12Api {
  LMSInitialize(nothing: ''): unknown;
  LMSFinish(nothing: ''): unknown;
  LMSGetValue(element: string): unknown;
  LMSSetValue(element: string, value: string): unknown;
  LMSCommit(nothing: ''): unknown;
  LMSGetLastError(): unknown;
}

/** A window, as far as the API is looked for in it. */
export interface ApiWindow {
  readonly parent: ApiWindow;
  readonly opener?: ApiWindow | null;
  readonly API?: Scorm12Api;
}

const MOST_PARENTS = 10;

/** The API of the LMS that shows this window: in itself or one of ten windows around it, else in the one that opened it and around that. */
export function findApi(from: ApiWindow): Scorm12Api | undefined {
  return apiAround(from) ?? apiOfOpener(from);
}

function apiAround(from: ApiWindow): Scorm12Api | undefined {
  let at = from;
  try {
    for (let climbed = 0; climbed <= MOST_PARENTS; climbed++) {
      if (at.API) return at.API;
      if (at.parent === at) return undefined;
      at = at.parent;
    }
  } catch {
    // A window of another site lets nobody look into it.
  }
  return undefined;
}

function apiOfOpener(from: ApiWindow): Scorm12Api | undefined {
  try {
    return from.opener ? apiAround(from.opener) : undefined;
  } catch {
    return undefined;
  }
}
