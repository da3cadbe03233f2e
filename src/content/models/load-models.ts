import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Model} from '../../domain/models/model';
import {check} from '../check-file';
import {listFolder} from '../list-folder';
import {near} from '../near';
import type {Problem} from '../problem';
import {ModelHead} from '../schemas/model';
import {Slug} from '../schemas/strict';
import type {CitationContext} from '../why-missing';
import {parseYaml} from '../yaml-file';
import {parseModel} from './parse-model';
import {GUIDES_FOLDER, shownModels} from './shown-models';

export const MODELS_FOLDER = `${GUIDES_FOLDER}/_modelos`;

/** Reads the models of the guides, in order of their ids. A project without them has none. */
export function loadModels(root: string, context: CitationContext): {models: Model[]; problems: Problem[]} {
  const files = existsSync(path.join(root, MODELS_FOLDER)) ? listFolder(root, MODELS_FOLDER).entries : [];
  const read = files.map(({name}) => name).filter((name) => name.endsWith('.md'));
  const loaded = read.map((name) => loadModel(root, `${MODELS_FOLDER}/${name}`, name.replace(/\.md$/, ''), context));
  return {
    models: loaded.flatMap(({model}) => model ?? []),
    problems: [
      ...loaded.flatMap(({problems}) => problems),
      ...checkShown(
        root,
        read.map((name) => name.replace(/\.md$/, '')),
      ),
    ],
  };
}

function loadModel(root: string, file: string, id: string, context: CitationContext): {model?: Model; problems: Problem[]} {
  const source = readFileSync(path.join(root, file), 'utf8');
  // The first line `---` begins a document in YAML too: lines are counted from the top of the file.
  const [, head = ''] = /^(---\r?\n[\s\S]*?)^---\r?$/m.exec(source) ?? [];
  const {yaml, problems: syntax} = parseYaml(file, head);
  const checked = syntax.length > 0 ? {value: undefined, problems: syntax} : check(yaml, ModelHead, 'encabezado del modelo');
  const {blocks, problems} = parseModel(file, source, context);
  const named = Slug.safeParse(id).success ? [] : [badName(file)];
  const found = [...named, ...checked.problems, ...problems];
  return found.length > 0 || checked.value === undefined ? {problems: found} : {model: {id, ...checked.value, blocks}, problems: []};
}

function badName(file: string): Problem {
  const what = 'el nombre del archivo es parte de una dirección: lleva sólo minúsculas sin tilde, cifras y guiones.';
  return {file, line: 1, column: 1, subject: 'modelo', what, mend: 'cambiale el nombre.'};
}

/** Each model is in a guide, and each guide shows models that exist. */
function checkShown(root: string, ids: readonly string[]): Problem[] {
  const shown = shownModels(root);
  const unknown = shown
    .filter(({id}) => !ids.includes(id))
    .map(({id, ...place}) => ({
      ...place,
      subject: '<Model>',
      what: `no hay un modelo "${id}".`,
      near: near(id, ids),
      mend: `usá uno de los que hay en ${MODELS_FOLDER}, o agregá ${MODELS_FOLDER}/${id}.md.`,
    }));
  const unseen = ids
    .filter((id) => !shown.some((model) => model.id === id))
    .map((id) => ({
      file: `${MODELS_FOLDER}/${id}.md`,
      line: 1,
      column: 1,
      subject: `modelo "${id}"`,
      what: 'ninguna guía lo muestra.',
      mend: `escribí <Model id="${id}" /> en una página de ${GUIDES_FOLDER}.`,
    }));
  return [...unknown, ...unseen];
}
