/** What is otherwise in Moodle than here, by item: for who decides whether it matters. */
export const CHANGES = {
  'several-part-marks':
    'Acá vale sólo si está toda bien. Moodle da una parte del punto por cada opción correcta; una opción equivocada deja la pregunta en cero.',
  'verdict-with-reason':
    'Acá se elige verdadero o falso y después el motivo. Moodle no tiene esa clase: cada opción une un veredicto con un motivo, y una sola es correcta. Se corrige igual que acá.',
  'match-part-marks': 'Acá vale sólo si está toda bien. Moodle da una parte del punto por cada par correcto.',
  'feedback-together': 'Moodle no guarda una devolución por elemento en esta clase: todas van juntas en la retroalimentación general.',
  'order-needs-4.4':
    'Es la clase «Ordenamiento», que viene con Moodle desde la versión 4.4; una anterior saltea la pregunta. Se corrige igual que acá: todo o nada.',
  'gap-letter-by-letter':
    'Moodle compara lo escrito letra por letra (no distingue mayúsculas). Van como respuestas aparte las formas sin tildes y los números en cifras y en letras; un punto final o unas comillas de más cuentan como error.',
  'gaps-a-point-each': 'Acá vale sólo si está toda bien. En Moodle cada hueco vale un punto: la pregunta vale tantos como huecos tiene.',
  'case-apart':
    'Es parte de un caso. En Moodle cada parte es una pregunta suelta, con los hechos delante, en la categoría del objetivo del caso: para que vayan seguidas, ponelas juntas en una página del cuestionario y sin mezclar.',
  'explanation-dropped': 'La invitación a explicar por qué, con palabras propias, no pasa.',
  'fixed-order': 'El orden de las opciones quiere decir algo: no se mezclan.',
  'gift-no-hints': 'GIFT no lleva pistas.',
  'gift-always-shuffles': 'GIFT no puede decir que las opciones no se mezclen: lo decide el sitio de Moodle.',
  'gift-order-as-match':
    'GIFT no tiene esta clase en todas las versiones: es una pregunta de emparejar, lugar con elemento, con puntaje parcial.',
  'gift-gap-by-gap': 'GIFT no tiene textos con varios huecos: es una pregunta de respuesta corta por hueco.',
} as const;
export type Change = keyof typeof CHANGES;

/** Why an item is not exported. */
export const LEFT_OUT = {
  'no-share': 'Moodle no tiene una fracción del punto para tantas opciones correctas.',
  'long-answer': 'En una pregunta de emparejar, Moodle guarda respuestas de hasta 255 letras, y esta tiene una más larga.',
} as const;
export type LeftOut = keyof typeof LEFT_OUT;
