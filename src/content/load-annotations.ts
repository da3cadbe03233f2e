import {existsSync} from 'node:fs';
import path from 'node:path';
import {type Annotation, NOTE_PARTS, type NotePart} from '../domain/annotation/annotation';
import {isInForce} from '../domain/status/status';
import {type Citation, type CitationContext, checkCitations} from './check-citations';
import {check} from './check-file';
import {defined} from './defined';
import {NORMS_FOLDER, type Norm} from './load-norms';
import {near} from './near';
import type {Problem} from './problem';
import {AnnotationsFile} from './schemas/annotations';
import {readYaml} from './yaml-file';

/** Reads `annotations.yaml` of every norm that has one. */
export function loadAnnotations(
  root: string,
  norms: readonly Norm[],
  context: CitationContext,
): {annotations: Annotation[]; problems: Problem[]} {
  const annotations: Annotation[] = [];
  const problems: Problem[] = [];
  for (const {statute, timeline} of norms) {
    const file = `${NORMS_FOLDER}/${statute.id}/annotations.yaml`;
    if (!existsSync(path.join(root, file))) continue;
    const {yaml, problems: syntax} = readYaml(root, file);
    problems.push(...syntax);
    if (syntax.length > 0) continue;
    const checked = check(yaml, AnnotationsFile, `notas de "${statute.id}"`);
    problems.push(...checked.problems);
    const seen = new Set<string>();
    checked.value?.forEach((entry, i) => {
      const at = `${statute.id}/${entry.at}`;
      const subject = `nota "${at}"`;
      const problem = (what: string, mend: string, close?: readonly string[]): void => {
        problems.push({file, ...yaml.position([i, 'at']), subject, what, mend, ...(close && {near: close})});
      };
      if (!context.corpus.byId.has(at)) {
        const ids = [...context.corpus.byId.keys()].filter((id) => id.startsWith(`${statute.id}/`));
        problem(`"${entry.at}" no es una disposición de "${statute.id}".`, 'poné la nota bajo una disposición que exista.', near(at, ids));
      }
      if (seen.has(at)) problem('esta disposición ya tiene una nota en el archivo.', 'juntá las dos en una.');
      seen.add(at);
      const rules = isInForce(timeline, at);
      if (!rules && entry.today === undefined) {
        problem('la disposición no rige y la nota no dice qué rige hoy.', 'agregá "today", con lo confirmado y su fuente.');
      }
      // What explains a provision in force rests on what is in force; what tells a change may cite what was.
      for (const part of NOTE_PARTS) {
        const note = entry[part];
        const past = !rules || part === 'changed' || part === 'today' || note?.historical === true;
        const citations = (note?.cites ?? []).map(
          (id, j): Citation => ({id, subject: `${subject}, ${part}`, path: [i, part, 'cites', j], today: false}),
        );
        problems.push(...checkCitations(yaml, citations, past, context));
      }
      annotations.push(toAnnotation(at, entry));
    });
  }
  return {annotations, problems};
}

function toAnnotation(at: string, entry: AnnotationsFile[number]): Annotation {
  const parts = Object.fromEntries(
    NOTE_PARTS.flatMap((part: NotePart): [NotePart, object][] => {
      const note = entry[part];
      if (!note) return [];
      const {historical: _, ...told} = note;
      return [[part, defined(told)]];
    }),
  );
  return {at, parts, reviewed: entry.reviewed};
}
