import {existsSync} from 'node:fs';
import path from 'node:path';
import {type LexiconEntries, LONGEST_PHRASE} from '../domain/search/lexicon';
import {isStopWord, wordsOf} from '../domain/search/words';
import {provisionsOf} from '../domain/statute/model';
import {check} from './check-file';
import type {Problem} from './problem';
import {NamesFile, SynonymsFile} from './schemas/lexicon';
import {type CitationContext, whyMissing} from './why-missing';
import {type Path, readYaml, type YamlFile} from './yaml-file';

const FOLDER = 'docs/busqueda';

/** Reads how people speak, for the search: `synonyms.yaml` and `names.yaml`. A project without them has an empty lexicon. */
export function loadLexicon(root: string, context: CitationContext): {lexicon: LexiconEntries; problems: Problem[]} {
  const problems: Problem[] = [];
  const read = <T>(name: string, schema: Parameters<typeof check<T>>[1]): {yaml: YamlFile; value: T} | undefined => {
    const file = `${FOLDER}/${name}`;
    if (!existsSync(path.join(root, file))) return undefined;
    const {yaml, problems: syntax} = readYaml(root, file);
    const checked = syntax.length > 0 ? {value: undefined, problems: syntax} : check(yaml, schema, 'palabras de la búsqueda');
    problems.push(...checked.problems);
    return checked.value === undefined ? undefined : {yaml, value: checked.value};
  };
  const synonyms = read('synonyms.yaml', SynonymsFile);
  const names = read('names.yaml', NamesFile);
  if (synonyms) problems.push(...checkSynonyms(synonyms.yaml, synonyms.value, context), ...checkFamilies(synonyms.yaml, synonyms.value));
  const called = new Map<string, string>();
  names?.value.forEach(({say, statute}, i) => {
    say.forEach((name, j) => {
      if (called.has(folded(name))) {
        const base = {file: names.yaml.file, ...names.yaml.position([i, 'say', j]), subject: 'nombre de norma'};
        problems.push({...base, what: `"${name}" ya nombra a "${called.get(folded(name))}".`, mend: 'dejalo en una sola norma.'});
      }
      called.set(folded(name), statute);
    });
    const missing = whyMissing(statute, context);
    if (missing) problems.push({file: names.yaml.file, ...names.yaml.position([i, 'statute']), subject: 'nombre de norma', ...missing});
  });
  return {
    lexicon: {synonyms: synonyms?.value.synonyms ?? [], families: synonyms?.value.families ?? [], names: names?.value ?? []},
    problems,
  };
}

/** An everyday word is listed once, and what it means stands in some norm. */
function checkSynonyms(yaml: YamlFile, {synonyms}: SynonymsFile, {corpus}: CitationContext): Problem[] {
  const written = new Set(
    corpus.statutes.flatMap((statute) =>
      [...provisionsOf(statute)].flatMap(({provision}) =>
        wordsOf(`${provision.heading ?? ''} ${provision.text ?? ''}`).map(({folded}) => folded),
      ),
    ),
  );
  const met = new Set<string>();
  const problems: Problem[] = [];
  const report = (at: Path, what: string, mend: string): void => {
    problems.push({file: yaml.file, ...yaml.position(at), subject: 'sinónimo', what, mend});
  };
  synonyms.forEach(({say, means}, i) => {
    say.forEach((phrase, j) => {
      const key = folded(phrase);
      if (wordsOf(phrase).length > LONGEST_PHRASE)
        report(['synonyms', i, 'say', j], `"${phrase}" tiene más de ${LONGEST_PHRASE} palabras: la búsqueda no la compara.`, 'acortala.');
      if (met.has(key)) report(['synonyms', i, 'say', j], `"${phrase}" ya está en la lista.`, 'juntá las dos entradas.');
      met.add(key);
    });
    means.forEach((phrase, j) => {
      if (wordsOf(phrase).every((word) => isStopWord(word.folded, 'es')))
        report(['synonyms', i, 'means', j], `"${phrase}" no dice nada por sí solo.`, 'escribí la palabra de la norma que importa.');
      const absent = wordsOf(phrase).filter((word) => !written.has(word.folded) && !isStopWord(word.folded, 'es'));
      if (absent.length > 0)
        report(['synonyms', i, 'means', j], `ninguna norma dice "${phrase}".`, 'escribí una palabra como está en las normas, o borrala.');
    });
  });
  return problems;
}

function checkFamilies(yaml: YamlFile, {families}: SynonymsFile): Problem[] {
  const met = new Map<string, number>();
  return families.flatMap((family, i) =>
    family.flatMap((word, j): Problem[] => {
      const before = met.get(folded(word));
      met.set(folded(word), i);
      const base = {file: yaml.file, ...yaml.position(['families', i, j]), subject: 'familia'};
      if (wordsOf(word).length > 1)
        return [{...base, what: `"${word}" no es una palabra sola.`, mend: 'una familia es de palabras; una frase va en synonyms.'}];
      if (before === undefined || before === i) return [];
      return [{...base, what: `"${word}" ya está en otra familia.`, mend: 'dejala en una, o juntá las dos.'}];
    }),
  );
}

function folded(phrase: string): string {
  return wordsOf(phrase)
    .map((word) => word.folded)
    .join(' ');
}
