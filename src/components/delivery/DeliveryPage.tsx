import {useHistory, useLocation} from '@docusaurus/router';
import {type ReactNode, type RefObject, useRef, useState} from 'react';
import {decodeCohort, encodeCohort} from '../../domain/cohort/link';
import type {Membership} from '../../domain/cohort/membership';
import {useHydrated} from '../practice/useHydrated';
import {PreviewLayer} from '../preview/PreviewLayer';
import {LINK_FAULTS} from './cohort-words';
import styles from './Delivery.module.css';
import {attemptIn} from './desk-address';
import {JoinCohort} from './JoinCohort';
import {MembershipSection} from './MembershipSection';
import {PasteLink} from './PasteLink';
import {PlainDelivery} from './PlainDelivery';
import {type Desk, useDesk} from './useDesk';

/** The learner's page of delivery: joining a cohort by its link, and handing over results to it, or to whoever without one. */
export function DeliveryPage(): ReactNode {
  const hydrated = useHydrated();
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <main className={styles.main}>
      <h1 ref={heading} tabIndex={-1}>
        Entregar resultados
      </h1>
      <p>
        Acá le entregás a quien da la capacitación los resultados que están en este dispositivo. El sitio no manda nada: arma un archivo, y
        vos lo entregás. Es capacitación, no un examen: los resultados los declara cada uno.
      </p>
      {hydrated ? (
        <Delivering heading={heading} />
      ) : (
        <noscript>
          <p>Para entregar resultados hace falta JavaScript: están en este dispositivo y el archivo se arma acá.</p>
        </noscript>
      )}
      <PreviewLayer />
    </main>
  );
}

function Delivering({heading}: Pick<OnDeskProps, 'heading'>): ReactNode {
  const [desk, readAgain] = useDesk();
  if (desk.kind === 'loading') return <p role="status">Buscando en este dispositivo…</p>;
  if (desk.kind === 'not-read') {
    return (
      <div role="alert" className={styles.warning}>
        <p>No se pudo leer lo que hay en este dispositivo. No se borró nada.</p>
        <button type="button" className="button button--secondary" onClick={readAgain}>
          Probar de nuevo
        </button>
      </div>
    );
  }
  return <OnDesk heading={heading} desk={desk} readAgain={readAgain} />;
}

interface OnDeskProps {
  /** Takes the focus where the part that had it is gone. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly desk: Desk & {readonly kind: 'ready'};
  readonly readAgain: () => Promise<void>;
}

function OnDesk({heading, desk, readAgain}: OnDeskProps): ReactNode {
  const {store, attempts, memberships, banks} = desk;
  const {pathname, hash} = useLocation();
  const history = useHistory();
  const [joined, setJoined] = useState<string>();
  const [pasted, setPasted] = useState(false);
  const [left, setLeft] = useState<string>();
  const read = decodeCohort(hash);
  const only = attemptIn(hash);
  const held = read.ok ? memberships.find(({cohort}) => cohort.id === read.cohort.id) : undefined;
  const invited = read.ok && !(held && encodeCohort(held.cohort) === encodeCohort(read.cohort)) ? read.cohort : undefined;
  const forgetLink = (): void => history.replace(pathname);
  return (
    <>
      {store.kind === 'memory' && (
        <p role="status" className={styles.warning}>
          Este navegador no deja guardar nada: lo que hagas acá dura hasta que cierres la página.
        </p>
      )}
      {!read.ok && read.fault !== 'none' && (
        <p role="alert" className={styles.warning}>
          {LINK_FAULTS[read.fault]}
        </p>
      )}
      {invited && (
        <JoinCohort
          key={hash}
          cohort={invited}
          held={held}
          store={store}
          banks={banks}
          focus={pasted}
          onJoined={async () => {
            setJoined(invited.id);
            await readAgain();
            forgetLink();
          }}
          onCancel={() => {
            forgetLink();
            heading.current?.focus();
          }}
        />
      )}
      <p role="status">{left && `Saliste de la cohorte «${left}».`}</p>
      {linkedFirst(memberships, held).map((membership) => (
        <MembershipSection
          key={membership.cohort.id}
          membership={membership}
          store={store}
          attempts={attempts}
          banks={banks}
          only={only}
          focus={membership.cohort.id === joined}
          onChanged={readAgain}
          onLeft={async () => {
            await readAgain();
            setLeft(membership.cohort.name);
            heading.current?.focus();
          }}
        />
      ))}
      {!invited && (
        <>
          <PasteLink
            onCohort={(cohort) => {
              setPasted(true);
              history.push(`${pathname}${encodeCohort(cohort)}`);
            }}
          />
          <PlainDelivery attempts={attempts} banks={banks} only={only} />
        </>
      )}
    </>
  );
}

/** Those of this device, that of the link before the others. */
function linkedFirst(memberships: readonly Membership[], linked: Membership | undefined): readonly Membership[] {
  return linked ? [linked, ...memberships.filter((membership) => membership !== linked)] : memberships;
}
