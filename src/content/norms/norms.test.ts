import {execFileSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {CORRECT, messageFor, projectOf} from '../fixture';
import {loadContent, readContent} from '../load-content';
import {formatProblems} from '../problem';
import {outsideGit} from './committed-anchors';

const STATUTE = 'docs/normas/ley/statute.yaml';
const STATUS = 'docs/normas/ley/status.yaml';
const ERRATA = 'docs/normas/ley/errata.yaml';
const ANCHORS = 'docs/normas/ley/anchors.txt';
const TREE = 'docs/arboles/nivel/tree.yaml';

describe('a status is refused when', () => {
  const event = (from: string): string => `{from: "${from}", state: in-force, by: Otra ley, source: InfoLEG, confidence: official}`;
  const summary = 'summary: Vigente.';
  it('its events are not in order, or two begin on one date', () => {
    expect(messageFor(STATUS, 'confidence: official}\n', `confidence: official}\n  - ${event('1999')}\n`)).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      docs/normas/ley/status.yaml:6:12  norma "ley"
        "1999" es anterior a "2000-11-02", que está antes.
        Cómo se arregla: ordená los hechos del más viejo al más nuevo, uno por fecha."
    `);
    expect(messageFor(STATUS, 'confidence: official}\n', `confidence: official}\n  - ${event('2000-11-02')}\n`)).toContain(
      'ya hay un hecho con la fecha "2000-11-02".',
    );
  });
  it('it had not begun when it was checked', () => {
    expect(messageFor(STATUS, 'checked: "2026-11-21"', 'checked: "1999-11-21"')).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      docs/normas/ley/status.yaml:5:12  norma "ley"
        el primer hecho, del 2000-11-02, es posterior a la última verificación ("checked": 1999-11-21).
        Cómo se arregla: agregá el hecho con que la norma empezó, o actualizá "checked"."
    `);
  });
  it('it speaks of a provision twice', () => {
    const twice = `${summary}\nprovisions:\n  - {at: art-2, events: [${event('2010')}]}\n  - {at: art-2, events: [${event('2012')}]}`;
    expect(messageFor(STATUS, summary, twice)).toContain('"art-2" ya está en la línea 5.');
  });
  it('it names a provision by an alias', () => {
    const files = {
      [STATUTE]: CORRECT[STATUTE].replace('id: art-2', 'id: art-2\n    aliases: [art-3]'),
      [ANCHORS]: `${CORRECT[ANCHORS]}ley/art-3\n`,
    };
    expect(messageFor(STATUS, summary, `${summary}\nprovisions: [{at: art-3, events: [${event('2010')}]}]`, files)).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      docs/normas/ley/status.yaml:4:19  norma "ley"
        "art-3" es otro nombre de "art-2".
        Cómo se arregla: escribí at: art-2."
    `);
  });
});

describe('an erratum', () => {
  const erratum = (kind: string, rest: string): string =>
    messageFor(ERRATA, '[]\n', `- {id: "1", kind: ${kind}, at: [art-2], basis: document, note: Nota., ${rest}}\n`);
  const repair = (printed: string, reads: string, at = 'art-2'): string => `repairs: [{at: ${at}, printed: ${printed}, reads: ${reads}}]`;
  it('repairs only what the copy did', () => {
    expect(erratum('remark', repair('Comu-níquese', 'Comuníquese'))).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      docs/normas/ley/errata.yaml:1:79  errata "1"
        repara palabras, y una errata "remark" las deja como están impresas.
        Cómo se arregla: borrá "repairs", o usá extraction-artefact o lost-text si la falla es de la copia."
    `);
  });
  it('repairs only where it says', () => {
    expect(erratum('extraction-artefact', repair('sensi-bles', 'sensibles', 'art-1/a'))).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      docs/normas/ley/errata.yaml:1:98  errata "1"
        repara "ley/art-1/a", que no está entre los lugares de la errata.
        Cómo se arregla: agregá el lugar en "at": ahí se muestra."
    `);
  });
  it('keeps every letter, unless it says who confirms the new ones', () => {
    expect(erratum('extraction-artefact', repair('Comuniquese', 'Comuníquese'))).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      docs/normas/ley/errata.yaml:1:92  errata "1"
        las reparaciones cambian, agregan o quitan letras o cifras, y la errata no dice de dónde salen.
        Cómo se arregla: dejá las mismas letras, o agregá "source" con la fuente que las confirma."
    `);
    expect(erratum('extraction-artefact', `source: Boletín, ${repair('Comuniquese', 'Comuníquese')}`)).toContain('0 problemas');
    expect(erratum('lost-text', repair('fin.', 'y fin.'))).toContain('0 problemas');
  });
});

describe('a published address', () => {
  it('that is live may not be said to have moved', () => {
    expect(messageFor(ANCHORS, 'ley/art-2', 'ley/art-2 -> ley/art-1')).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      docs/normas/ley/anchors.txt:3:1  dirección publicada "ley/art-2"
        dice que se mudó a "ley/art-1", y la disposición sigue en statute.yaml.
        Cómo se arregla: dejá la línea sola: ley/art-2"
    `);
  });
  it('that moved leads somewhere', () => {
    expect(messageFor(ANCHORS, 'ley/art-2\n', 'ley/art-2\nley/art-9 -> ley/art-8\n')).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      docs/normas/ley/anchors.txt:4:1  dirección publicada "ley/art-9"
        dice que se mudó a "ley/art-8", que no está en "ley". Cerca: ley/art-1, ley/art-2, ley/art-1/a.
        Cómo se arregla: escribí adónde fue: ley/art-9 -> ley/…, con un identificador de statute.yaml."
    `);
  });
  it('that moved is known, and who cites it is told where to', () => {
    const files = {[ANCHORS]: `${CORRECT[ANCHORS]}ley/viejo -> ley/art-1/a\n`};
    expect([...(loadContent(projectOf(files)).norms[0]?.moved ?? [])]).toEqual([['ley/viejo', 'ley/art-1/a']]);
    expect(messageFor(TREE, 'cites: [ley/art-1]', 'cites: [ley/viejo]', files)).toMatchInlineSnapshot(`
      "1 problema en el contenido:

      docs/arboles/nivel/tree.yaml:11:13  pregunta "titular"
        "ley/viejo" se mudó a "ley/art-1/a".
        Cómo se arregla: escribí ley/art-1/a."
    `);
  });
  it('that was committed may not disappear', () => {
    const root = projectOf({[ANCHORS]: `${CORRECT[ANCHORS]}ley/viejo -> ley/art-1/a\n`});
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x', ...args], {cwd: root, env: outsideGit()});
    git('init', '-q');
    git('add', '.');
    git('commit', '-q', '--no-verify', '-m', 'x');
    expect(readContent(root).problems).toEqual([]);
    writeFileSync(path.join(root, ANCHORS), 'ley/art-1\nley/art-1/a\n');
    expect(formatProblems(readContent(root).problems)).toMatchInlineSnapshot(`
      "2 problemas en el contenido:

      docs/normas/ley/anchors.txt:3:1  dirección publicada "ley/art-2"
        estaba en la última versión guardada en git y ya no está: anchors.txt sólo crece.
        Cómo se arregla: devolvé la línea: ley/art-2

      docs/normas/ley/anchors.txt:3:1  dirección publicada "ley/viejo"
        estaba en la última versión guardada en git y ya no está: anchors.txt sólo crece.
        Cómo se arregla: devolvé la línea: ley/viejo -> ley/art-1/a"
    `);
  });
});
