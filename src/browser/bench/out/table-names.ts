/** The tables that leave the bench, and what each is. */
export const TABLE_NAMES = {
  roster: 'Personas: cómo está cada una y qué entregó',
  readiness: 'Vigencia: cada persona con cada módulo',
  misconceptions: 'Qué se entendió mal',
  items: 'Preguntas de un módulo, con sus estadísticas',
  test: 'El cuestionario entero: notas y consistencia',
  matrix: 'Persona por pregunta de un módulo',
  attempts: 'Intentos, uno por uno',
  overTime: 'A lo largo del tiempo, por mes',
  comparison: 'Cohortes, una al lado de la otra',
} as const;
export type TableName = keyof typeof TABLE_NAMES;
