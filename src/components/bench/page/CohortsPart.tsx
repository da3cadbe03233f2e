import {type ReactNode, useState} from 'react';
import {checkCohort} from '../../../browser/files/check-file';
import type {Cohort} from '../../../domain/cohort/cohort';
import {ruleSentences} from '../../delivery/cohort-words';
import delivery from '../../delivery/Delivery.module.css';
import {type Banks, useBanks} from '../../delivery/useDesk';
import {useFocusOnMount} from '../../practice/useFocusOnMount';
import {CohortForm} from '../cohort/CohortForm';
import {CohortShare} from '../cohort/CohortShare';
import {DeleteCohort} from './DeleteCohort';
import styles from './Page.module.css';
import type {Desk} from './useBench';
import {useTold} from './useTold';

type Stage =
  | {readonly kind: 'list'; readonly focus: boolean}
  | {readonly kind: 'make'}
  | {readonly kind: 'edit' | 'share' | 'delete'; readonly cohort: Cohort};

/** The cohorts of this browser: to make, change, share again and delete. */
export function CohortsPart({desk}: {desk: Desk}): ReactNode {
  const [stage, setStage] = useState<Stage>({kind: 'list', focus: false});
  const {tell, message} = useTold(desk.refresh);
  const back = (): void => setStage({kind: 'list', focus: true});
  const keep = async (cohort: Cohort): Promise<void> => {
    await tell(async () => {
      await desk.bench.putCohort(cohort);
      setStage({kind: 'share', cohort});
      return 'La cohorte está guardada en este navegador.';
    });
  };
  return (
    <section aria-labelledby="cohortes">
      <StageHeading key={stage.kind} stage={stage} />
      {stage.kind === 'list' && <CohortList desk={desk} onStage={setStage} tell={tell} />}
      {stage.kind === 'make' && (
        <>
          <p>
            Una cohorte es un grupo que hace los mismos módulos con la misma regla. Todo se hace en este navegador. Es capacitación, no un
            examen: los resultados los declara cada persona.
          </p>
          <CohortForm onMade={keep} />
        </>
      )}
      {stage.kind === 'edit' && <CohortForm cohort={stage.cohort} onMade={keep} />}
      {stage.kind === 'share' && (
        <>
          <CohortShare cohort={stage.cohort} />
          <p className={styles.actions}>
            <button type="button" className="button button--secondary" onClick={() => setStage({kind: 'edit', cohort: stage.cohort})}>
              Cambiar el nombre, los módulos o la regla
            </button>
          </p>
          <p className={delivery.small}>
            Si la cambiás, la llave y la cohorte siguen siendo las mismas, pero el enlace es otro: mandalo de nuevo. La cohorte queda
            guardada en este navegador; para llevarla a otro, guardala en un archivo.
          </p>
        </>
      )}
      {stage.kind === 'delete' && (
        <DeleteCohort
          cohort={stage.cohort}
          onDelete={(attempts) =>
            tell(async () => {
              const gone = await desk.bench.deleteCohort(stage.cohort.id, {attempts});
              back();
              return `Se borró la cohorte «${stage.cohort.name}»${attempts ? ` con sus intentos: ${gone}` : '; sus intentos quedan'}.`;
            })
          }
        />
      )}
      {message}
      {stage.kind !== 'list' && (
        <p className={styles.actions}>
          <button type="button" className="button button--secondary" onClick={back}>
            Volver a las cohortes
          </button>
        </p>
      )}
    </section>
  );
}

function headingOf(stage: Stage): string {
  switch (stage.kind) {
    case 'list':
      return 'Cohortes';
    case 'make':
      return 'Hacer una cohorte';
    case 'edit':
      return 'Cambiar la cohorte';
    case 'share':
      return `La cohorte «${stage.cohort.name}» está lista`;
    case 'delete':
      return `¿Borrar la cohorte «${stage.cohort.name}»?`;
  }
}

function StageHeading({stage}: {stage: Stage}): ReactNode {
  const heading = useFocusOnMount(stage.kind !== 'list' || stage.focus);
  return (
    <h2 ref={heading} id="cohortes" tabIndex={-1}>
      {headingOf(stage)}
    </h2>
  );
}

interface ListProps {
  readonly desk: Desk;
  readonly onStage: (stage: Stage) => void;
  readonly tell: (work: () => Promise<string>) => Promise<void>;
}

function CohortList({desk, onStage, tell}: ListProps): ReactNode {
  const banks = useBanks();
  const {cohorts, openKeys} = desk.state;
  const take = (file: File): Promise<void> =>
    tell(async () => {
      const read = checkCohort(await file.slice(0, 2 ** 20).text());
      if (!read.ok) throw new Error(read.message);
      await desk.bench.putCohort(read.value);
      return `La cohorte «${read.value.name}» está en este navegador.`;
    });
  return (
    <>
      {cohorts.length === 0 && <p>No hay ninguna en este navegador.</p>}
      <ul className={styles.cards}>
        {cohorts.map((cohort) => (
          <li key={cohort.id}>
            <h3>{cohort.name}</h3>
            <p>
              {modulesOf(cohort, banks)}. {ruleSentences(cohort.rule)} Llave {openKeys.includes(cohort.recipient) ? 'abierta' : 'cerrada'}.
            </p>
            <p className={styles.actions}>
              <CardButton name={cohort.name} label="Enlace y QR" onClick={() => onStage({kind: 'share', cohort})} />
              <CardButton name={cohort.name} label="Cambiar" onClick={() => onStage({kind: 'edit', cohort})} />
              <CardButton name={cohort.name} label="Borrar" onClick={() => onStage({kind: 'delete', cohort})} />
            </p>
          </li>
        ))}
      </ul>
      <p className={styles.actions}>
        <button type="button" className="button button--primary" onClick={() => onStage({kind: 'make'})}>
          Hacer una cohorte
        </button>
      </p>
      <label className={delivery.field}>
        Traer una cohorte de su archivo (JSON)
        <input
          type="file"
          accept=".json,application/json"
          onChange={({currentTarget}) => {
            const [file] = currentTarget.files ?? [];
            currentTarget.value = '';
            if (file) void take(file);
          }}
        />
      </label>
    </>
  );
}

function CardButton({name, label, onClick}: {name: string; label: string; onClick: () => void}): ReactNode {
  return (
    <button type="button" className="button button--secondary" aria-label={`${label}: ${name}`} onClick={onClick}>
      {label}
    </button>
  );
}

function modulesOf({modules}: Cohort, banks: Banks | undefined): string {
  return modules.map((id) => banks?.get(id)?.title ?? id).join(', ');
}
