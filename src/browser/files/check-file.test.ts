import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {cohortWith} from '../../domain/cohort/fixture';
import {answer, startAttempt} from '../../domain/quiz/attempt';
import {bankOf, itemOf} from '../../domain/quiz/fixture';
import {deviceFileOf} from '../../domain/results/device-file';
import {resultFileOf} from '../../domain/results/result-file';
import {checkDeviceFile, checkResultFile} from './check-file';
import {anyAttempt} from './fixture';
import {readDeviceFile, readResultFile} from './read-file';

const uno = itemOf('uno');
const AT = '2026-11-29T10:00:00.000Z';
const done = answer(
  startAttempt(bankOf([uno]), {id: '1', at: AT, seed: 1, mode: 'practice', drawn: [{item: 'uno', digest: 'uno-1', shown: ['a', 'b']}]}),
  uno,
  {kind: 'choice', chosen: ['a']},
  AT,
);
const device = deviceFileOf({attempts: [done], certificates: [{code: 'AAA'}]}, AT);
const result = resultFileOf(done);

/** The words of a file with something changed at a place. */
function changed(file: object, path: string, value: unknown): string {
  const copy = structuredClone(file);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  // biome-ignore lint/suspicious/noExplicitAny: a way into any file
  const inside = keys.reduce((at: any, key) => at[key], copy);
  if (value === undefined) delete inside[last];
  else inside[last] = value;
  return JSON.stringify(copy);
}
const told = (text: string): string => {
  const checked = checkDeviceFile(text);
  return checked.ok ? 'accepted' : checked.message;
};
const SAME_AGAIN = 'No se tomó nada de él. Volvé a descargarlo, o pedí que te lo manden de nuevo sin cambiarlo.';

describe('a file that a reader brings', () => {
  it('is taken when this site wrote it', () => {
    expect(checkDeviceFile(JSON.stringify(device))).toEqual({ok: true, value: device});
    expect(checkResultFile(JSON.stringify(result, null, 2))).toEqual({ok: true, value: result});
  });
  it('is not taken with a cohort that is none', () => {
    const memberships = [{cohort: cohortWith({recipient: 'otra'}), learner: '12.345', joinedAt: AT, deliveries: []}];
    expect(told(JSON.stringify({...device, memberships}))).toContain('Cohorte 1, dato "cohort.recipient": ');
  });
  it.each([
    ['attempts.0.answers.0.at', 'ayer', 'Intento 1, respuesta 1, dato "at": no es una fecha con hora.'],
    ['attempts.0.answers.0.at', '2026-13-45T10:00:00.000Z', 'Intento 1, respuesta 1, dato "at": no es una fecha con hora.'],
    ['attempts.0.answers.0.at', '2026-02-30T10:00:00.000Z', 'Intento 1, respuesta 1, dato "at": no es una fecha con hora.'],
    ['attempts.0.answers.0.response.kind', 'otra', 'Intento 1, respuesta 1, dato "response.kind": "otra" no es un valor posible.'],
    ['attempts.0.answers.0.response.chosen.0', 7, 'Intento 1, respuesta 1, dato "response.chosen.0": 7 no es un valor posible.'],
    ['attempts.0.mode', undefined, 'Intento 1, dato "mode": falta.'],
    ['attempts.0.seed', 1.5, 'Intento 1, dato "seed": 1.5 no es un valor posible.'],
    // As JSON writes NaN and what is infinite.
    ['attempts.0.seed', Number.NaN, 'Intento 1, dato "seed": null no es un valor posible.'],
    ['attempts.0.seconds', -1, 'Intento 1, dato "seconds": el valor es menor que lo posible.'],
    ['attempts.0.seconds', 1e15, 'Intento 1, dato "seconds": el valor es mayor que lo posible.'],
    ['attempts.0.id', '', 'Intento 1, dato "id": el valor es menor que lo posible.'],
    ['attempts.0.drawn', [], 'Intento 1, dato "answers": hay una respuesta a una pregunta que no se hizo.'],
    ['attempts.0.answers.1', done.answers[0], 'Intento 1, dato "answers": una misma pregunta tiene dos respuestas.'],
    ['attempts.0.drawn.1', done.drawn[0], 'Intento 1, dato "drawn": una misma pregunta está dos veces.'],
    ['certificates.0', 'AAA', 'Constancia 1: "AAA" no es un valor posible.'],
    ['attempts', 'ninguno', 'Dato "attempts": "ninguno" no es un valor posible.'],
  ])('says what is wrong and where: %s = %j', (path, value, says) => {
    expect(told(changed(device, path, value))).toBe(`El archivo no se puede usar. ${says} ${SAME_AGAIN}`);
  });
  it('says that the site may be old where it does not know something', () => {
    expect(told(changed(device, 'attempts.0.mood', 'bueno'))).toBe(
      'El archivo no se puede usar. Intento 1: hay un dato que esta versión del sitio no conoce (mood). No se tomó nada de él. Recargá la página, para usar la última versión del sitio, y probá de nuevo. Si sigue igual, el archivo fue cambiado.',
    );
    expect(told(changed(device, 'format', 'resguardo/device/v2'))).toBe(
      'Este archivo es de otra versión del sitio (resguardo/device/v2), y acá va uno con los datos de un dispositivo. Recargá la página, para usar la última versión del sitio, y probá de nuevo.',
    );
  });
  it('says which file belongs there', () => {
    expect(told(JSON.stringify(result))).toBe(
      'Este archivo tiene el resultado de una práctica o evaluación, y acá va uno con los datos de un dispositivo. Elegí el otro archivo.',
    );
  });
  it('is a result only when time and score follow from the answers', () => {
    expect(checkResultFile(changed(result, 'score.right', 0))).toMatchObject({
      message: expect.stringContaining('Dato "score": no es la cuenta de las respuestas del intento.'),
    });
    expect(checkResultFile(changed(result, 'finishedAt', '2026-11-30T10:00:00.000Z'))).toMatchObject({
      message: expect.stringContaining('Dato "finishedAt": no es el momento en que terminó el intento.'),
    });
  });
});

