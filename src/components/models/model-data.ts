import type {Model} from '../../domain/models/model';
import type {Citations} from '../practice/practice-data';

/** What the page of a guide imports of a model. */
export interface ModelData {
  readonly model: Model;
  readonly citations: Citations;
  /** Its files: how large each is, in bytes. */
  readonly sizes: {readonly docx: number; readonly md: number};
}
