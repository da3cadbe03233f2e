import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import type {Cohort} from '../../domain/cohort/cohort';
import {type NoticePoints, PrivacyNotice} from '../privacy/PrivacyNotice';

const SENSITIVE = (
  <>
    No se pide tu nombre ni ningún dato sensible (
    <Link to="/normas/ley-25326/art-7/" data-preview="ley-25326/art-7">
      art. 7
    </Link>
    ).
  </>
);

const RIGHTS = (
  <>
    el acceso (
    <Link to="/normas/ley-25326/art-14/" data-preview="ley-25326/art-14">
      art. 14
    </Link>
    ) y la rectificación o supresión (
    <Link to="/normas/ley-25326/art-16/" data-preview="ley-25326/art-16">
      art. 16
    </Link>
    )
  </>
);

/** What is told before a cohort asks for a legajo: who answers for it is said by the cohort. */
export function CohortNotice({cohort, focus = false}: {cohort: Cohort; focus?: boolean}): ReactNode {
  return <PrivacyNotice points={pointsOf(cohort)} focus={focus} />;
}

function pointsOf({name, responsible}: Cohort): NoticePoints {
  return {
    a: `Para seguir la capacitación de la cohorte «${name}»: qué módulos rendiste, cuándo, con qué respuestas y con qué nota. Los recibe quien da la capacitación por ${responsible.name}, que tiene la llave de la cohorte; la entrega va cerrada, y sin esa llave no se puede leer. Puede pasarlos a un sistema de capacitación que use ${responsible.name}, con tu legajo o alias. El sitio no manda nada: la entregás vos.`,
    b: `Tu legajo o alias y tu lugar en la cohorte quedan en este navegador, y los puede ver quien use este dispositivo con tu usuario. Lo que entregues queda en el archivo de la capacitación. Responde por él ${responsible.name}, con domicilio en ${responsible.address}. Eso lo dice el enlace y este sitio no lo comprobó: si no reconocés a quién responde, no te unas.`,
    c: (
      <>
        Para usar el sitio no es obligatorio: podés practicar y evaluarte sin unirte a nada. Si tu dependencia te exige la capacitación,
        preguntale en qué norma se apoya. En lugar del legajo podés poner un alias que quien da la capacitación conozca. {SENSITIVE}
      </>
    ),
    d: 'Si los das, tus resultados cuentan en la cohorte cuando los entregues. Si no los das, lo único que pasa es que acá no podés entregarle resultados: los tuyos quedan en este dispositivo. Si el legajo o alias tiene un error, tus resultados pueden quedar a nombre de otra persona: cambialo en esta página y entregá de nuevo.',
    e: (
      <>
        Lo que queda en este dispositivo se ve, se cambia y se borra en esta página y en <Link to="/progreso/#mis-datos">Mis datos</Link>,
        sin pedirle nada a nadie. Sobre lo que ya entregaste podés pedir {RIGHTS} a {responsible.name}, {responsible.address}.
      </>
    ),
  };
}

/** What is told before a legajo is asked for a delivery without a cohort. */
export function PlainNotice({focus = false}: {focus?: boolean}): ReactNode {
  return <PrivacyNotice points={PLAIN_POINTS} focus={focus} />;
}

const PLAIN_POINTS: NoticePoints = {
  a: 'Tu legajo o alias se escribe en el archivo de la entrega, junto con qué módulos rendiste, cuándo, con qué respuestas y con qué nota, para que quien lo reciba sepa de quién es. El sitio no lo manda a nadie: lo conoce quien reciba el archivo, y cualquiera a quien le llegue, porque no va cerrado.',
  b: 'No queda en ningún registro del sitio, y se borra al cerrar la página. Quien reciba el archivo tiene su propio registro: antes de entregarlo, pedile que te diga quién es el responsable y su domicilio.',
  c: <>No es obligatorio. Podés poner un alias que conozca quien lo reciba. {SENSITIVE}</>,
  d: 'Si lo das, el archivo dice de quién son los resultados. Si no lo das, no se hace la entrega, y tus resultados quedan en este dispositivo como están. Si tiene un error, tus resultados pueden quedar a nombre de otra persona: hacé otra entrega con el dato bien.',
  e: <>Acá no queda nada que ver ni que borrar. A quien haya recibido el archivo podés pedirle {RIGHTS}.</>,
};
