/** Data that the content plugin writes before the site is built (see src/plugins/site-content.ts). */
declare module '@resguardo-data/home.json' {
  interface NormLink {
    readonly label: string;
    readonly to: string;
  }
  const status: {readonly inForce: readonly NormLink[]; readonly notInForce: readonly NormLink[]};
  export default status;
}

/** National holidays of Argentina, from the package date-holidays. */
declare module '@resguardo-data/feriados.json' {
  const holidays: import('../domain/calendar/holidays').HolidayList;
  export default holidays;
}
