import {execFileSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import Holidays from 'date-holidays';
import {describe, expect, it} from 'vitest';
import {isDay} from '../domain/calendar/day';
import {argentineHolidays, holidaysFile} from './holidays';

const list = argentineHolidays();
const names = new Map(list.days);

describe('the holidays of Argentina', () => {
  it.each([
    ['2000-01-01', 'Año Nuevo'],
    ['2010-05-24', 'Bicentenario'],
    ['2020-03-31', 'Malvinas'],
    ['2022-05-18', 'Censo'],
    ['2026-04-03', 'Viernes Santo'],
    ['2026-11-23', 'Soberanía'],
    ['2035-12-25', 'Navidad'],
  ])('has %s, %s', (day, name) => {
    expect(names.get(day)).toContain(name);
  });

  it('leaves out days that are not holidays: Jueves Santo, bank and tourist days, 24 and 31 December', () => {
    for (const day of ['2026-04-09', '2025-04-17', '2025-11-21', '2026-07-10', '2026-12-24', '2026-12-31']) {
      expect(names.has(day), day).toBe(false);
    }
  });

  it('has each day once, in order, all of them days of the calendar', () => {
    const days = list.days.map(([day]) => day);
    expect(days).toEqual([...new Set(days)].sort());
    expect(days.every(isDay)).toBe(true);
    expect(names.get('2016-06-20')).toContain('Belgrano; ');
  });

  it('moves the holiday that the package does not know to be moved', () => {
    expect(names.has('2025-10-12')).toBe(false);
    expect(names.get('2025-10-10')).toContain('Diversidad Cultural');
    // When this fails, the package knows it: drop it from MOVED and from the credit.
    expect(new Holidays('AR').isHoliday(new Date('2025-10-10T15:00:00Z'))).toBe(false);
  });

  it('says where it comes from and under which licence', () => {
    expect(list.source).toMatch(/^paquete date-holidays \d+\.\d+\.\d+$/);
    expect(list.credit).toContain('CC BY-SA 3.0');
  });

  it.each(['Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Kiritimati'])('is the same on a machine in %s', (zone) => {
    const script = `process.stdout.write(require(${JSON.stringify(fileURLToPath(new URL('./holidays.ts', import.meta.url)))}).holidaysFile())`;
    const made = execFileSync(process.execPath, ['--require', 'tsx/cjs', '-e', script], {
      env: {...process.env, TZ: zone},
      encoding: 'utf8',
    });
    expect(made).toBe(holidaysFile());
  });
});
