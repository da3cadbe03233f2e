import type {Problem} from '../problem';
import type {StatusFile} from '../schemas/status';
import type {Path, YamlFile} from '../yaml-file';
import {checkPlaces, type NormIds} from './check-places';

/** A timeline runs forward, the norm's has begun when it was checked, and each provision has one timeline at most. */
export function checkStatus(yaml: YamlFile, file: StatusFile, norm: NormIds): Problem[] {
  const subject = `norma "${norm.statuteId}"`;
  const problem = (at: Path, what: string, mend: string): Problem => ({file: yaml.file, ...yaml.position(at), subject, what, mend});
  const problems = checkPlaces(
    yaml,
    norm,
    file.provisions.map(({at}, i) => ({at, path: ['provisions', i, 'at']})),
  );

  const inOrder = (events: StatusFile['events'], path: Path): void => {
    events.forEach(({from}, i) => {
      const before = events[i - 1]?.from;
      if (before === undefined || from > before) return;
      const what = from === before ? `ya hay un hecho con la fecha "${from}".` : `"${from}" es anterior a "${before}", que está antes.`;
      problems.push(problem([...path, i, 'from'], what, 'ordená los hechos del más viejo al más nuevo, uno por fecha.'));
    });
  };
  inOrder(file.events, ['events']);
  const first = file.events[0];
  if (first && first.from > file.checked) {
    problems.push(
      problem(
        ['events', 0, 'from'],
        `el primer hecho, del ${first.from}, es posterior a la última verificación ("checked": ${file.checked}).`,
        'agregá el hecho con que la norma empezó, o actualizá "checked".',
      ),
    );
  }
  file.provisions.forEach(({at, events}, i) => {
    inOrder(events, ['provisions', i, 'events']);
    const before = file.provisions.findIndex((other) => other.at === at);
    if (before === i) return;
    const {line} = yaml.position(['provisions', before, 'at']);
    problems.push(problem(['provisions', i, 'at'], `"${at}" ya está en la línea ${line}.`, 'juntá los hechos de las dos en una sola.'));
  });
  return problems;
}
