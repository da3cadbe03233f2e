import Holidays from 'date-holidays';
import {version} from 'date-holidays/package.json';
import type {HolidayList} from '../domain/calendar/holidays';

const FIRST_YEAR = 2000;
const LAST_YEAR = 2035;
/** The first year of which that version of the package knows no decree: read its `data/countries/AR.yaml` when it is brought up to date. */
const FORECAST_FROM = 2027;

/**
 * Holidays moved by a resolution that the package does not know yet. Where it comes to know one, the test says that the entry
 * can go.
 */
const MOVED: readonly {readonly from: string; readonly to: string}[] = [
  // Resolución JGM 139/2025 (B.O. 01/09/2025; secondary sources: mdphoy.com, tn.com.ar, diariohuarpe.com), under Decreto 614/2025.
  {from: '2025-10-12', to: '2025-10-10'},
];

/**
 * The national public holidays of Argentina, for the count of business days.
 *
 * Only what the package calls `public`. Its `bank` days (Jueves Santo, the bridge days of 2018, 2019 and 2025) and `optional`
 * ones (afternoons of 24 and 31 December, the tourist days of 2026) are days on which work may stop, not holidays: a term
 * counts them unless a norm of the office says otherwise, and the reader is told.
 * The same on any machine: the package works each year out in the zone of Argentina, and we keep its date without the hour.
 */
export function argentineHolidays(): HolidayList {
  const calendar = new Holidays('AR', {types: ['public'], timezone: 'America/Argentina/Buenos_Aires'});
  const names = new Map<string, string[]>();
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    for (const {date, name} of calendar.getHolidays(year, 'es')) {
      const given = date.slice(0, 10);
      const day = MOVED.find(({from}) => from === given)?.to ?? given;
      names.set(day, [...(names.get(day) ?? []), name]);
    }
  }
  return {
    source: `paquete date-holidays ${version}`,
    credit: `Feriados nacionales tomados del paquete date-holidays ${version} y sus colaboradores (github.com/commenthol/date-holidays), con datos bajo licencia CC BY-SA 3.0; se dejaron sólo los feriados y se trasladó uno (10/10/2025).`,
    firstYear: FIRST_YEAR,
    forecastFrom: FORECAST_FROM,
    lastYear: LAST_YEAR,
    // Two holidays may fall on one day.
    days: [...names].sort(([one], [other]) => (one < other ? -1 : 1)).map(([day, called]): [string, string] => [day, called.join('; ')]),
  };
}

/** The list as the page imports it, lazily: `feriados.json`. */
export function holidaysFile(): string {
  return JSON.stringify(argentineHolidays());
}
