import type {Erratum} from './erratum';

/** Words of a source document that are not published as law. */
export interface LeftOut {
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

/** A document that the texts were taken from. */
export interface SourceDocument {
  readonly document: string;
  readonly title: string;
  readonly about: string;
  readonly leftOut: readonly LeftOut[];
  /** Errata of a document that holds no norm. */
  readonly errata: readonly Omit<Erratum, 'at' | 'repairs'>[];
}
