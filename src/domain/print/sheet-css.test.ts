import {describe, expect, it} from 'vitest';
import {cssStrings, sheetCss} from './sheet-css';

/** Reads strings of CSS as a browser does (CSS Syntax 3, §4.3.5 and §4.3.7). */
function read(strings: string): string {
  return [...strings.matchAll(/"([^"]*)"/g)]
    .map(([, string = '']) =>
      string.replace(/\\([0-9a-f]{1,6})\s?/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))),
    )
    .join('');
}

describe('the style of a printed sheet', () => {
  it('puts name and source on top at the left, the status at the right, the address at the foot', () => {
    expect(
      sheetCss({
        name: 'Ley 25.326, art. 5',
        source: 'Fuente: InfoLEG, copia del 3 de octubre de 2026',
        status: 'Vigente al 3 de octubre de 2026',
        address: 'https://resguardo.example/normas/ley-25326/art-5/',
      }),
    ).toBe(
      '@page { @top-left { content: "Ley 25.326, art. 5\\a Fuente: InfoLEG, copia del 3 de octubre de 2026" } ' +
        '@top-right { content: "Vigente al 3 de octubre de 2026" } ' +
        '@bottom-left { content: "https://resguardo.example/normas/ley-25326/art-5/" } }',
    );
  });
});

describe('words as strings of CSS', () => {
  it.each([
    ['quotes', 'Compilación "Protección" y \'otras\''],
    ['backslashes', 'a\\b \\a \\'],
    ['line breaks', 'una\ndos\n5 tres'],
    ['signs before a hexadecimal letter', '"abc" \\def <fe'],
    ['what ends a style element', '</style><script>x</script>'],
    ['letters outside ASCII', 'Disposición Nº 11 «sí» — ñandú 𝒜'],
  ])('keeps %s', (_, words) => {
    expect(read(cssStrings(words))).toBe(words);
  });

  it('has nothing inside that ends the string or the line', () => {
    expect(cssStrings('a"b\\c\r\nd').slice(1, -1)).not.toMatch(/["\n\r]|\\(?![0-9a-f]+ )/);
  });

  it('cannot end its element, not even when a minifier writes its signs out again', () => {
    expect(cssStrings('a</style><p>')).toBe('"a\\3c " "/style\\3e \\3c " "p\\3e "');
    expect(cssStrings('a</style>').replaceAll(/\\3c /g, '<')).not.toContain('</style');
  });
});
