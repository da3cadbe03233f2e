import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import {now} from '../../../browser/clock';
import {benchStatements} from '../../../browser/lrs/bench-statements';
import {dayInArgentina} from '../../../domain/calendar/day';
import {LrsPanel} from '../lrs/LrsPanel';
import {type Place, selectionIn} from './address';
import {type Filter, FilterBar} from './FilterBar';
import type {Desk} from './useBench';
import {useView} from './useView';
import {settled} from './ViewPart';

const FILTERS: readonly Filter[] = ['cohort', 'quiz', 'mode', 'days'];

interface Props {
  readonly desk: Desk;
  readonly place: Place;
  readonly onChange: (change: Partial<Place>) => void;
}

/** The class as xAPI statements: as a file, to an LRS that the trainer names, and back from it. */
export function LrsPart({desk, place, onChange}: Props): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const {result} = useView(desk, 'names', {}, undefined as never);
  const looked = settled(place, desk, FILTERS);
  const site = siteConfig.url + siteConfig.baseUrl;
  return (
    <>
      <FilterBar desk={desk} place={looked} modules={result?.modules ?? new Map()} filters={FILTERS} onChange={onChange} />
      <LrsPanel
        statements={(onUnnamed) => benchStatements(desk.bench, selectionIn(looked, ['cohort', 'quiz', 'mode', 'days']), site, onUnnamed)}
        takeIn={async (files) => {
          await desk.bench.importFiles(files, {}, () => undefined);
          await desk.refresh();
        }}
        site={site}
        today={dayInArgentina(now())}
      />
    </>
  );
}
