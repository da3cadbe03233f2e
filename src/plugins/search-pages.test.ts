import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {loadContent} from '../content/load-content';
import {practicePages} from '../content/practice-pages';
import type {Model} from '../domain/models/model';
import {placedItems} from '../domain/quiz/pieces';
import {readLessons} from './lessons';
import {searchPages} from './search-pages';

const CONTENT = loadContent(process.cwd());
const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, {recursive: true, force: true});
});

function lessonsIn(files: Readonly<Record<string, string>>, models: readonly Model[] = []): ReturnType<typeof readLessons> {
  const root = mkdtempSync(path.join(tmpdir(), 'lecciones-'));
  made.push(root);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), {recursive: true});
    writeFileSync(path.join(root, file), text);
  }
  return readLessons(root, CONTENT.corpus, models);
}

describe('lessons and guides, for the search', () => {
  it('rest on what their models name and quote', () => {
    const model: Model = {
      id: 'acta',
      title: 'Acta',
      description: 'Para dejar constancia.',
      reviewed: '2026-11-30',
      blocks: [
        {kind: 'paragraph', runs: [{kind: 'citation', id: 'ley-25326/art-6', words: []}]},
        {kind: 'list', items: [{blocks: [{kind: 'provision', id: 'ley-25326/art-4/inc-7'}]}]},
      ],
    };
    const text = '# Guía\n\n[la ley](cita:ley-25326)\n\n<Model id="acta" />\n';
    expect(lessonsIn({'docs/guias/guia.mdx': text}, [model])[0]?.cites).toEqual(['ley-25326', 'ley-25326/art-6', 'ley-25326/art-4/inc-7']);
  });
  it('are known by title, description and headings, and by the provisions they link to', () => {
    const text = `---
title: La cesión
description: Cuándo se ceden datos.
---
# La cesión
## Qué dice el [art. 11](cita:ley-25326/art-11) {/* #que-dice */}
Ver [el decreto](/normas/decreto-1558-2001/) y [la ley](/normas/ley-25326/art-11/).
\`\`\`
## No es un título
\`\`\`
### En **la calle**
`;
    expect(lessonsIn({'docs/guias/cesion/index.mdx': text})).toEqual([
      {
        address: '/guias/cesion/',
        title: 'La cesión',
        description: 'Cuándo se ceden datos.',
        headings: ['Qué dice el art. 11', 'En la calle'],
        cites: ['ley-25326/art-11', 'decreto-1558-2001'],
      },
    ]);
  });
  it('are not known while they are drafts or kept off the site', () => {
    expect(
      lessonsIn({
        'docs/modulos/a/borrador.mdx': '---\ntitle: A\ndraft: true\n---\n',
        'docs/modulos/_notas/b.mdx': '# B\n',
        'docs/modulos/c.mdx': '# C\n',
      }).map(({address}) => address),
    ).toEqual(['/modulos/c/']);
  });
  it('are refused without a title', () => {
    expect(() => lessonsIn({'docs/guias/a.mdx': 'Sin título.\n'})).toThrow('docs/guias/a.mdx: falta el título');
  });
});

describe('what the search finds beside the norms', () => {
  const content = CONTENT;
  const pages = practicePages(process.cwd());
  const records = searchPages(content, pages, readLessons(process.cwd(), content.corpus, content.models));

  it('has every note, every definition and every tree that has a page', () => {
    const count = (kind: string): number => records.filter((record) => record.kind === kind).length;
    expect(count('note')).toBe(content.graph.notes.size);
    expect(count('definition')).toBe(content.graph.definitions.size);
    expect(count('tree')).toBe(content.trees.filter(({id}) => pages.has(`tree:${id}`)).length);
  });
  it('has no word of a quiz: neither what is asked nor what is right', () => {
    const said = JSON.stringify(records);
    const items = content.quizzes.flatMap((quiz) => placedItems(quiz).map(({item}) => item));
    expect(items).not.toEqual([]);
    for (const {ask} of items) expect(said).not.toContain(JSON.stringify(ask).slice(1, -1));
  });
  it('tells what does not rule', () => {
    const note = records.find(({kind, at}) => kind === 'note' && at?.startsWith('disposicion-11-2006/'));
    expect(note?.state).toBe('repealed');
    expect(records.find(({kind, title}) => kind === 'tree' && title.startsWith('Nivel'))).toMatchObject({
      historical: true,
      statutes: ['disposicion-11-2006'],
    });
  });
  it('says of a definition whose it is', () => {
    expect(records.find(({kind, at}) => kind === 'definition' && at === 'ley-25326/art-2/datos-sensibles')).toMatchObject({
      title: 'Datos sensibles, según Ley 25.326',
      address: '/normas/ley-25326/art-2/#datos-sensibles',
    });
  });
});
