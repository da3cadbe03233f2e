import {type FormEvent, type ReactNode, useState} from 'react';
import {MODE_NAMES} from '../../../domain/bench/words';
import {dayInArgentina} from '../../../domain/calendar/day';
import {capital} from '../../../domain/status/words';
import delivery from '../../delivery/Delivery.module.css';
import {useBanks} from '../../delivery/useDesk';
import {counted} from '../../progress/words';
import {PAGE_ROWS, Pager} from '../views/Pager';
import {shareWords, slashDay} from '../views/words';
import {Check} from './FilterBar';
import styles from './Page.module.css';
import type {Desk} from './useBench';
import {useTold} from './useTold';
import {useView} from './useView';

/** Results that came alone, without who handed them over: to say whose they are. */
export function UnassignedPart({desk}: {desk: Desk}): ReactNode {
  const [page, setPage] = useState({offset: 0, limit: PAGE_ROWS});
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const {tell, message} = useTold(desk.refresh);
  const banks = useBanks();
  const {result} = useView(desk, 'attempts', {}, {page, noLegajo: true});
  const assign = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const legajo = String(new FormData(form).get('legajo'));
    void tell(async () => {
      if (chosen.size === 0) throw new Error('Marcá de qué intentos es.');
      await desk.bench.assign([...chosen], legajo);
      form.reset();
      setChosen(new Set());
      return `${counted(chosen.size, 'intento es', 'intentos son')} de ${legajo.trim()}.`;
    });
  };
  if (!result) return <p role="status">Buscando…</p>;
  return (
    <section aria-labelledby="sin-legajo">
      <h2 id="sin-legajo">Intentos sin legajo</h2>
      <p>
        Vinieron como un resultado suelto, que no dice de quién es. Si lo sabés, decilo acá; si no, pedile a esa persona que los entregue:
        al llegar la entrega toman su legajo solos.
      </p>
      <form onSubmit={assign} noValidate>
        <ul className={styles.files}>
          {result.rows.map(({id, quiz, mode, endedAt, right, items}) => (
            <li key={id}>
              <Check
                label={`${banks?.get(quiz)?.title ?? quiz}: ${capital(MODE_NAMES[mode])} del ${slashDay(dayInArgentina(endedAt))}, ${shareWords(right, items.length)} bien`}
                checked={chosen.has(id)}
                onChange={(checked) => setChosen(new Set(checked ? [...chosen, id] : [...chosen].filter((one) => one !== id)))}
              />
            </li>
          ))}
        </ul>
        <Pager page={page} of={result.total} name="intentos sin legajo" rows="intentos" onPage={setPage} />
        <label className={delivery.field}>
          Son del legajo
          <input name="legajo" type="text" autoComplete="off" maxLength={200} />
        </label>
        {message}
        <p className={styles.actions}>
          <button type="submit" className="button button--primary">
            Asignar los marcados
          </button>
        </p>
      </form>
    </section>
  );
}
