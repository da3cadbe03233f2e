import type {Erratum} from '../../domain/errata/erratum';
import type {Timeline} from '../../domain/status/status';
import type {Statute} from '../../domain/statute/model';
import type {StatusFile} from '../schemas/status';
import type {YamlFile} from '../yaml-file';

export const NORMS_FOLDER = 'docs/normas';

/** A statute with all that is kept beside its text. */
export interface Norm {
  readonly statute: Statute;
  readonly timeline: Timeline;
  readonly errata: readonly Erratum[];
  /** Addresses that were published and went: the old id → the one to go to. */
  readonly moved: ReadonlyMap<string, string>;
}

/** A norm with the files it was read from, for the checks that name a line. */
export interface ReadNorm {
  readonly norm: Norm;
  readonly statuteYaml: YamlFile;
  readonly statusYaml: YamlFile;
  readonly statusFile: StatusFile;
}
