import {addMonths, dayInArgentina} from '../calendar/day';
import {digestOf} from '../digest/digest';
import type {Attempt} from '../quiz/attempt';
import {statuteIdOf} from '../statute/corpus';
import {type Pass, passOf} from './pass';
import {type CertifiableQuiz, type PublishedLaw, type PublishedNorm, publishedOf} from './published';

export const CERTIFICATE_FORMAT = 'resguardo/certificate/v1';

/** Said on every certificate. */
export const CERTIFICATE_NOTICE = 'Capacitación, no examen';

/** Who the certificate names, as they say themselves: nobody checked it. */
export interface Learner {
  readonly name: string;
  readonly legajo?: string;
}

export interface CertifiedProvision {
  readonly label: string;
  /** Digest of its words and status when the evaluation began. */
  readonly version: string;
  /** Where it is not that of its norm. */
  readonly status?: string;
}

/** That a learner passed the evaluation of a module ("constancia de capacitación"), under which rule and on which law. */
export interface Certificate {
  readonly format: typeof CERTIFICATE_FORMAT;
  readonly notice: typeof CERTIFICATE_NOTICE;
  readonly learner: Learner;
  readonly quiz: {
    readonly id: string;
    readonly title: string;
    /** Of the bank as it was answered. */
    readonly hash: string;
    /** True when all of it is about norms that are no longer in force. */
    readonly historical: boolean;
  };
  readonly attempt: {readonly id: string};
  readonly score: Pass['score'];
  readonly rule: Pass['rule'];
  /** Days in Argentina, `YYYY-MM-DD`: passed, good until and with that day, made. */
  readonly passedOn: string;
  readonly validUntil: string;
  readonly issuedOn: string;
  /** Every provision that the drawn items cite, and the norms that hold them, as they stood when the certificate was made. */
  readonly law: {
    readonly norms: Readonly<Record<string, PublishedNorm>>;
    readonly provisions: Readonly<Record<string, CertifiedProvision>>;
  };
  /** SHA-256 of all the rest, in hexadecimal: it shows whether the certificate was changed, not who answered. */
  readonly code: string;
}

export interface CertificateSource {
  readonly attempt: Attempt;
  readonly quiz: CertifiableQuiz;
  readonly learner: Learner;
  readonly law: PublishedLaw;
  /** Now: ISO 8601 instant in UTC. */
  readonly at: string;
}

/** In signs: what fits on the paper. */
export const LONGEST = {name: 120, legajo: 40};

/**
 * The certificate of a passed evaluation. Its term counts from the day on which it was passed, whenever it is made; of the same attempt,
 * learner, law and day always the same, code included.
 * @throws RangeError when the attempt is no evaluation of this quiz, is not over or not passed, or the learner has no name that fits.
 */
export function certify({attempt, quiz, learner, law, at}: CertificateSource): Certificate {
  const {rule, endedAt: ended, score} = passOf(attempt, quiz) ?? refuse(attempt, quiz);
  const passedOn = dayInArgentina(ended);
  const content = {
    format: CERTIFICATE_FORMAT,
    notice: CERTIFICATE_NOTICE,
    learner: cleanLearner(learner),
    quiz: {
      id: quiz.id,
      title: quiz.title,
      hash: attempt.revisions.at(-1)?.quizHash ?? attempt.quizHash,
      historical: quiz.historical,
    },
    attempt: {id: attempt.id},
    score,
    rule,
    passedOn,
    validUntil: addMonths(passedOn, rule.validMonths),
    issuedOn: dayInArgentina(at),
    law: certifiedLaw(attempt.law, law),
  } as const;
  return {...content, code: digestOf(content)};
}

function refuse({id}: Attempt, quiz: CertifiableQuiz): never {
  throw new RangeError(`attempt "${id}" is no passed evaluation of quiz "${quiz.id}"`);
}

/**
 * A learner as the certificate names them: spaces in order, one way of writing each letter, nothing that is empty.
 * @throws RangeError when there is no name, or something is longer than fits on the paper.
 */
export function cleanLearner(learner: Learner): Learner {
  const name = oneLine(learner.name);
  const legajo = oneLine(learner.legajo ?? '');
  if (name === '') throw new RangeError('a certificate names somebody');
  if (name.length > LONGEST.name || legajo.length > LONGEST.legajo) throw new RangeError('the name or the legajo is too long');
  return {name, ...(legajo !== '' && {legajo})};
}

/** On one line, without signs that do not show. */
export function oneLine(words: string): string {
  return words
    .normalize('NFC')
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim();
}

/** What changed between the evaluation and the certificate has no status that could be vouched for. */
const CHANGED_BEFORE = 'Cambió después de la evaluación y antes de esta constancia';
const NOT_PUBLISHED = 'Sin datos publicados al hacer esta constancia';

function certifiedLaw(versions: Attempt['law'], {norms, provisions}: PublishedLaw): Certificate['law'] {
  const cited = Object.entries(versions).map(([id, version]) => {
    const norm = publishedOf(norms, statuteIdOf(id));
    const now = publishedOf(provisions, id);
    const status = !now ? NOT_PUBLISHED : now.version === version ? now.status : CHANGED_BEFORE;
    return {id, norm, provision: {label: now?.label ?? id, version, ...(status !== norm?.status && {status})}};
  });
  return {
    norms: Object.fromEntries(
      cited.map(({id, norm}) => {
        const statute = statuteIdOf(id);
        return [statute, norm ?? {name: statute, status: NOT_PUBLISHED}];
      }),
    ),
    provisions: Object.fromEntries(cited.map(({id, provision}) => [id, provision])),
  };
}

/** The code in groups of four, so that two papers can be compared by eye. */
export function codeGroups(code: string): string[] {
  return code.match(/.{1,4}/g) ?? [];
}

/** `constancia-ley-25326-1f00ba5e.json`: no name in it. */
export function certificateFileName({quiz, code}: Certificate): string {
  return `constancia-${quiz.id}-${code.slice(0, 8)}.json`;
}
