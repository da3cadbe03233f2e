/** An LRS and who asks it. The password is kept nowhere but in the page's memory. */
export interface Lrs {
  /** Address that ends in a slash: `statements` follows. */
  readonly endpoint: string;
  readonly user: string;
  readonly password: string;
}

export type ReadEndpoint = {readonly ok: true; readonly endpoint: string} | {readonly ok: false; readonly message: string};

/** Hosts of this machine, which a password reaches without crossing a network. */
const THIS_MACHINE: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/** The address of an LRS as it was typed; with or without `statements` at its end. Or what is wrong with it, in Spanish. */
export function readEndpoint(typed: string): ReadEndpoint {
  const address = addressIn(typed.trim());
  if (!address) {
    return {ok: false, message: 'Eso no es una dirección. Copiala entera de tu LRS: empieza con https:// y suele terminar en /xapi/.'};
  }
  const {protocol, hostname, origin, pathname, username, password} = address;
  if (username !== '' || password !== '') {
    return {ok: false, message: 'Sacá el usuario y la contraseña de la dirección: van en los otros dos campos.'};
  }
  if (protocol !== 'https:' && !(protocol === 'http:' && THIS_MACHINE.includes(hostname))) {
    return {
      ok: false,
      message:
        'La dirección no empieza con https: la contraseña y los resultados viajarían a la vista de cualquiera en la red. Pedile a quien administra el LRS la dirección con https, o guardá las declaraciones en un archivo y cargalo allá.',
    };
  }
  const path = pathname.replace(/\/+$/, '').replace(/\/statements$/, '');
  return {ok: true, endpoint: `${origin}${path}/`};
}

function addressIn(text: string): URL | undefined {
  try {
    const address = new URL(text);
    return /^https?:$/.test(address.protocol) ? address : undefined;
  } catch {
    return undefined;
  }
}
