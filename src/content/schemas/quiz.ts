import * as z from 'zod';
import {DIFFICULTIES} from '../../domain/quiz/quiz';
import {ProvisionRef, Slug, strict, Text} from './strict';

/* Descriptions are what an editor shows to who writes a bank: they are in Spanish. */

const Cites = z.array(ProvisionRef).min(1);

const Cited = strict({
  text: Text.describe('Palabras nuestras. Un renglón en blanco separa párrafos.'),
  cites: Cites.describe('Disposiciones en las que se apoya.'),
});

const feedback = {
  why: Text.describe('Lo que lee quien responde así: qué dice la disposición y cómo confirma o corrige la respuesta.'),
  cites: Cites.describe('Disposiciones que lo confirman o lo corrigen; se muestran con sus palabras.'),
  misreading: Text.optional().describe(
    'Sólo si la respuesta es equivocada: qué entendió mal quien responde así, en una frase corta. «Confunde antecedentes con datos sensibles».',
  ),
};

const optionId = Slug.describe('Identificador de la opción, propio dentro de la pregunta. Una vez publicado no cambia de sentido.');
const Option = strict({id: optionId, text: Text.describe('Lo que se lee.'), ...feedback});
const Options = z.array(Option);

const placed = {
  id: Slug.describe(
    'Identificador propio entre todos los cuestionarios. Una vez publicado no cambia nunca de sentido: los resultados lo nombran.',
  ),
  objective: Slug.describe('Identificador de uno de los objetivos del cuestionario.'),
  difficulty: z
    .enum(DIFFICULTIES)
    .describe('recall: repite la norma; application: la aplica a hechos; judgment: sopesa lo que la norma deja abierto.'),
  historical: z
    .boolean()
    .default(false)
    .describe('true si pregunta por normas que no rigen (dejaron de regir, o nunca rigieron): cada pantalla lo dice.'),
};

const base = {
  ...placed,
  ask: Text.describe('La pregunta, con los hechos que hacen falta para responderla.'),
  cites: Cites.describe('Las disposiciones que la deciden. Con ellas se cuenta la cobertura.'),
  hints: z.array(Cited).default([]).describe('Pistas que se dan de a una a quien las pide, de la más leve a la más clara.'),
  explain: z.boolean().default(false).describe('true para invitar a explicar por qué antes de la devolución.'),
};

const kind = <K extends string>(name: K, what: string): z.ZodLiteral<K> => z.literal(name).describe(what);
const shuffle = z.boolean().default(true).describe('false si el orden de las opciones quiere decir algo: montos, fechas.');

const Single = strict({
  ...base,
  kind: kind('single', 'Una sola opción es correcta.'),
  options: Options.min(2).describe('Opciones parecidas en largo y en tono: la correcta no se tiene que notar sin leer la norma.'),
  correct: z
    .array(Slug)
    .length(1, {error: 'una pregunta "single" tiene exactamente una opción correcta.'})
    .describe('Identificador de la opción correcta, en una lista: [diez-corridos].'),
  shuffle,
});

const Several = strict({
  ...base,
  kind: kind('several', 'Una o más opciones son correctas, y hay que elegirlas todas.'),
  options: Options.min(3).describe('Opciones que se entiendan solas: se muestran en otro orden.'),
  correct: z.array(Slug).min(1).describe('Identificadores de todas las opciones correctas.'),
  shuffle,
});

const Verdict = strict(feedback);

const TrueFalse = strict({
  ...base,
  kind: kind('true-false', 'Una afirmación que es verdadera o falsa; con reasons, también se elige por qué.'),
  correct: z.boolean().describe('true si la afirmación es verdadera.'),
  whyTrue: Verdict.describe('Lo que lee quien responde «Verdadero».'),
  whyFalse: Verdict.describe('Lo que lee quien responde «Falso».'),
  reasons: Options.min(2).optional().describe('Motivos para elegir después de la respuesta. Van con reason, o ninguno de los dos.'),
  reason: Slug.optional().describe('Identificador del motivo correcto.'),
});

const Order = strict({
  ...base,
  kind: kind('order', 'Elementos que hay que poner en orden.'),
  elements: Options.min(3).max(8).describe('En el orden correcto: quien responde los recibe en otro.'),
});

