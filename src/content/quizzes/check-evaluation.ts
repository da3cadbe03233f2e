import {near} from '../near';
import type {QuizFile} from '../schemas/quiz';
import type {Report} from './check-entry';

type Stratum = NonNullable<QuizFile['evaluation']>['strata'][number];

/** Every draw finds the items that the evaluation asks for, whatever chance took before. */
export function checkEvaluation({evaluation, objectives, items}: QuizFile, report: Report): void {
  const known = objectives.map(({id}) => id);
  evaluation?.strata.forEach((stratum, i) => {
    const at = ['evaluation', 'strata', i];
    if (stratum.objective !== undefined && !known.includes(stratum.objective)) {
      const what = `el objetivo "${stratum.objective}" no está en la lista de objetivos.`;
      report([...at, 'objective'], what, 'usá uno de la lista, o agregalo.', near(stratum.objective, known));
      return;
    }
    const fitting = items.filter((item) => fits(stratum, item));
    const taken = evaluation.strata.slice(0, i).filter((before) => fitting.some((item) => fits(before, item)));
    const wanted = stratum.count + taken.reduce((sum, {count}) => sum + count, 0);
    if (fitting.length < wanted) {
      const others = taken.length > 0 ? ' contando los de arriba que sacan de las mismas preguntas' : '';
      report(
        [...at, 'count'],
        `${fitting.length === 1 ? 'hay 1 pregunta' : `hay ${fitting.length} preguntas`} así y se sortean ${wanted}${others}.`,
        'bajá la cantidad, o agregá preguntas.',
      );
    }
  });
}

function fits({objective, difficulty}: Stratum, item: QuizFile['items'][number]): boolean {
  return (objective ?? item.objective) === item.objective && (difficulty ?? item.difficulty) === item.difficulty;
}
