import {describe, expect, it} from 'vitest';
import {readContent} from '../content/load-content';
import type {PlacedProvision} from '../domain/statute/model';
import {hubView} from './hub-view';

describe('the hub of a provision', () => {
  const {content} = readContent(process.cwd());
  const article = (content.corpus.byId.get('ley-25326/art-5') as PlacedProvision).provision;
  const lesson = (title: string, ...cites: string[]) => ({title, address: `/modulos/${title}/`, cites});

  it('names the lessons that link to it or to a part of it, and no others', () => {
    const lessons = [
      lesson('consentimiento', 'ley-25326/art-5/inc-2/b'),
      lesson('cesion', 'ley-25326/art-11'),
      lesson('la-ley', 'ley-25326'),
    ];
    expect(hubView(content, {practice: new Map(), lessons}, article).lessons).toEqual([
      {label: 'consentimiento', to: '/modulos/consentimiento/'},
    ]);
  });
  it('names trees and practice only where a page shows them', () => {
    const shown = new Map([['quiz:ley-25326', '/modulos/ley-25326/practica/']]);
    expect(hubView(content, {practice: new Map(), lessons: []}, article).items).toEqual([]);
    expect(hubView(content, {practice: shown, lessons: []}, article).items.map(({to}) => to)).toEqual(['/modulos/ley-25326/practica/']);
  });
  it('counts each question of a case', () => {
    const [id, cited] =
      [...content.graph.items]
        .flatMap(([id, items]) => [...items].map((item) => [id, item] as const))
        .find(([, item]) => item.split('/').length === 3) ?? [];
    const placed = content.corpus.byId.get(id ?? '') as PlacedProvision;
    const quiz = cited?.split('/')[0] ?? '';
    const shown = new Map([[`quiz:${quiz}`, '/practica/']]);
    const counted = [...(content.graph.items.get(id ?? '') ?? [])].filter((item) => item.startsWith(`${quiz}/`));
    const [line] = hubView(content, {practice: shown, lessons: []}, {...placed.provision, children: [], aliases: []}).items;
    expect(line?.label).toContain(counted.length === 1 ? 'una pregunta' : `${counted.length} preguntas`);
  });
});
