import {execFileSync} from 'node:child_process';
import {rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {EVERY_KIND, option, single, treeOf} from '../domain/decision-tree/fixture';
import {checkPaths} from './check-paths';
import {committedPaths} from './committed-paths';
import {CORRECT, messageFor, projectOf} from './fixture';
import {readContent} from './load-content';
import {outsideGit} from './norms/committed-anchors';
import {formatProblems} from './problem';
import {recordPaths} from './record-paths';
import {pathsText} from './tree-paths';

const TREE = 'docs/arboles/nivel/tree.yaml';
const PATHS = 'docs/arboles/nivel/paths.txt';
const recorded = CORRECT[PATHS];

describe('the table of the ways of a tree', () => {
  it('has a line a way, branches that lead to the same as one, and the limits that branches go by', () => {
    expect(pathsText(EVERY_KIND)).toMatchInlineSnapshot(`
      "version 1
      titular=estatal -> fuera [duty]
      titular=privado fecha=antes -> fuera [duty]
      titular=privado fecha=despues datos=sensibles -> critico [duty]
      titular=privado fecha=despues datos=comunes cantidad=pocos -> basico [duty]
      titular=privado fecha=despues datos=comunes cantidad=muchos -> medio [duty]
      titular=privado fecha=despues datos=comunes cantidad=no-se -> consultar [inconclusive]
      titular=privado fecha=despues datos=no-se -> consultar [inconclusive]
      titular=privado fecha=no-se -> consultar [inconclusive]
      titular=no-se -> consultar [inconclusive]

      fecha=antes: < 2006-09-22
      fecha=despues: else
      datos=sensibles: any salud
      datos=comunes: else
      cantidad=pocos: < 3
      cantidad=muchos: else
      "
    `);
  });
  it('is none where nobody could read it', () => {
    const chain = Array.from({length: 12}, (_, i) => single(`q${i}`, option('a', `q${i + 1}`), option('b', i === 0 ? 'fin' : `r${i}`)));
    const others = Array.from({length: 12}, (_, i) => single(`r${i}`, option('a', `q${i + 1}`), option('b', 'fin')));
    const tree = treeOf('q0', [...chain, ...others], ['q12', 'fin']);
    expect(pathsText(tree)).toBeUndefined();
    expect(checkPaths(tree, PATHS, undefined)).toMatchObject([{what: 'el árbol tiene más de 3000 caminos.'}]);
  });
});

describe('the content check of the ways', () => {
  it('accepts the table that was recorded, with the line ends of Windows too', () => {
    expect(readContent(projectOf({[PATHS]: recorded.replaceAll('\n', '\r\n')})).problems).toEqual([]);
  });
  it('asks for a table where there is none', () => {
    const root = projectOf();
    rmSync(path.join(root, PATHS));
    expect(formatProblems(readContent(root).problems)).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      docs/arboles/nivel/paths.txt:1:1  árbol "nivel"
        falta la tabla de los caminos del árbol.
        Cómo se arregla: corré npm run record: la escribe."
    `);
  });
  it('tells what changed, at its line, and to raise the version', () => {
    const is = 'label: Del Estado, next: consultar}\n      - {id: privado, label: De otro, next: permitido';
    expect(messageFor(TREE, 'label: Del Estado, next: permitido', is)).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      docs/arboles/nivel/paths.txt:2:1  árbol "nivel"
        los caminos del árbol cambiaron; la primera diferencia: estaba «titular=estatal -> permitido [permission]» y ahora es «titular=estatal|no-se -> consultar [inconclusive]».
        Cómo se arregla: leé la diferencia, subí version y corré npm run record."
    `);
  });
  it('asks only to record where the version is higher already', () => {
    const tree = CORRECT[TREE].replace('version: 1', 'version: 2\nchanges: [{version: 2, date: "2026-11-21", text: Otro camino.}]');
    const changed = tree.replace('kind: permission', 'kind: duty');
    const told = (text: string) => readContent(projectOf({[TREE]: text})).problems.map(({what, mend}) => `${what} ${mend}`);
    expect(told(tree)).toEqual(['la tabla de los caminos es de otra versión que la 2. corré npm run record: la anota.']);
    expect(told(changed)).toEqual([
      expect.stringMatching(/^los caminos del árbol cambiaron;.* leé la diferencia, corré npm run record\.$/),
    ]);
  });
  it('sees a limit that moves', () => {
    const [before, after] = ['2006-09-22', '2006-09-23'].map((day) =>
      pathsText(JSON.parse(JSON.stringify(EVERY_KIND).replace('2006-09-22', day)) as typeof EVERY_KIND),
    );
    expect(checkPaths(EVERY_KIND, PATHS, before)).toEqual([]);
    expect(checkPaths(EVERY_KIND, PATHS, after)).toHaveLength(1);
  });
  it('says nothing of the ways of a tree that is broken', () => {
    expect(messageFor(TREE, 'next: permitido', 'next: nada')).not.toContain(PATHS);
  });
});