describe('a file that nobody should bring', () => {
  it.each([
    ['cut in two', JSON.stringify(device).slice(0, 200), 'El archivo está cortado: termina antes de tiempo.'],
    ['a photograph', '\uFFFDPNG\r\n\u001a', 'El archivo no es de Resguardo'],
    ['a web page', '<!doctype html>', 'El archivo no es de Resguardo'],
    ['nothing', '', 'El archivo no es de Resguardo'],
    ['not a number', '{"format": NaN}', 'El archivo no es de Resguardo'],
    ['other data', '{"nombre": "Ana"}', 'El archivo no es de Resguardo'],
    ['a list', '[1, 2]', 'El archivo no es de Resguardo'],
    ['null', 'null', 'El archivo no es de Resguardo'],
    ['another prototype', JSON.stringify(device).replace('"law":{', '"law":{"__proto__":{"x":"y"},'), 'El archivo fue alterado'],
    ['depth', `{"format":"resguardo/device/v1","attempts":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'El archivo fue alterado'],
    ['unending depth', '['.repeat(1_000_000), 'El archivo no es de Resguardo'],
    ['a million values', `[${'0,'.repeat(1_000_001)}0]`, 'El archivo tiene más datos que los que se pueden leer de una vez.'],
    [
      'wrong values without end',
      changed(device, 'attempts', Array(200_000).fill({})),
      'El archivo no se puede usar. Intento 1, dato "id": falta.',
    ],
    [
      'wrong keys without end',
      changed(device, 'attempts.0.law', Object.fromEntries(Array.from({length: 200_000}, (_, i) => [i, i]))),
      'El archivo fue alterado',
    ],
  ])('is refused in words: %s', (_, text, says) => {
    expect(told(text)).toContain(says);
  });
  it('changes no object of the page', () => {
    told(JSON.stringify(device).replace('"law":{', '"law":{"__proto__":{"polluted":"y"},'));
    expect(({} as {polluted?: string}).polluted).toBeUndefined();
  });
  it('never throws, whatever is changed, cut or put in', () => {
    fc.assert(
      fc.property(anyAttempt, fc.nat(), fc.nat({max: 30}), fc.string({unit: 'binary', maxLength: 20}), (attempt, at, length, put) => {
        const text = JSON.stringify(deviceFileOf({attempts: [attempt], certificates: []}, AT));
        const start = at % text.length;
        const checked = checkDeviceFile(text.slice(0, start) + put + text.slice(start + length));
        expect(checked.ok || checked.message.length > 20).toBe(true);
      }),
    );
  });
  it('never throws on any JSON', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(checkDeviceFile(json).ok || checkResultFile(json).ok).toBe(false);
      }),
    );
  });
});

describe('reading a file', () => {
  it('takes a good one', async () => {
    expect(await readDeviceFile(new Blob([JSON.stringify(device)]))).toEqual({ok: true, value: device});
    expect(await readResultFile(new Blob(['\uFEFF', JSON.stringify(result)]))).toEqual({ok: true, value: result});
  });
  it('does not even open one of a hundred megabytes', async () => {
    const huge = {size: 100 * 2 ** 20, text: () => Promise.reject(new Error('opened'))} as unknown as Blob;
    expect(await readDeviceFile(huge)).toEqual({
      ok: false,
      message: 'El archivo es demasiado grande: los de este sitio no pasan de 32 MB. Elegí uno que hayas descargado de acá.',
    });
  });
  it('says so when it is empty or went away', async () => {
    expect(await readDeviceFile(new Blob([]))).toMatchObject({message: expect.stringContaining('está vacío')});
    const gone = {size: 10, text: () => Promise.reject(new DOMException('gone', 'NotReadableError'))} as unknown as Blob;
    expect(await readResultFile(gone)).toMatchObject({message: expect.stringContaining('no pudo leer el archivo')});
  });
});
