import * as z from 'zod';
import {JURISDICTIONS, PROVISION_KINDS, STATUTE_KINDS} from '../../domain/statute/model';
import {Day, ProvisionPath, Slug, strict, Text, Url} from './strict';

export interface ProvisionEntry {
  id: string;
  kind: (typeof PROVISION_KINDS)[number];
  num?: string | undefined;
  heading?: string | undefined;
  label?: string | undefined;
  text?: string | undefined;
  page?: boolean | undefined;
  aliases?: string[] | undefined;
  children?: ProvisionEntry[] | undefined;
}

const ProvisionEntry: z.ZodType<ProvisionEntry> = strict({
  /** Whole id without the statute's: `art-5/inc-2/b`. Written here, never derived. */
  id: ProvisionPath,
  kind: z.enum(PROVISION_KINDS),
  /** The printed designation, letter by letter. */
  num: Text.optional(),
  /** The printed heading. */
  heading: Text.optional(),
  /** Our name for what prints neither. */
  label: Text.optional(),
  /** The printed words. */
  text: Text.optional(),
  /** `true` for what has a page of its own without being an article; `false` for an article without one. */
  page: z.boolean().optional(),
  /** Further ids that address it. */
  aliases: z.array(ProvisionPath).min(1).optional(),
  get children() {
    return z.array(ProvisionEntry).min(1).optional();
  },
});

/** `statute.yaml` as written. */
export const StatuteFile = strict({
  id: Slug,
  kind: z.enum(STATUTE_KINDS),
  number: Text.optional(),
  shortTitle: Text,
  title: Text,
  issuer: Text,
  jurisdiction: z.enum(JURISDICTIONS),
  language: z.enum(['es-AR', 'es', 'en']),
  dated: Day.optional(),
  published: Day.optional(),
  translationOf: Slug.optional(),
  annexOf: Slug.optional(),
  /** The law that its annex regulates, article by article. */
  regulates: Slug.optional(),
  source: strict({
    document: Text,
    title: Text,
    url: Url.optional(),
    copied: Day.optional(),
    holder: Text.optional(),
    leftOut: Text.optional(),
    excerpts: z.array(strict({from: Text, to: Text})).min(1),
  }),
  body: z.array(ProvisionEntry).min(1),
});
export type StatuteFile = z.output<typeof StatuteFile>;
