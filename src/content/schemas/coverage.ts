import * as z from 'zod';
import {ProvisionRef, Slug, strict, Text} from './strict';

/** `quizzes/_coverage.yaml` as written: what practice must test. */
export const CoverageFile = z
  .array(
    strict({
      id: Slug.describe('Identificador de la lista.'),
      title: Text.describe('Qué disposiciones son, como título: «Principios del Protocolo General (art. 7)».'),
      least: z.int().min(1).describe('Cuántas preguntas como mínimo decide cada una.'),
      provisions: z
        .array(ProvisionRef)
        .min(1)
        .describe('Identificadores enteros. Cuenta la pregunta que cita en cites la disposición o una parte suya.'),
    }),
  )
  .describe('Listas de disposiciones que las preguntas tienen que poner a prueba.');
export type CoverageFile = z.output<typeof CoverageFile>;
