import type {Erratum} from '../../domain/errata/erratum';
import type {StatusEvent, Timeline} from '../../domain/status/status';
import type {Provision, Statute} from '../../domain/statute/model';
import {defined} from '../defined';
import type {ErrataFile} from '../schemas/errata';
import type {StatusFile} from '../schemas/status';
import type {ProvisionEntry, StatuteFile} from '../schemas/statute';

/** From files as written to the norm as the domain knows it: ids become whole, what is absent is left out. */

export function toStatute(file: StatuteFile): Statute {
  return {...defined(file), source: defined(file.source), body: file.body.map((entry) => toProvision(file.id, entry))};
}

function toProvision(statuteId: string, entry: ProvisionEntry): Provision {
  const {children, aliases, page, ...printed} = entry;
  return {
    ...defined(printed),
    id: `${statuteId}/${entry.id}`,
    page: page ?? entry.kind === 'article',
    aliases: (aliases ?? []).map((alias) => `${statuteId}/${alias}`),
    children: (children ?? []).map((child) => toProvision(statuteId, child)),
  };
}

export function toTimeline(statuteId: string, file: StatusFile): Timeline {
  return {
    checked: file.checked,
    evidence: defined(file.evidence),
    summary: file.summary,
    // The schema refuses a norm without events.
    events: file.events.map(toEvent) as [StatusEvent, ...StatusEvent[]],
    provisions: new Map(file.provisions.map(({at, events}) => [`${statuteId}/${at}`, events.map(toEvent)])),
  };
}

function toEvent(event: StatusFile['events'][number]): StatusEvent {
  return {
    ...defined(event),
    replacedBy: event.replacedBy.map((replacement) =>
      'statute' in replacement
        ? {statute: replacement.statute, provisions: (replacement.at ?? []).map((at) => `${replacement.statute}/${at}`)}
        : defined(replacement),
    ),
  };
}

export function toErrata(statuteId: string, file: ErrataFile): Erratum[] {
  const whole = (at: string): string => (at === '*' ? statuteId : `${statuteId}/${at}`);
  return file.map((erratum) => ({
    ...defined(erratum),
    at: erratum.at.map(whole),
    repairs: (erratum.repairs ?? []).map((repair) => ({...defined(repair), at: whole(repair.at)})),
  }));
}