describe('the versions of a tree', () => {
  const told = (version: number, ...changes: number[]): string[] => {
    const entries = changes.map((one) => `{version: ${one}, date: "2026-11-21", text: Cambió.}`).join(', ');
    const tree = CORRECT[TREE].replace('version: 1', `version: ${version}\nchanges: [${entries}]`);
    const {problems} = readContent(projectOf({[TREE]: tree, [PATHS]: recorded.replace('version 1', `version ${version}`)}));
    return problems.map(({line, what}) => `${line} ${what}`);
  };
  it('say each once what they changed', () => {
    expect(told(3, 2, 3)).toEqual([]);
  });
  it('may not be left out, said twice or said before they come', () => {
    expect(told(3, 3)).toEqual(['4 "changes" no dice qué cambió en la versión 2.']);
    expect(told(2, 2, 2)).toEqual(['5 la versión 2 está dos veces.']);
    expect(told(1, 2)).toEqual(['5 el árbol va por la versión 1.']);
  });
});

describe('recording the ways of a tree', () => {
  const changed = (version: number) => ({...treeOf('fin', [], ['fin']), version});

  it('writes the table of a tree that has none', () => {
    expect(recordPaths(changed(1), undefined)).toEqual({text: 'version 1\n-> fin [duty]\n'});
  });
  it('leaves the table of a tree as it is, whatever ends its lines', () => {
    expect(recordPaths(changed(1), 'version 1\r\n-> fin [duty]\r\n')).toEqual({text: 'version 1\n-> fin [duty]\n'});
  });
  it('refuses another table for the same version', () => {
    expect(recordPaths(changed(1), recorded)).toMatchInlineSnapshot(`
      {
        "refused": "los caminos cambiaron y version sigue en 1: subila a 2 y contá en "changes" qué cambió.",
      }
    `);
  });
  it('writes another table for a higher version, and never for a lower one', () => {
    expect(recordPaths(changed(2), recorded)).toEqual({text: 'version 2\n-> fin [duty]\n'});
    expect(recordPaths(changed(1), recorded.replace('version 1', 'version 2'))).toMatchInlineSnapshot(`
      {
        "refused": "la versión publicada es la 2 y tree.yaml dice 1: las versiones no bajan.",
      }
    `);
  });
});

describe('the table that counts as published', () => {
  const git = (cwd: string, ...args: string[]): void => {
    const who = ['-c', 'user.name=Prueba', '-c', 'user.email=prueba@example.org', '-c', 'commit.gpgsign=false'];
    execFileSync('git', [...who, ...args], {cwd, env: outsideGit(), stdio: 'ignore'});
  };
  it('is the one last committed: a new one may still change', () => {
    const root = projectOf();
    git(root, 'init', '-q');
    git(root, 'add', 'quizzes');
    git(root, 'commit', '-q', '-m', 'sin árboles');
    expect(committedPaths(root, PATHS)).toBeUndefined();
    git(root, 'add', '.');
    git(root, 'commit', '-q', '-m', 'con árboles');
    writeFileSync(path.join(root, PATHS), 'version 2\n');
    expect(committedPaths(root, PATHS)).toBe(recorded);
  });
  it('is the one in the folder where git cannot tell', () => {
    const root = projectOf();
    expect(committedPaths(root, PATHS)).toBe(recorded);
    rmSync(path.join(root, PATHS));
    expect(committedPaths(root, PATHS)).toBeUndefined();
  });
});
