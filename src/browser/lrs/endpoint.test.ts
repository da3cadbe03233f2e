import {describe, expect, it} from 'vitest';
import {readEndpoint} from './endpoint';

const messageOf = (typed: string): string => {
  const read = readEndpoint(typed);
  return read.ok ? '' : read.message;
};

describe('the address of an LRS', () => {
  it.each([
    ['https://lrs.example/xapi', 'https://lrs.example/xapi/'],
    [' https://lrs.example/xapi/statements/ ', 'https://lrs.example/xapi/'],
    ['https://lrs.example/xapi/?a=b#c', 'https://lrs.example/xapi/'],
    ['https://lrs.example', 'https://lrs.example/'],
    ['http://127.0.0.1:8790/xAPI', 'http://127.0.0.1:8790/xAPI/'],
    ['http://localhost/xapi/', 'http://localhost/xapi/'],
  ])('is taken as it is copied: %s', (typed, endpoint) => {
    expect(readEndpoint(typed)).toEqual({ok: true, endpoint});
  });
  it('is refused without https, but on this machine', () => {
    expect(messageOf('http://lrs.example/xapi/')).toMatch(/no empieza con https.*archivo/);
    expect(messageOf('http://localhost.example/xapi/')).toMatch(/no empieza con https/);
  });
  it('is refused where it is none, or holds a password', () => {
    for (const typed of ['', 'lrs.example', 'ftp://lrs.example/', 'javascript:alert(1)'])
      expect(messageOf(typed)).toMatch(/no es una dirección/);
    expect(messageOf('https://ana:clave@lrs.example/')).toMatch(/van en los otros dos campos/);
  });
});
