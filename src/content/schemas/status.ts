import * as z from 'zod';
import {CONFIDENCES, STATES} from '../../domain/status/status';
import {Day, PartialDay, ProvisionPath, Slug, strict, Text, Url} from './strict';

const Confidence = z.enum(CONFIDENCES);

const Replacement = z.union([
  /** `at`: the provisions of that statute that replace the wording; they are shown beside it. */
  strict({statute: Slug, at: z.array(ProvisionPath).min(1).optional()}),
  strict({title: Text, source: Text, url: Url.optional(), confidence: Confidence}),
]);

const Event = strict({
  from: PartialDay,
  state: z.enum(STATES),
  /** The act or fact that brought it about. */
  by: Text,
  source: Text,
  url: Url.optional(),
  confidence: Confidence,
  replacedBy: z.array(Replacement).default([]),
  note: Text.optional(),
});

/** `status.yaml` as written. */
export const StatusFile = strict({
  checked: Day,
  evidence: strict({on: Day, source: Text, url: Url.optional()}),
  summary: Text,
  events: z.array(Event).min(1),
  provisions: z.array(strict({at: ProvisionPath, events: z.array(Event).min(1)})).default([]),
});
export type StatusFile = z.output<typeof StatusFile>;
