import type {Corpus} from '../statute/corpus';
import type {Statute} from '../statute/model';
import type {Owner} from './mention';
import {EXTERNAL} from './reference';

/** A norm that a reference names: one of ours, or one that we do not hold. */
export type NamedNorm = {readonly statute: Statute} | {readonly external: string};

/** The norm of ours with this kind and number, or the slug of one that we do not hold: `ley-26061`, `decreto-746-2017`. */
export function numberedNorm(
  corpus: Corpus,
  {kind, number, year, issuer}: Extract<Owner, {type: 'numbered'}>,
  speaker: Statute,
): NamedNorm {
  // A bill is cited by the number of the law that it became.
  const wanted = kind === 'proyecto' ? 'ley' : kind;
  const same = corpus.statutes.filter((candidate) => candidate.kind === wanted && issuedBy(candidate, issuer));
  const digits = (statute: Statute): string => (statute.number ?? '').replaceAll('.', '');
  const found =
    wanted === 'ley'
      ? same.find((candidate) => digits(candidate) === number)
      : year === undefined
        ? // "Decreto 1558" without its year: ours, when only one has that number.
          onlyOne(same.filter((candidate) => digits(candidate).startsWith(`${number}/`)))
        : same.find((candidate) => digits(candidate) === `${number}/${year}`);
  if (found) return {statute: found};
  const parts = [wanted, issuer ?? (wanted === 'disposicion' ? 'dnpdp' : undefined), number, year].filter((part) => part !== undefined);
  return {external: isProvincial(wanted, number, speaker) ? [...parts, 'pba'].join('-') : parts.join('-')};
}

function onlyOne(statutes: readonly Statute[]): Statute | undefined {
  return statutes.length === 1 ? statutes[0] : undefined;
}

/** A provincial norm cites provincial ones by bare numbers; the numbers of national laws in use are higher. */
function isProvincial(kind: string, number: string, speaker: Statute): boolean {
  return speaker.jurisdiction === 'buenos-aires' && (kind !== 'ley' || Number(number) < 17_000);
}

/** An issuer in the text narrows the search only where the norm's own short title names one. */
function issuedBy(statute: Statute, issuer: string | undefined): boolean {
  return (
    issuer === undefined || !/[A-Z]{3,}/.test(statute.shortTitle) || statute.shortTitle.toLowerCase().includes(issuer) || issuer === 'msg'
  );
}

/** Names that mean another norm in a province. */
const PROVINCIAL: Readonly<Record<string, string>> = {
  constitucion: 'constitucion-de-la-provincia-de-buenos-aires',
  'codigo-procesal-civil-y-comercial': 'codigo-procesal-civil-y-comercial-de-la-provincia-de-buenos-aires',
};
const NATIONAL: Readonly<Record<string, string>> = {constitucion: 'constitucion-nacional'};

/** A norm by its name: "Código Penal" is ours, "Constitución Nacional" is not. */
export function namedNorm(corpus: Corpus, name: string, speaker: Statute): NamedNorm {
  const full = (speaker.jurisdiction === 'buenos-aires' ? PROVINCIAL : NATIONAL)[name] ?? name;
  const statute = corpus.statutes.find((candidate) => candidate.id === full);
  return statute ? {statute} : {external: full};
}

export function idOf(norm: NamedNorm): string {
  return 'statute' in norm ? norm.statute.id : EXTERNAL + norm.external;
}
