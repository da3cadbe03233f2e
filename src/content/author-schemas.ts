import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import type {Problem} from './problem';
import {AnnotationsFile} from './schemas/annotations';
import {CasesFile} from './schemas/cases';
import {CoverageFile} from './schemas/coverage';
import {DefinitionsFile} from './schemas/definitions';
import {EquivalentsFile} from './schemas/equivalents';
import {ErrataFile} from './schemas/errata';
import {NamesFile, SynonymsFile} from './schemas/lexicon';
import {QuizFile} from './schemas/quiz';
import {SourcesFile} from './schemas/sources';
import {StatusFile} from './schemas/status';
import {StatuteFile} from './schemas/statute';
import {TopicsFile} from './schemas/topics';
import {TreeFile} from './schemas/tree';

/** Every kind of file that authors write: what it is called, where it stands, and its schema. */
export const AUTHOR_FILES: readonly {readonly name: string; readonly files: string; readonly schema: z.ZodType}[] = [
  {name: 'quiz', files: 'quizzes/[!_]*.yaml', schema: QuizFile},
  {name: 'coverage', files: 'quizzes/_coverage.yaml', schema: CoverageFile},
  {name: 'tree', files: 'docs/arboles/*/tree.yaml', schema: TreeFile},
  {name: 'cases', files: 'docs/arboles/*/cases.yaml', schema: CasesFile},
  {name: 'statute', files: 'docs/normas/*/statute.yaml', schema: StatuteFile},
  {name: 'status', files: 'docs/normas/*/status.yaml', schema: StatusFile},
  {name: 'errata', files: 'docs/normas/*/errata.yaml', schema: ErrataFile},
  {name: 'annotations', files: 'docs/normas/*/annotations.yaml', schema: AnnotationsFile},
  {name: 'definitions', files: 'docs/normas/*/definitions.yaml', schema: DefinitionsFile},
  {name: 'equivalents', files: 'docs/normas/*/equivalents.yaml', schema: EquivalentsFile},
  {name: 'topics', files: 'docs/temas/*.yaml', schema: TopicsFile},
  {name: 'synonyms', files: 'docs/busqueda/synonyms.yaml', schema: SynonymsFile},
  {name: 'names', files: 'docs/busqueda/names.yaml', schema: NamesFile},
  {name: 'sources', files: 'docs/fuentes/sources.yaml', schema: SourcesFile},
];

export const SCHEMAS_FOLDER = 'docs/_schemas';

/**
 * The JSON Schemas of authors' files, for editors: file name → text. `index.json` says which is for which files.
 * They say what a file may look like; what it says is for `npm run check:content`.
 */
export function authorSchemas(): Map<string, string> {
  // Draft 7 is what editors' YAML servers know best. What a default fills in may be left out by the author: `input`.
  const written = AUTHOR_FILES.map(
    ({name, schema}) => [`${name}.schema.json`, json(z.toJSONSchema(schema, {io: 'input', target: 'draft-7'}))] as const,
  );
  return new Map([['index.json', json(AUTHOR_FILES.map(({name, files}) => ({files, schema: `${name}.schema.json`})))], ...written]);
}

/** Whether the schemas that editors read are those of the check. */
export function checkAuthorSchemas(root: string): Problem[] {
  const folder = path.join(root, SCHEMAS_FOLDER);
  const base = {line: 1, column: 1, subject: 'esquemas para editores', command: 'npm run record'} as const;
  const schemas = authorSchemas();
  const stale = [...schemas].flatMap(([name, text]): Problem[] => {
    const file = path.join(folder, name);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) return [];
    return [
      {
        ...base,
        file: `${SCHEMAS_FOLDER}/${name}`,
        what: 'no es el esquema de la verificación.',
        mend: 'corré npm run record: lo escribe de nuevo.',
      },
    ];
  });
  const gone = (existsSync(folder) ? readdirSync(folder) : []).filter((name) => !schemas.has(name));
  return [
    ...stale,
    ...gone.map(
      (name): Problem => ({
        ...base,
        file: `${SCHEMAS_FOLDER}/${name}`,
        what: 'no es de ningún archivo de autores.',
        mend: 'corré npm run record: lo borra.',
      }),
    ),
  ];
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
