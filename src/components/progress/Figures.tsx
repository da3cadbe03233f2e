import {type ReactNode, useMemo} from 'react';
import {MASTERIES} from '../../domain/progress/mastery';
import type {Progress} from '../../domain/progress/progress';
import {longDate} from '../../domain/status/words';
import {BarsPlot} from '../plot/BarsPlot';
import type {Bars, Look} from '../plot/bars';
import {counted, MASTERY_NAMES, percentOf, shortDay} from './words';

/** The plots of the page. */
export function Figures({progress}: {progress: Progress}): ReactNode {
  const weeks = useMemo(() => weekBars(progress), [progress]);
  const modules = useMemo(() => moduleBars(progress), [progress]);
  const mastery = useMemo(() => masteryBars(progress), [progress]);
  const ahead = useMemo(() => aheadBars(progress), [progress]);
  return (
    <section aria-labelledby="en-numeros">
      <h2 id="en-numeros">En números</h2>
      <BarsPlot title="Respuestas por semana" summary={weeksInWords(progress)} bars={weeks} />
      {modules.categories.length > 0 && (
        <BarsPlot
          title="Aciertos por módulo"
          summary="De cada cien respuestas a las preguntas de un módulo, cuántas fueron correctas; las de los repasos cuentan."
          bars={modules}
        />
      )}
      <BarsPlot title="Disposiciones que sabés, por capítulo" summary={masteryInWords(progress)} bars={mastery} />
      <BarsPlot title="Repasos en las próximas cuatro semanas" summary={aheadInWords(progress)} bars={ahead} />
    </section>
  );
}

function weekBars({weeks}: Progress): Bars {
  return {
    of: 'Semana',
    unit: 'respuestas',
    layout: 'columns',
    categories: weeks.map(({monday}) => ({label: `Desde el ${longDate(monday)}`, tick: shortDay(monday)})),
    series: [
      {name: 'Correctas', look: 'solid', values: weeks.map(({right}) => right)},
      {name: 'Incorrectas', look: 'striped', values: weeks.map(({wrong}) => wrong)},
    ],
  };
}

function weeksInWords({weeks}: Progress): string {
  const right = weeks.reduce((sum, week) => sum + week.right, 0);
  const of = weeks.reduce((sum, week) => sum + week.right + week.wrong, 0);
  const active = weeks.filter((week) => week.right + week.wrong > 0).length;
  return `En las últimas ${weeks.length} semanas diste ${counted(of, 'respuesta', 'respuestas')} en ${counted(active, 'semana', 'semanas')}; ${right === 0 ? 'ninguna fue correcta' : counted(right, 'fue correcta', 'fueron correctas')}.`;
}

function moduleBars({modules}: Progress): Bars {
  const answered = modules.filter((one) => one.answered > 0);
  const shares = answered.map(({right, answered: of}) => percentOf({right, of}));
  return {
    of: 'Módulo',
    unit: '% de las respuestas',
    layout: 'rows',
    most: 100,
    categories: answered.map(({bank, answered: of}) => ({label: `${bank.title} (${counted(of, 'respuesta', 'respuestas')})`})),
    series: [
      {name: 'Correctas', look: 'solid', values: shares},
      {name: 'Incorrectas', look: 'striped', values: shares.map((share) => 100 - share)},
    ],
  };
}

const LOOK_OF = {firm: 'solid', learning: 'dotted', weak: 'striped', new: 'hollow'} as const satisfies Record<string, Look>;

function masteryBars(progress: Progress): Bars {
  // On a phone, twenty empty bars would hide the others.
  const groups = progress.groups.filter(({counts}) => counts.firm + counts.learning + counts.weak > 0);
  return {
    of: 'Capítulo',
    unit: 'disposiciones',
    layout: 'rows',
    categories: groups.map(({group}) => ({label: group})),
    series: MASTERIES.map((mastery) => ({
      name: MASTERY_NAMES[mastery],
      look: LOOK_OF[mastery],
      values: groups.map(({counts}) => counts[mastery]),
    })),
  };
}

function masteryInWords({groups}: Progress): string {
  const [firm, learning, weak, unasked] = MASTERIES.map((mastery) => groups.reduce((sum, {counts}) => sum + counts[mastery], 0));
  return `Afianzada es la que ya podés dejar tres semanas o más sin repasar; a reforzar, la que la última vez no salió o cambió desde entonces. En total: ${firm} afianzadas, ${learning} en camino, ${weak} a reforzar y ${unasked} sin preguntar; los capítulos de los que no te preguntamos nada no se dibujan.`;
}

function aheadBars({ahead}: Progress): Bars {
  return {
    of: 'Día',
    unit: 'disposiciones',
    layout: 'columns',
    categories: ahead.map(({day}) => ({label: longDate(day), tick: shortDay(day)})),
    series: [{name: 'Disposiciones', look: 'solid', values: ahead.map(({count}) => count)}],
  };
}

function aheadInWords({ahead}: Progress): string {
  const today = ahead[0]?.count ?? 0;
  const later = ahead.reduce((sum, {count}) => sum + count, 0) - today;
  return `Hoy ${today === 1 ? 'toca' : 'tocan'} ${counted(today, 'disposición', 'disposiciones')}, y en los días siguientes ${later === 0 ? 'ninguna' : later} más. Cada respuesta mueve las fechas.`;
}
