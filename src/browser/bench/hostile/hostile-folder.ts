import {armor, Encrypter, generateX25519Identity, identityToRecipient} from 'age-encryption';
import {strToU8, zipSync} from 'fflate';
import {deviceFileOf} from '../../../domain/results/device-file';
import {resultFileOf} from '../../../domain/results/result-file';
import type {OpenKey} from '../../cohort/keys';
import {deliveryOf, finishedAttempt} from '../fixture';
import type {FileState} from '../import-report';

/** A file that was spoiled, or made to do harm, and what must become of it. */
export interface HostileFile {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly state: FileState;
  /** Words that the reason must have. */
  readonly says: string;
}

/** A folder of such files, and the key that is open while it is taken in. */
export interface HostileFolder {
  readonly files: readonly HostileFile[];
  readonly key: OpenKey;
}

const attempt = finishedAttempt('hostil');
const delivery = deliveryOf('900', attempt);
const TEXT = JSON.stringify(delivery);

/** The delivery with something else at a place. */
function changed(path: string, value: unknown): string {
  const copy = structuredClone(delivery);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  // biome-ignore lint/suspicious/noExplicitAny: a way into any file
  const inside = keys.reduce((at: any, key) => at[key], copy);
  inside[last] = value;
  return JSON.stringify(copy);
}

/** A copy of bytes whose buffer is their own. */
function own(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}

function file(path: string, content: string | Uint8Array, state: FileState, says: string): HostileFile {
  return {path, bytes: own(typeof content === 'string' ? strToU8(content) : content), state, says};
}

/** Makes the folder. Deliveries that may be taken have attempts of their own, so that each is counted for itself. */
export async function hostileFolder(): Promise<HostileFolder> {
  const identity = await generateX25519Identity();
  const key = {identity, recipient: await identityToRecipient(identity)};
  const files = [...broken(), ...lying(), ...neutralised(), ...disputed(), ...(await sealed(key)), ...packed(), ...strangers()];
  return {files, key};
}

