import type {DeviceFile} from '../../domain/results/device-file';
import type {ResultFile} from '../../domain/results/result-file';
import type {Checked} from './check-file';

/** In bytes. Years of practice take less; more would take the page's memory. */
const LARGEST = 32 * 2 ** 20;

/** Reads and checks a file that a reader took out of a device. Resolves in every case; what checks it is loaded only now. */
export function readDeviceFile(file: Blob): Promise<Checked<DeviceFile>> {
  return read(file, async (text) => (await import('./check-file')).checkDeviceFile(text));
}

/**
 * Reads and checks a result file. Resolves in every case; what checks it is loaded only now. Whoever takes in many at once reads them one
 * after the other and lists each refusal beside the file's name: one bad file says nothing of the others.
 */
export function readResultFile(file: Blob): Promise<Checked<ResultFile>> {
  return read(file, async (text) => (await import('./check-file')).checkResultFile(text));
}

async function read<T>(file: Blob, check: (text: string) => Promise<Checked<T>>): Promise<Checked<T>> {
  if (file.size > LARGEST)
    return refuse('El archivo es demasiado grande: los de este sitio no pasan de 32 MB. Elegí uno que hayas descargado de acá.');
  if (file.size === 0) return refuse('El archivo está vacío. Volvé a descargarlo.');
  let text: string;
  try {
    text = await file.text();
  } catch {
    return refuse('El navegador no pudo leer el archivo: quizás se movió o se borró. Elegilo de nuevo.');
  }
  try {
    return await check(text);
  } catch {
    return refuse('No se pudo cargar la parte del sitio que revisa los archivos. Revisá la conexión, recargá la página y probá de nuevo.');
  }
}

function refuse(message: string): {readonly ok: false; readonly message: string} {
  return {ok: false, message};
}
