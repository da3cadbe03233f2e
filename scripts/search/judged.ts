import {readFileSync} from 'node:fs';
import {parse} from 'yaml';
import * as z from 'zod';
import type {Corpus} from '../../src/domain/statute/corpus';

export const KINDS = ['citation', 'keyword', 'inflection', 'accent', 'typo', 'synonym', 'question'] as const;
export const HALVES = ['reporting', 'tuning'] as const;

const JudgedFile = z
  .array(
    z.strictObject({
      query: z.string().min(1),
      kind: z.enum(KINDS),
      /** Who would ask so. */
      role: z.enum(['officer', 'lawyer', 'trainer']),
      /** Only "tuning" may guide changes to the search. */
      half: z.enum(HALVES),
      /** Provision → 2, answers the query, or 1, useful beside it. */
      relevant: z
        .record(z.string(), z.union([z.literal(1), z.literal(2)]))
        .refine((relevant) => Object.values(relevant).includes(2), 'Nothing answers the query: give some provision a 2.'),
    }),
  )
  .min(1);

export type JudgedQuery = z.output<typeof JudgedFile>[number];
export type Half = JudgedQuery['half'];

/**
 * Reads the judged queries; an alias counts as the provision that it stands for.
 * @throws Error that lists what does not fit the schema, queries written twice, and every provision that no norm has.
 */
export function loadJudged(file: string, {byId}: Corpus): JudgedQuery[] {
  const read = JudgedFile.safeParse(parse(readFileSync(file, 'utf8')));
  if (!read.success) throw new Error(`${file}:\n${z.prettifyError(read.error)}`);
  const problems: string[] = [];
  const met = new Set<string>();
  for (const {query, relevant} of read.data) {
    if (met.has(query)) problems.push(`"${query}" is there twice.`);
    met.add(query);
    for (const id of Object.keys(relevant)) if (!byId.has(id)) problems.push(`"${query}": no norm has ${id}.`);
  }
  if (problems.length > 0) throw new Error(`${file}:\n${problems.join('\n')}`);
  return read.data.map((judged) => ({
    ...judged,
    relevant: Object.fromEntries(Object.entries(judged.relevant).map(([id, grade]) => [byId.get(id)?.provision.id ?? id, grade])),
  }));
}
