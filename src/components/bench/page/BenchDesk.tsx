import clsx from 'clsx';
import type {ReactNode} from 'react';
import {canSeal} from '../../../browser/cohort/seal';
import {localNumber} from '../../plot/numbers';
import {useFocusOnMount} from '../../practice/useFocusOnMount';
import {counted} from '../../progress/words';
import {addressOf, PARTS, type Part, type Place} from './address';
import {CohortsPart} from './CohortsPart';
import {ExportPart} from './ExportPart';
import {FirstVisit} from './FirstVisit';
import {ImportPart} from './ImportPart';
import {useImporter} from './importer';
import {KeptPart} from './KeptPart';
import styles from './Page.module.css';
import {PeoplePart} from './PeoplePart';
import {UnassignedPart} from './UnassignedPart';
import type {Desk} from './useBench';
import {usePlace} from './usePlace';
import {ViewPart} from './ViewPart';

interface Props {
  readonly desk: Desk;
  /** Whether the reader has just come back from the example. */
  readonly focus: boolean;
  /** Shows the example; absent where it is shown. */
  readonly onSample?: () => void;
}

const SHOWING: readonly Part[] = ['vigencia', 'lecturas', 'preguntas', 'matriz', 'tiempo', 'comparar', 'mirar', 'informe', 'sin-legajo'];
const WORKING: readonly Part[] = ['traer', 'cohortes', 'personas', 'descargar', 'datos'];
const EMPTY: readonly Part[] = ['traer', 'cohortes', 'personas', 'datos'];
/** Nothing is brought into the example, and nothing of it is kept. */
const SAMPLE: readonly Part[] = ['personas', 'descargar'];

/** A bench that is open: what it says of itself, its parts, and the one that is looked at. */
export function BenchDesk({desk, focus, onSample}: Props): ReactNode {
  const [place, change] = usePlace();
  const importerOf = useImporter();
  const heading = useFocusOnMount(focus);
  const {attempts, cohorts, imports, people, noLegajo} = desk.state;
  const nothing = attempts === 0 && cohorts.length === 0 && imports.length === 0 && people === 0;
  const showing = attempts > 0 || cohorts.length > 0 ? SHOWING.filter((part) => part !== 'sin-legajo' || noLegajo > 0) : [];
  const working = desk.kind === 'sample' ? SAMPLE : showing.length > 0 ? WORKING : EMPTY;
  const parts = [...showing, ...working];
  const part = parts.find((one) => one === place.part) ?? (nothing ? undefined : parts[0]);
  return (
    <div className={styles.desk}>
      <Warnings desk={desk} />
      <h2 ref={heading} tabIndex={-1} className={styles.hidden}>
        {desk.kind === 'sample' ? 'La clase de ejemplo' : 'Tu clase'}
      </h2>
      {!nothing && (
        <p className={styles.counts}>
          {counted(attempts, 'intento', 'intentos')} de {counted(desk.state.learners, 'persona', 'personas')},{' '}
          {counted(cohorts.length, 'cohorte', 'cohortes')}
          {desk.kind === 'own' && (desk.state.openKeys.length > 0 ? '; llave abierta' : '; llave cerrada')}.
        </p>
      )}
      <nav aria-label="Partes de Instruir" className={styles.parts} data-print-hidden>
        <PartLinks parts={showing} current={part} place={place} noLegajo={noLegajo} />
        <PartLinks parts={working} current={part} place={place} noLegajo={noLegajo} />
      </nav>
      {part === undefined && onSample && <FirstVisit place={place} onSample={onSample} />}
      {part === 'traer' && <ImportPart desk={desk} importer={importerOf(desk)} />}
      {part === 'cohortes' && <CohortsPart desk={desk} />}
      {part === 'personas' && <PeoplePart desk={desk} />}
      {part === 'descargar' && <ExportPart desk={desk} place={place} onChange={change} />}
      {part === 'datos' && <KeptPart desk={desk} importer={importerOf(desk)} {...(onSample && {onSample})} />}
      {part === 'sin-legajo' && <UnassignedPart desk={desk} />}
      {part !== undefined && part !== 'sin-legajo' && SHOWING.includes(part) && (
        <ViewPart key={part} part={part} desk={desk} place={place} onChange={change} />
      )}
    </div>
  );
}

function PartLinks({
  parts,
  current,
  place,
  noLegajo,
}: {
  parts: readonly Part[];
  current: Part | undefined;
  place: Place;
  noLegajo: number;
}): ReactNode {
  if (parts.length === 0) return null;
  return (
    <ul>
      {parts.map((part) => (
        <li key={part}>
          <a href={addressOf({...place, part})} aria-current={part === current ? 'page' : undefined} className={clsx(styles.part)}>
            {PARTS[part]}
            {part === 'sin-legajo' && ` (${localNumber(noLegajo, 0)})`}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Warnings({desk: {kind, state}}: {desk: Desk}): ReactNode {
  if (kind === 'sample') return null;
  return (
    <>
      {state.kind === 'memory' && (
        <p role="status" className={styles.warning}>
          ⚠ Este navegador no deja guardar nada: lo que traigas se pierde al cerrar la página. Suele pasar en ventanas privadas o cuando
          está bloqueado el almacenamiento del sitio. Antes de cerrar, guardá una copia en «Datos guardados».
        </p>
      )}
      {!canSeal() && (
        <p role="status" className={styles.warning}>
          ⚠ Esta dirección no es segura (empieza con http y no con https): acá el navegador no deja hacer llaves ni abrir entregas cerradas.
          Los archivos abiertos se pueden traer igual. Abrí el sitio por https, o pedile a quien lo publica que lo haga.
        </p>
      )}
    </>
  );
}
