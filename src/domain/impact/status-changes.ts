import {eventOn, type StatusEvent, type Timeline} from '../status/status';
import {type Corpus, statuteIdOf} from '../statute/corpus';
import {fullLabelOf} from '../statute/label';
import type {ComparedNorm, ErratumChange, StatusChange} from './change';

/**
 * The timelines, of the norm and of its provisions, that say something else: state, date, act, replacement or how sure we
 * are; or in which another event rules because the check is of a later day. A new source, address or note alone changes
 * no state.
 */
export function statusChanges(was: ComparedNorm, is: ComparedNorm, before: Corpus, after: Corpus): StatusChange[] {
  const {id, shortTitle} = is.statute;
  const own = new Set([...is.timeline.provisions.keys(), ...was.timeline.provisions.keys()]);
  const label = (provision: string): string => {
    const placed = after.byId.get(provision) ?? before.byId.get(provision);
    return placed ? fullLabelOf(placed) : provision;
  };
  return [
    ...changed(id, shortTitle, [was.timeline, was.timeline.events], [is.timeline, is.timeline.events]),
    ...[...own].flatMap((provision) =>
      changed(
        provision,
        label(provision),
        [was.timeline, was.timeline.provisions.get(provision) ?? []],
        [is.timeline, is.timeline.provisions.get(provision) ?? []],
      ),
    ),
  ];
}

type Dated = readonly [Timeline, readonly StatusEvent[]];

function changed(id: string, label: string, [wasTimeline, was]: Dated, [isTimeline, is]: Dated): StatusChange[] {
  const goneEvents = was.filter((event) => !is.some((other) => sameEvent(event, other)));
  const newEvents = is.filter((event) => !was.some((other) => sameEvent(event, other)));
  const ruledBefore = eventOn(was, wasTimeline.checked);
  const rulesNow = eventOn(is, isTimeline.checked);
  const sameRuling = ruledBefore && rulesNow ? sameEvent(ruledBefore, rulesNow) : ruledBefore === rulesNow;
  if (goneEvents.length === 0 && newEvents.length === 0 && sameRuling) return [];
  return [{kind: 'status', id, label, ...(ruledBefore && {ruledBefore}), ...(rulesNow && {rulesNow}), goneEvents, newEvents}];
}

function sameEvent(a: StatusEvent, b: StatusEvent): boolean {
  const said = ({from, state, by, confidence, replacedBy}: StatusEvent): string =>
    JSON.stringify([from, state, by, confidence, replacedBy]);
  return said(a) === said(b);
}

/** The errata that came, went or say something else. */
export function erratumChanges(was: ComparedNorm, is: ComparedNorm, before: Corpus, after: Corpus): ErratumChange[] {
  const old = new Map(was.errata.map((erratum) => [erratum.id, erratum]));
  const now = new Map(is.errata.map((erratum) => [erratum.id, erratum]));
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((erratum): ErratumChange[] => {
    const [a, b] = [old.get(erratum), now.get(erratum)];
    if (JSON.stringify(a) === JSON.stringify(b)) return [];
    const places = [...new Set([...(b?.at ?? []), ...(a?.at ?? [])])];
    const id = places[0] ?? is.statute.id;
    const placed = after.byId.get(id) ?? before.byId.get(id);
    const label = id === statuteIdOf(id) || !placed ? is.statute.shortTitle : fullLabelOf(placed);
    return [{kind: 'erratum', id, label, erratum, at: places, ...(a && {before: a}), ...(b && {after: b})}];
  });
}
