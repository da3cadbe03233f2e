import {type Annotation, NOTE_PARTS, type NotePart} from '../domain/annotation/annotation';
import {isInForce} from '../domain/status/status';
import {type Citation, checkCitations} from './check-citations';
import {defined} from './defined';
import type {Norm} from './norms/norm';
import type {Problem} from './problem';
import {readBesideNorms} from './read-beside-norms';
import {AnnotationsFile} from './schemas/annotations';
import {type CitationContext, whyMissing} from './why-missing';
import type {YamlFile} from './yaml-file';

/** Reads `annotations.yaml` of every norm that has one. */
export function loadAnnotations(
  root: string,
  norms: readonly Norm[],
  context: CitationContext,
): {annotations: Annotation[]; problems: Problem[]} {
  const {found, problems} = readBesideNorms(root, norms, 'annotations.yaml', AnnotationsFile, 'notas');
  const annotations: Annotation[] = [];
  for (const {norm, yaml, entries} of found) {
    entries.forEach((entry, i) => {
      const twice = entries.findIndex(({at}) => at === entry.at) < i;
      problems.push(...checkNote(yaml, entry, i, twice, norm, context));
      annotations.push(toAnnotation(`${norm.statute.id}/${entry.at}`, entry));
    });
  }
  return {annotations, problems};
}

/** A note stands under a provision that exists, once; where that does not rule it says what does; its citations hold. */
function checkNote(
  yaml: YamlFile,
  entry: AnnotationsFile[number],
  i: number,
  twice: boolean,
  {statute, timeline}: Norm,
  context: CitationContext,
): Problem[] {
  const at = `${statute.id}/${entry.at}`;
  const subject = `nota "${at}"`;
  const base = {file: yaml.file, ...yaml.position([i, 'at']), subject};
  const placed = context.corpus.byId.get(at);
  if (!placed) {
    const missing = whyMissing(at, context);
    return missing ? [{...base, ...missing, mend: 'poné la nota bajo una disposición que exista.'}] : [];
  }
  const problems: Problem[] = [];
  if (placed.provision.id !== at) {
    problems.push({...base, what: `"${at}" es otro nombre de "${placed.provision.id}".`, mend: 'poné la nota bajo ese identificador.'});
  }
  if (twice) problems.push({...base, what: 'esta disposición ya tiene una nota en el archivo.', mend: 'juntá las dos en una.'});
  const rules = isInForce(timeline, placed);
  const written = NOTE_PARTS.filter((part) => entry[part]);
  if (written.length === 0 && entry.questions === undefined) {
    problems.push({
      ...base,
      what: 'no dice nada.',
      mend: 'escribí "meaning" (la nota), "questions" (qué preguntas responde), o borrá la entrada.',
    });
  }
  if (written.length > 0 && entry.meaning === undefined) {
    problems.push({
      ...base,
      what: `tiene "${written.join('", "')}" sin "meaning".`,
      mend: 'agregá "meaning": qué significa la disposición.',
    });
  }
  entry.questions?.forEach((question, j) => {
    if (entry.questions?.indexOf(question) === j) return;
    const here = yaml.position([i, 'questions', j]);
    problems.push({...base, ...here, what: `la pregunta "${question}" está dos veces.`, mend: 'borrá una.'});
  });
  if (written.length > 0 && !rules && entry.today === undefined) {
    const what = 'la disposición no rige y la nota no dice qué rige hoy.';
    problems.push({...base, what, mend: 'agregá "today", con lo confirmado y su fuente.'});
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
  return problems;
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
  return {at, parts, questions: entry.questions ?? [], reviewed: entry.reviewed};
}
