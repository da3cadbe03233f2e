import type {GoalCoverage} from './coverage';

/** How many provisions of the goals have the items they need, and how many items are short. */
export interface CoverageFigures {
  readonly provisions: number;
  readonly met: number;
  readonly short: number;
}

export function figuresOf(goals: readonly GoalCoverage[]): CoverageFigures {
  const tested = goals.flatMap((goal) => goal.tested);
  return {
    provisions: tested.length,
    met: tested.filter(({short}) => short === 0).length,
    short: tested.reduce((sum, {short}) => sum + short, 0),
  };
}

/** How far practice is, in a sentence. */
export function coverageSentence(goals: readonly GoalCoverage[]): string {
  const {provisions, met, short} = figuresOf(goals);
  const still = short === 0 ? 'No falta ninguna.' : short === 1 ? 'Falta 1 pregunta.' : `Faltan ${short} preguntas.`;
  return `Cobertura de la práctica: ${met} de ${provisions} disposiciones tienen las preguntas que se piden. ${still}`;
}

/** The same goal by goal, with the provisions that are short of items. */
export function coverageReport(goals: readonly GoalCoverage[]): string {
  return [...goals.map(goalLines), coverageSentence(goals)].join('\n\n');
}

function goalLines(goal: GoalCoverage): string {
  const {title, least, tested} = goal;
  const asked = least === 1 ? '1 pregunta o más' : `${least} preguntas o más`;
  const shorts = [...new Set(tested.map(({short}) => short))].filter((short) => short > 0).sort((a, b) => b - a);
  const lines = shorts.map((short) => {
    const ids = tested.filter((one) => one.short === short).map(({id}) => id);
    return `  ${short === 1 ? 'falta 1' : `faltan ${short}`}: ${ids.join(', ')}`;
  });
  return [`${title}: ${figuresOf([goal]).met} de ${tested.length} con ${asked}.`, ...lines].join('\n');
}
