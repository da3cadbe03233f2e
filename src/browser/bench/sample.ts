import {NOBODY, sampleClass} from '../../domain/sample/sample-class';
import type {Banks} from './banks';
import type {Bench} from './bench';
import {ToldError} from './told-error';

const LEARNERS = 160;
const MODULES = 4;

/**
 * Fills a bench with a made-up class: by the same way as files of real learners, so that what there is to see is what they would bring.
 * @param today a day in Argentina: everything happened before it
 * @throws ToldError when the site has no bank with an evaluation
 */
export async function fillWithSample(bench: Bench, banks: Banks, today: string): Promise<void> {
  const ids = banks.list.filter(({pass}) => pass !== undefined).map(({id}) => id);
  await banks.load(ids);
  const used = banks
    .loaded()
    .filter(({quiz}) => !quiz.historical)
    .slice(0, MODULES);
  if (used.length === 0) throw new ToldError('El sitio no tiene cuestionarios con evaluación: no hay con qué armar el ejemplo.');
  const {cohorts, people, deliveries} = sampleClass({banks: used, learners: LEARNERS, seed: 7, today, recipient: NOBODY});
  for (const cohort of cohorts) await bench.putCohort(cohort);
  await bench.putPeople(people);
  const files = Array.from(deliveries, (delivery, at) => ({
    path: `ejemplo/${String(at + 1).padStart(4, '0')}-${delivery.learner}.json`,
    file: new Blob([JSON.stringify(delivery)]),
  }));
  await bench.importFiles(files, {}, () => undefined);
}