/** Not readable as anything. */
function broken(): HostileFile[] {
  return [
    file('vacio.json', '', 'refused', 'vacío'),
    file('espacios.json', ' \n\t '.repeat(400), 'refused', 'vacío'),
    file('null.json', 'null', 'foreign', 'No es un archivo de Resguardo'),
    file('lista.json', '[1, 2, 3]', 'foreign', 'No es un archivo de Resguardo'),
    file('numero.json', '42', 'foreign', 'No es un archivo de Resguardo'),
    file('otro.json', '{"nombre": "Ana"}', 'foreign', 'No es un archivo de Resguardo'),
    file('cortado.json', TEXT.slice(0, TEXT.length / 2), 'refused', 'cortado'),
    file('bytes.json', own(strToU8(TEXT)).fill(0xff, 400, 410), 'refused', 'bytes que no son texto'),
    file('10-mb.json', `{"format":"resguardo/delivery/v1","learner":"${'a'.repeat(10_000_000)}"}`, 'refused', 'demasiado grande'),
    file('legajo-1-mb.json', changed('learner', '9'.repeat(1_000_000)), 'refused', 'Dato "learner"'),
    file('hondo.json', `{"format":"resguardo/delivery/v1","results":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'refused', 'alterado'),
    file('nan.json', TEXT.replace('"of":40', '"of":NaN'), 'refused', 'no es de Resguardo'),
    file('infinito.json', TEXT.replace('"of":40', '"of":1e999'), 'refused', 'no es un valor posible'),
    file(
      'muchas-claves.json',
      changed('results.0.attempt.law', Object.fromEntries(Array.from({length: 100_000}, (_, at) => [`k${at}`, at]))),
      'refused',
      '0 no es un valor posible',
    ),
    file(
      'ley-enorme.json',
      changed('results.0.attempt.law', Object.fromEntries(Array.from({length: 100_000}, (_, at) => [`k${at}`, '']))),
      'refused',
      'ninguno pasa de 256 KB',
    ),
    file('proto.json', TEXT.replace('"law":{', '"law":{"__proto__":{"x":"y"},'), 'refused', 'alterado'),
    file('proto-arriba.json', TEXT.replace('{"format"', '{"__proto__":{"taken":true},"format"'), 'refused', 'alterado'),
  ];
}

/** Well-formed, and not what the site writes. */
function lying(): HostileFile[] {
  const [first, second] = attempt.answers;
  return [
    file('nota-negativa.json', changed('results.0.score.right', -5), 'refused', 'menor que lo posible'),
    file('nota-de-mas.json', changed('results.0.score.right', 41), 'refused', 'no es la cuenta'),
    file('nota-nula.json', changed('results.0.score.right', Number.NaN), 'refused', 'null no es un valor posible'),
    file('fin-otro.json', changed('results.0.finishedAt', '2026-11-29T10:00:00.000Z'), 'refused', 'no es el momento en que terminó'),
    file('fecha-imposible.json', changed('results.0.attempt.startedAt', '2026-02-30T10:00:00.000Z'), 'refused', 'no es una fecha con hora'),
    file('fecha-con-huso.json', changed('deliveredAt', '2026-11-20T10:00:00-03:00'), 'refused', 'no es una fecha con hora'),
    file(
      'sin-sortear.json',
      changed('results.0.attempt.answers.0', {...first, item: 'inventada'}),
      'refused',
      'una respuesta a una pregunta que no se hizo',
    ),
    file('dos-veces.json', changed('results.0.attempt.answers.0', second), 'refused', 'una misma pregunta tiene dos respuestas'),
    file(
      'sin-terminar.json',
      changed('results.0.attempt.answers', attempt.answers.slice(0, 5)),
      'refused',
      'no es el momento en que terminó',
    ),
    file('sin-resultados.json', changed('results', []), 'refused', 'menor que lo posible'),
    file('legajo-vacio.json', changed('learner', ''), 'refused', 'Dato "learner"'),
    file('legajo-invisible.json', changed('learner', '\u202E\u200B\u0000 \t'), 'refused', 'no dice de quién es'),
    file('legajo-objeto.json', changed('learner', {toString: 'x'}), 'refused', 'no es un valor posible'),
    file('constructor.json', changed('constructor', {prototype: 1}), 'refused', 'no conoce (constructor)'),
    file('dato-de-mas.json', changed('results.0.attempt.nota', 10), 'refused', 'no conoce (nota)'),
    file('version-nueva.json', changed('format', 'resguardo/delivery/v2'), 'refused', 'otra versión del sitio'),
    file(
      'version-vieja.json',
      JSON.stringify({
        format: 'resguardo/result/v1',
        attempt: {id: 'v', quiz: 'q', quizHash: 'h', startedAt: '2026-01-01T10:00:00.000Z', items: ['a'], answers: []},
        finishedAt: '2026-01-01T10:00:00.000Z',
        score: {right: 0, of: 1},
      }),
      'refused',
      'primera versión del sitio',
    ),
    file(
      'mis-datos.json',
      JSON.stringify(deviceFileOf({attempts: [attempt], certificates: [], profile: {name: 'Ana'}}, '2026-11-21T10:00:00.000Z')),
      'refused',
      'todos los datos de un dispositivo',
    ),
    file('cohorte.json', '{"format":"resguardo/cohort/v1"}', 'refused', 'Es una cohorte'),
    file('copia.json', '{"format":"resguardo/bench/v1","records":[]}', 'refused', 'Recuperar una copia'),
  ];
}

/** Taken, with what would do harm left out or harmless. */
function neutralised(): HostileFile[] {
  const of = (name: string, learner: string) => deliveryOf(learner, finishedAttempt(name));
  const text = (name: string, learner = name): string => JSON.stringify(of(name, learner));
  const forged = of('marcas', 'marcas');
  const cheated = {
    ...forged,
    results: forged.results.map((result) => ({
      ...result,
      attempt: {...result.attempt, answers: result.attempt.answers.map((given) => ({...given, correct: true}))},
      score: {right: 40, of: 40},
    })),
  };
  const explained = text('explica').replace('"correct":', '"explanation":"lo que pienso del jefe","correct":');
  const later = (year: string): string => text(`año ${year}`).replaceAll('2026-11-20', `${year}-11-20`);
  const utf16 = (littleEndian: boolean): Uint8Array => {
    const words = `\uFEFF${text(littleEndian ? 'utf16-le' : 'utf16-be')}`;
    const view = new DataView(new ArrayBuffer(2 * words.length));
    for (let at = 0; at < words.length; at++) view.setUint16(2 * at, words.charCodeAt(at), littleEndian);
    return new Uint8Array(view.buffer);
  };
  const script = '<script>fetch("//malo")</script>';
  return [
    file('bom.json', `\uFEFF${text('bom')}`, 'taken', ''),
    file('utf16-le.json', utf16(true), 'taken', ''),
    file('utf16-be.json', utf16(false), 'taken', ''),
    file('solo-cr.json', JSON.stringify(of('solo-cr', 'solo-cr'), null, 2).replaceAll('\n', '\r'), 'taken', ''),
    file('clave-doble.json', text('clave-doble').replace('"learner":', '"learner":"otro","learner":'), 'taken', ''),
    file('formula.json', text('formula', "=cmd|' /C calc'!A0"), 'taken', ''),
    file('script.json', JSON.stringify({...of('script', script), cohort: script}), 'taken', 'no está en este navegador'),
    file(
      'script-adentro.json',
      text(script, 'script-adentro')
        .replaceAll('"quiz":"q"', `"quiz":${JSON.stringify(script)}`)
        .replaceAll('bank-1', "x'><img onerror=alert()>"),
      'taken',
      '',
    ),
    file('controles.json', text('controles', '12\u0000\u0007\u001b[31m34'), 'taken', ''),
    file('al-reves.json', text('al-reves', '\u202E4321'), 'taken', ''),
    file('media-letra.json', text('media-letra', 'A\\ud800B').replace('\\\\ud800', '\\ud800'), 'taken', ''),
    file('proto-legajo.json', text('proto-legajo', '__proto__'), 'taken', ''),
    file('proto-intento.json', text('__proto__', 'proto-intento'), 'taken', ''),
    file('marcas.json', JSON.stringify(cheated), 'taken', ''),
    file('explica.json', explained, 'taken', ''),
    file('futuro.json', later('2031'), 'taken', ''),
    file('9999.json', later('9999'), 'taken', ''),
    file('otro-banco.json', text('otro-banco').replaceAll('bank-1', 'otro'), 'taken', ''),
    file('cohorte-ajena.json', JSON.stringify({...of('ajena', 'ajena'), cohort: 'nadie'}), 'taken', 'no está en este navegador'),
    file('resultado-solo.json', JSON.stringify(resultFileOf(finishedAttempt('solo'))), 'taken', ''),
  ];
}

/** About an attempt that a good file of the folder, which comes first by name, has handed over. */
function disputed(): HostileFile[] {
  return [
    file('repetido.json', JSON.stringify(deliveryOf('1', finishedAttempt('bueno-1'))), 'duplicate', 'una sola vez'),
    file('repetido-al-reves.json', JSON.stringify(reversed(deliveryOf('1', finishedAttempt('bueno-1')))), 'duplicate', 'una sola vez'),
    file('otro-contenido.json', JSON.stringify(deliveryOf('1', finishedAttempt('bueno-1', 2))), 'conflict', 'con otro contenido'),
    file(
      'otro-legajo.json',
      JSON.stringify(deliveryOf('2', finishedAttempt('bueno-1'))),
      'conflict',
      'entregado por 1; ahora lo entrega 2',
    ),
  ];
}

async function sealed({recipient}: OpenKey): Promise<HostileFile[]> {
  const other = await identityToRecipient(await generateX25519Identity());
  const sealedTo = async (to: string | undefined, text: string | Uint8Array): Promise<Uint8Array> => {
    const encrypter = new Encrypter();
    if (to === undefined) {
      encrypter.setScryptWorkFactor(10);
      encrypter.setPassphrase('una contraseña');
    } else encrypter.addRecipient(to);
    return encrypter.encrypt(typeof text === 'string' ? strToU8(text) : text);
  };
  const good = await sealedTo(recipient, TEXT);
  /** With another letter at a place. */
  const altered = (at: number): Uint8Array => {
    const bytes = good.slice();
    bytes[at] = bytes[at] === 65 ? 66 : 65;
    return bytes;
  };
  const crowd = `age-encryption.org/v1\n${`-> X25519 ${'A'.repeat(43)}\n${'A'.repeat(43)}\n`.repeat(500)}--- ${'A'.repeat(43)}\n`;
  return [
    file('cerrado-otra-llave.age', await sealedTo(other, TEXT), 'sealed', 'otra llave'),
    file('cerrado-contraseña.age', await sealedTo(undefined, TEXT), 'refused', 'con una contraseña'),
    file('cerrado-cortado.age', good.slice(0, good.length - 100), 'refused', 'cierre del archivo está roto'),
    file('cerrado-cortado-arriba.age', good.slice(0, 40), 'refused', 'cierre del archivo está roto'),
    file('cerrado-cambiado.age', altered(good.length - 50), 'refused', 'cierre del archivo está roto'),
    file('cerrado-cabecera.age', altered(60), 'sealed', 'otra llave'),
    file('cerrado-con-cola.age', `${armor.encode(good)}y algo más`, 'refused', 'cierre del archivo está roto'),
    file('cerrado-version.age', 'age-encryption.org/v9\n', 'refused', 'cierre del archivo está roto'),
    file('cerrado-multitud.age', crowd, 'refused', 'cierre del archivo está roto'),
    file('cerrado-foto.age', await sealedTo(recipient, '\u0089PNG'), 'refused', 'no hay una entrega'),
    file('cerrado-dos-veces.age', await sealedTo(recipient, good), 'refused', 'no hay una entrega'),
    file('cerrado-malo.age', await sealedTo(recipient, changed('results.0.score.right', 41)), 'refused', 'no es la cuenta'),
    file('llave.txt', '# created: hoy\nAGE-SECRET-KEY-1QQQQ', 'refused', 'Es una llave privada'),
  ];
}

function packed(): HostileFile[] {
  const inner = zipSync({'adentro.json': strToU8(JSON.stringify(deliveryOf('z', finishedAttempt('z'))))});
  const whole = zipSync({'uno.json': strToU8(TEXT.repeat(20))});
  const locked = own(zipSync({'uno.json': strToU8('{}')}));
  locked[6] = 1;
  const method = own(zipSync({'uno.json': [strToU8('{}'), {level: 0}]}));
  method[8] = 12;
  return [
    file('bomba.zip', zipSync({'bomba.json': new Uint8Array(60_000_000)}), 'refused', 'se infla'),
    file('muñeca.zip', zipSync({'otro.zip': inner}), 'refused', 'un zip adentro de un zip'),
    file('cortado.zip', whole.slice(0, whole.length / 2), 'refused', 'dañado o cortado'),
    file('con-clave.zip', locked, 'refused', 'cerrado con contraseña'),
    file('metodo.zip', method, 'refused', 'comprimido de una manera'),
    file('nada.zip', zipSync({}), 'refused', 'no trae ningún archivo'),
    file('carpetas.zip', zipSync({'carpeta/': new Uint8Array(0)}), 'refused', 'no trae ningún archivo'),
    file('arriba.zip', zipSync({'../../etc/passwd': strToU8('root:x:0:0')}), 'foreign', 'No es un archivo de Resguardo'),
  ];
}

function strangers(): HostileFile[] {
  return [
    file('apuntes.docx', zipSync({'[Content_Types].xml': strToU8('<Types/>')}), 'foreign', 'documento o una planilla'),
    file('foto.jpg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70), 'foreign', 'No es un archivo'),
    file('ley.pdf', '%PDF-1.7\n', 'foreign', 'No es un archivo'),
    file('.DS_Store', Uint8Array.of(0, 0, 0, 1, 66, 117, 100, 49), 'foreign', 'No es un archivo'),
    file('desktop.ini', '[.ShellClassInfo]\r\n', 'foreign', 'No es un archivo'),
    file('pagina.json', '<!doctype html><script>alert(1)</script>', 'foreign', 'No es un archivo'),
    file('\u202Egpj.exe', 'MZ', 'foreign', 'No es un archivo'),
  ];
}

/** The same value with the keys of each object the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, held]) => [key, reversed(held)]),
  );
}
