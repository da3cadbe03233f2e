/** What the site writes of an xAPI 1.0.3 statement. */
export interface Statement {
  /** UUIDv5: the same event always has the same one, so that an LRS takes it once however often it is sent. */
  readonly id: string;
  readonly actor: Agent;
  readonly verb: {readonly id: string; readonly display: Words};
  readonly object: Activity;
  readonly result?: Result;
  readonly context: Context;
  /** ISO 8601 instant. */
  readonly timestamp: string;
}

/** Who did it: by an account of the site, never by an address of mail. */
export interface Agent {
  readonly objectType: 'Agent';
  readonly account: {readonly homePage: string; readonly name: string};
}

/** Words by language. */
export type Words = Readonly<Record<string, string>>;

export interface Activity {
  readonly objectType: 'Activity';
  readonly id: string;
  readonly definition: ActivityDefinition;
}

export interface ActivityDefinition extends Partial<Interaction> {
  readonly type: string;
  readonly name?: Words;
  readonly description?: Words;
}

/** How an item is asked and which responses are right, as xAPI has it (Part 2, §2.4.4.1). */
export interface Interaction {
  readonly interactionType: 'choice' | 'true-false' | 'sequencing' | 'matching' | 'fill-in' | 'other';
  readonly correctResponsesPattern: readonly string[];
  readonly choices: readonly Component[];
  readonly source: readonly Component[];
  readonly target: readonly Component[];
}

export interface Component {
  readonly id: string;
  readonly description: Words;
}

export interface Result {
  readonly success?: boolean;
  readonly completion?: true;
  readonly response?: string;
  /** ISO 8601. */
  readonly duration?: string;
  readonly score?: {readonly scaled: number; readonly raw: number; readonly min: number; readonly max: number};
  readonly extensions?: Extensions;
}

export type Extensions = Readonly<Record<string, string | number | boolean>>;

export interface Context {
  /** UUID of the attempt. */
  readonly registration: string;
  readonly contextActivities: {readonly grouping: readonly Activity[]};
  /** Hash of the bank that the attempt was begun with. */
  readonly revision: string;
  readonly platform: string;
  readonly language: string;
  readonly extensions: Extensions;
}

export const LANGUAGE = 'es-AR';

/** Verbs of ADL, used as cmi5 (§9.3) has them. */
export const VERBS = {
  initialized: verb('initialized', 'empezó'),
  answered: verb('answered', 'respondió'),
  completed: verb('completed', 'terminó'),
  passed: verb('passed', 'aprobó'),
  failed: verb('failed', 'no aprobó'),
} as const;

function verb(name: string, spanish: string): Statement['verb'] {
  return {id: `http://adlnet.gov/expapi/verbs/${name}`, display: {[LANGUAGE]: spanish, en: name}};
}

export const MODULE_TYPE = 'http://adlnet.gov/expapi/activities/module';
export const INTERACTION_TYPE = 'http://adlnet.gov/expapi/activities/cmi.interaction';
export const MASTERY_SCORE = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';