const Match = strict({
  ...base,
  kind: kind('match', 'A cada elemento le corresponde una respuesta.'),
  prompts: z
    .array(strict({...Option.shape, match: Slug.describe('Identificador de la respuesta que le corresponde, de choices.')}))
    .min(2)
    .describe('Los elementos.'),
  choices: z
    .array(strict({id: optionId, text: Text.describe('Lo que se lee.')}))
    .min(2)
    .describe('Las respuestas. Una puede servir para varios elementos, o para ninguno.'),
});

const FillIn = strict({
  ...base,
  kind: kind('fill-in', 'Un texto con huecos para completar.'),
  text: Text.describe('El texto, con cada hueco escrito [[identificador]].'),
  blanks: z
    .array(
      strict({
        id: Slug.describe('El identificador que está entre [[ y ]] en el texto.'),
        label: Text.describe('Qué va en el hueco, para quien no ve el texto que lo rodea: «plazo en días».'),
        number: z.boolean().default(false).describe('true si se pide un número.'),
        accepts: z
          .array(Text)
          .min(1)
          .describe(
            'Todas las respuestas correctas; la primera se muestra como la respuesta. No cuentan mayúsculas ni tildes, y «10» es «diez».',
          ),
        ...feedback,
        mistakes: z
          .array(strict({says: z.array(Text).min(1).describe('Lo que se escribe de más de una forma.'), ...feedback}))
          .default([])
          .describe('Respuestas equivocadas que se esperan, cada una con su devolución.'),
      }),
    )
    .min(1)
    .describe('Los huecos.'),
});

const simple = [Single, Several, TrueFalse, Order, Match, FillIn] as const;

/** An item that is answered in one go. */
export const SimpleEntry = z.discriminatedUnion('kind', simple);
export type SimpleEntry = z.output<typeof SimpleEntry>;

const Case = strict({
  ...placed,
  kind: kind('case', 'Un caso: hechos, y preguntas sobre ellos que se responden una tras otra.'),
  title: Text.describe('Cómo se llama el caso.'),
  facts: Text.describe('Lo que pasó. Cada párrafo en su renglón.'),
  parts: z.array(SimpleEntry).min(2).describe('Las preguntas; su identificador es propio dentro del caso.'),
});

export const ItemEntry = z.discriminatedUnion('kind', [...simple, Case]);
export type ItemEntry = z.output<typeof ItemEntry>;
/** What an item can be. */
export const ITEM_KINDS = ItemEntry.options.map((option) => option.shape.kind.value);

const Evaluation = strict({
  strata: z
    .array(
      strict({
        objective: Slug.optional().describe('Sólo preguntas de este objetivo; sin él, de cualquiera.'),
        difficulty: z.enum(DIFFICULTIES).optional().describe('Sólo preguntas de esta dificultad; sin ella, de cualquiera.'),
        count: z.int().min(1).describe('Cuántas se sortean.'),
      }),
    )
    .min(1)
    .describe('Cuántas preguntas se sortean y de qué clase.'),
  pass: z.int().min(1).max(100).describe('Con qué porcentaje de respuestas correctas se aprueba.'),
  minutes: z.int().min(1).optional().describe('Límite de tiempo, si lo hay. Quien responde lo puede extender.'),
  validMonths: z.int().min(1).describe('Por cuántos meses vale lo aprobado.'),
});

/** `quizzes/<id>.yaml` as written. */
export const QuizFile = strict({
  id: Slug.describe('El nombre del archivo, sin .yaml.'),
  title: Text.describe('Título del cuestionario.'),
  summary: Text.describe('De qué trata, en una o dos oraciones.'),
  historical: z.boolean().default(false).describe('true si todas sus preguntas son sobre normas que no rigen.'),
  objectives: z
    .array(
      strict({
        id: Slug.describe('Identificador del objetivo. Una vez publicado no cambia de sentido.'),
        text: Text.describe('Qué sabe hacer quien lo alcanza; empieza con un verbo.'),
      }),
    )
    .min(1)
    .describe('Lo que se aprende; cada pregunta es de un objetivo.'),
  evaluation: Evaluation.optional().describe('La evaluación: qué se sortea y con cuánto se aprueba.'),
  items: z.array(ItemEntry).min(1).describe('Las preguntas.'),
}).describe('Un cuestionario: las preguntas de una práctica, con sus objetivos.');
export type QuizFile = z.output<typeof QuizFile>;
