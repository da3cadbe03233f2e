import {GROUPING_KINDS} from '../../domain/statute/model';
import type {Problem} from '../problem';
import type {ProvisionEntry, StatuteFile} from '../schemas/statute';
import type {Path, YamlFile} from '../yaml-file';

/** The statute's id is its folder; ids are unique; a provision's id begins with its parent's. */
export function checkIds(yaml: YamlFile, file: StatuteFile, folder: string): Problem[] {
  const problems: Problem[] = [];
  const problem = (at: Path, subject: string, what: string, mend: string): void => {
    problems.push({file: yaml.file, ...yaml.position(at), subject, what, mend});
  };
  if (file.id !== folder) {
    problem(
      ['id'],
      `norma "${file.id}"`,
      `el identificador no es el nombre de la carpeta, "${folder}".`,
      `escribí id: ${folder}, o cambiá el nombre de la carpeta.`,
    );
  }
  const seen = new Map<string, number>();
  const once = (id: string, at: Path): void => {
    const before = seen.get(id);
    if (before === undefined) seen.set(id, yaml.position(at).line);
    else {
      problem(
        at,
        `disposición "${id}"`,
        `este identificador ya está en la línea ${before}.`,
        'cada disposición lleva un identificador propio; cambiá el que todavía no se publicó.',
      );
    }
  };
  const visit = (entry: ProvisionEntry, at: Path, parent: ProvisionEntry | undefined): void => {
    once(entry.id, [...at, 'id']);
    entry.aliases?.forEach((alias, i) => {
      once(alias, [...at, 'aliases', i]);
    });
    const grouping = GROUPING_KINDS.has(entry.kind);
    if (parent && !entry.id.startsWith(`${parent.id}/`)) {
      problem(
        [...at, 'id'],
        `disposición "${entry.id}"`,
        `está dentro de "${parent.id}" y su identificador no empieza así.`,
        `escribí id: ${parent.id}/…, o movela a su lugar.`,
      );
    }
    entry.children?.forEach((child, i) => {
      visit(child, [...at, 'children', i], grouping ? parent : entry);
    });
  };
  file.body.forEach((entry, i) => {
    visit(entry, ['body', i], undefined);
  });
  return problems;
}
