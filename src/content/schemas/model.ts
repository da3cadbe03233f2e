import type * as z from 'zod';
import {Day, strict, Text} from './strict';

/** What stands between the lines `---` at the top of a model. */
export const ModelHead = strict({
  title: Text,
  /** What it is for and who uses it. */
  description: Text,
  /** When it was last read against the norms. */
  reviewed: Day,
});
export type ModelHead = z.output<typeof ModelHead>;
