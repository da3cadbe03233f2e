import {mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {AUTHOR_FILES, authorSchemas, checkAuthorSchemas, SCHEMAS_FOLDER} from './author-schemas';
import {projectOf} from './fixture';
import {formatProblems} from './problem';

interface Schema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
}
const schemaOf = (name: string): Schema => JSON.parse(authorSchemas().get(`${name}.schema.json`) ?? '');
const undescribed = ({properties = {}, items, oneOf = []}: Schema, at = ''): string[] => [
  ...Object.entries(properties).flatMap(([key, schema]) => [
    ...(schema.description === undefined ? [`${at}${key}`] : []),
    ...undescribed(schema, `${at}${key}.`),
  ]),
  ...(items ? undescribed(items, at) : []),
  ...oneOf.flatMap((variant) => undescribed(variant, at)),
];

describe('the schemas for editors', () => {
  it('are those of the check: npm run record writes them', () => {
    expect(formatProblems(checkAuthorSchemas(process.cwd()))).toBe('0 problemas en el contenido:\n\n');
  });
  it('know every file that authors write, each by one schema', () => {
    const files = ['docs', 'quizzes']
      .flatMap((folder) =>
        readdirSync(folder, {recursive: true, encoding: 'utf8'}).map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
      )
      .filter((file) => file.endsWith('.yaml'));
    const patterns = AUTHOR_FILES.map(
      ({files: glob}) => new RegExp(`^${glob.replaceAll('.', '\\.').replaceAll('[!', '[^').replace(/\*/g, '[^/]*')}$`),
    );
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => patterns.filter((pattern) => pattern.test(file)).length !== 1)).toEqual([]);
  });
  it.each(['quiz', 'coverage'])('tell what each field of a %s is for', (name) => {
    expect(undescribed(schemaOf(name))).toEqual([]);
  });
  it('offer every kind of item, and within a case every kind but a case', () => {
    const kindsOf = (schema: Schema | undefined): unknown[] =>
      (schema?.items?.oneOf ?? []).map((variant) => (variant.properties?.kind as {const?: string} | undefined)?.const);
    const items = schemaOf('quiz').properties?.items;
    const simple = ['single', 'several', 'true-false', 'order', 'match', 'fill-in'];
    expect(kindsOf(items)).toEqual([...simple, 'case']);
    expect(kindsOf(items?.items?.oneOf?.at(-1)?.properties?.parts)).toEqual(simple);
  });
  it('are told as stale, as missing and as too many', () => {
    const root = projectOf();
    const folder = path.join(root, SCHEMAS_FOLDER);
    mkdirSync(folder, {recursive: true});
    for (const [name, text] of authorSchemas()) if (name !== 'tree.schema.json') writeFileSync(path.join(folder, name), text);
    for (const name of ['quiz.schema.json', 'old.schema.json']) writeFileSync(path.join(folder, name), '{}\n');
    expect(formatProblems(checkAuthorSchemas(root))).toMatchInlineSnapshot(`
      "3 problemas en el contenido:

      docs/_schemas/old.schema.json:1:1  esquemas para editores
        no es de ningún archivo de autores.
        Cómo se arregla: corré npm run record: lo borra.

      docs/_schemas/quiz.schema.json:1:1  esquemas para editores
        no es el esquema de la verificación.
        Cómo se arregla: corré npm run record: lo escribe de nuevo.

      docs/_schemas/tree.schema.json:1:1  esquemas para editores
        no es el esquema de la verificación.
        Cómo se arregla: corré npm run record: lo escribe de nuevo."
    `);
  });
});
