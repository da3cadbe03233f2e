import type {Erratum, Repair} from '../../domain/errata/erratum';
import {sameLetters} from '../../domain/errata/same-letters';
import {printsWords, rebuildSourceWords} from '../../domain/errata/source-words';
import {provisionsOf, type Statute} from '../../domain/statute/model';
import {wordsOf} from '../../domain/statute/plain-text';
import type {Problem} from '../problem';
import type {ErrataFile} from '../schemas/errata';
import type {Path, YamlFile} from '../yaml-file';
import {checkPlaces, type NormIds} from './check-places';

/** Each erratum has an id of its own, its words stand where it says, and each repair can be undone and is only a repair. */
export function checkErrata(yaml: YamlFile, file: ErrataFile, ids: NormIds, statute: Statute, errata: readonly Erratum[]): Problem[] {
  const places = file.flatMap((erratum, i) => [
    ...erratum.at.map((at, j) => ({at, path: [i, 'at', j]})),
    ...(erratum.repairs ?? []).map(({at}, j) => ({at, path: [i, 'repairs', j, 'at']})),
  ]);
  const misplaced = checkPlaces(yaml, ids, places);
  // What is said of a place that does not exist cannot be compared with its words.
  if (misplaced.length > 0) return misplaced;
  const seen = new Set<string>();
  return [
    ...errata.flatMap((erratum, i) => {
      const problem = (at: Path, what: string, mend: string): Problem => ({
        file: yaml.file,
        ...yaml.position([i, ...at]),
        subject: `errata "${erratum.id}"`,
        what,
        mend,
      });
      const problems: Problem[] = [];
      if (seen.has(erratum.id))
        problems.push(problem(['id'], 'este identificador ya está en el archivo.', 'numerá cada errata una sola vez.'));
      seen.add(erratum.id);
      const stays = erratum.kind === 'source-fault' || erratum.kind === 'translation-fault';
      if (stays && erratum.printed && !erratum.at.some((at) => printsWords(statute, at, erratum.printed ?? ''))) {
        problems.push(
          problem(
            ['printed'],
            `las palabras «${erratum.printed}» no están en ${erratum.at.join(', ')}.`,
            'copiá las palabras tal como las publica statute.yaml, o corregí el lugar.',
          ),
        );
      }
      return [...problems, ...checkRepairs(statute, erratum, problem)];
    }),
    ...notUndone(yaml, statute, errata),
  ];
}

function checkRepairs(statute: Statute, erratum: Erratum, problem: (at: Path, what: string, mend: string) => Problem): Problem[] {
  const {kind, at, repairs, source} = erratum;
  if (repairs.length === 0) return [];
  if (kind !== 'extraction-artefact' && kind !== 'lost-text') {
    return [
      problem(
        ['repairs'],
        `repara palabras, y una errata "${kind}" las deja como están impresas.`,
        'borrá "repairs", o usá extraction-artefact o lost-text si la falla es de la copia.',
      ),
    ];
  }
  const problems = repairs.flatMap((repair, j) =>
    at.some((place) => repair.at === place || repair.at.startsWith(`${place}/`))
      ? []
      : [
          problem(
            ['repairs', j, 'at'],
            `repara "${repair.at}", que no está entre los lugares de la errata.`,
            'agregá el lugar en "at": ahí se muestra.',
          ),
        ],
  );
  if (kind === 'extraction-artefact' && source === undefined && !keepLetters(statute, repairs)) {
    problems.push(
      problem(
        ['repairs'],
        'las reparaciones cambian, agregan o quitan letras o cifras, y la errata no dice de dónde salen.',
        'dejá las mismas letras, o agregá "source" con la fuente que las confirma.',
      ),
    );
  }
  return problems;
}

/** Taken together: words may move from one repair's place to another's. */
function keepLetters(statute: Statute, repairs: readonly Repair[]): boolean {
  const published = new Map([...provisionsOf(statute)].map(({provision}) => [provision.id, wordsOf(provision)]));
  const printed = repairs.map((repair) => repair.printed ?? '').join(' ');
  const reads = repairs.map((repair) => (repair.restored ? (published.get(repair.at) ?? '') : repair.reads)).join(' ');
  return sameLetters(printed, reads);
}

function notUndone(yaml: YamlFile, statute: Statute, errata: readonly Erratum[]): Problem[] {
  return rebuildSourceWords(statute, errata).problems.map((problem) => ({
    file: yaml.file,
    ...yaml.position([errata.findIndex((erratum) => erratum.id === problem.erratum), 'repairs']),
    subject: `errata "${problem.erratum}"`,
    what: `las palabras reparadas «${problem.words}» están ${problem.found} veces en ${problem.at}; deben estar una.`,
    mend: 'copiá en "reads" las palabras tal como las publica statute.yaml, con alguna vecina si se repiten.',
  }));
}
