import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {type NoticePoints, PrivacyNotice} from '../privacy/PrivacyNotice';

const POINTS: NoticePoints = {
  a: 'Tu nombre, y tu legajo si querés, se escriben en la constancia y en ningún otro lado. El sitio no los manda a nadie: los conoce quien reciba el papel, el archivo o el texto que vos entregues.',
  b: (
    <>
      No quedan en ningún registro del sitio: no hay un servidor que los reciba, y quien lo publica no los ve. Se borran al cerrar la
      página, salvo que marques «Recordar en este dispositivo»: entonces quedan en un archivo de este navegador, que puede ver quien use
      este dispositivo con tu usuario; si el equipo es de tu dependencia, preguntá quién lo administra. Si entregás la constancia, quien la
      guarde tiene su propio archivo: pedile que te diga quién es el responsable y su domicilio.
    </>
  ),
  c: (
    <>
      No es obligatorio. Sin nombre no hay constancia; el legajo es siempre optativo. No se pide ningún dato sensible (
      <Link to="/normas/ley-25326/art-7/" data-preview="ley-25326/art-7">
        art. 7
      </Link>
      ).
    </>
  ),
  d: 'Si los das, la constancia te nombra y su código los cubre. Si no los das, lo único que pasa es que la constancia no se hace: tu resultado queda como está, sin nombre, y podés hacerla otro día. Si tienen un error, la constancia sale con el error: hacé otra, que llevará otro código.',
  e: (
    <>
      Lo guardado está en la página <Link to="/constancia/">Constancias</Link>: ahí se ve y se borra, sin pedirle nada a nadie. Para
      corregirlo, hacé la constancia de nuevo. Si una dependencia guarda una copia en su archivo, ante ella podés ejercer los derechos de
      acceso (
      <Link to="/normas/ley-25326/art-14/" data-preview="ley-25326/art-14">
        art. 14
      </Link>
      ) y de rectificación y supresión (
      <Link to="/normas/ley-25326/art-16/" data-preview="ley-25326/art-16">
        art. 16
      </Link>
      ).
    </>
  ),
};

/** What is told before the certificate asks for a name. */
export function CertificateNotice({focus = false}: {focus?: boolean}): ReactNode {
  return <PrivacyNotice points={POINTS} focus={focus} />;
}
