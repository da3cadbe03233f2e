import {type FormEvent, type ReactNode, useState} from 'react';
import type {PeopleTaken, Person} from '../../../browser/bench/bench';
import {tableFileName} from '../../../browser/bench/out/file-name';
import {now} from '../../../browser/clock';
import {downloadBlob} from '../../../browser/download';
import {dayInArgentina} from '../../../domain/calendar/day';
import delivery from '../../delivery/Delivery.module.css';
import {counted} from '../../progress/words';
import {Choice} from '../views/Choice';
import {PAGE_ROWS, Pager} from '../views/Pager';
import {ScrollTable} from '../views/ScrollTable';
import views from '../views/Views.module.css';
import styles from './Page.module.css';
import type {Desk} from './useBench';
import {useTold} from './useTold';
import {useView} from './useView';

/** Who each legajo is, and who is expected in each cohort. */
export function PeoplePart({desk}: {desk: Desk}): ReactNode {
  const {bench, state} = desk;
  const [cohort, setCohort] = useState('');
  const {tell, message} = useTold(desk.refresh);
  const ofCohort = cohort === '' ? {} : {cohort};
  const add = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    const [legajo, name] = [String(given.get('legajo')).trim(), String(given.get('name')).trim()];
    void tell(async () => {
      if (legajo === '' || name === '') throw new Error('Escribí el legajo y el nombre.');
      await bench.putPeople([{legajo, name, ...ofCohort}]);
      form.reset();
      return `${legajo} es ${name}.`;
    });
  };
  const take = (file: File): Promise<void> =>
    tell(async () => takenWords(await bench.importPeople(file, cohort === '' ? undefined : cohort)));
  const give = (): Promise<void> =>
    tell(async () => {
      downloadBlob(tableFileName('personas', dayInArgentina(now()), 'csv'), await bench.exportPeople());
      return 'Se descargó la lista.';
    });
  const forgetAll = (): Promise<void> =>
    tell(async () => {
      const {rows} = await bench.view('people', {}, {page: {offset: 0, limit: state.people}, words: ''});
      await bench.putPeople(rows.map(({legajo}) => ({legajo, name: ''})));
      return 'Se borró la lista.';
    });
  return (
    <section aria-labelledby="personas">
      <h2 id="personas">Personas</h2>
      <p>
        Las entregas traen el legajo o un alias, no el nombre. Esta lista dice de quién es cada uno:{' '}
        <strong>no sale de esta computadora</strong> si no la ponés en lo que descargás. Quien está en la lista de una cohorte y no entregó
        nada figura como «sin rendir».
      </p>
      {state.cohorts.length > 0 && (
        <Choice
          label="Lo que agregues va a la lista de"
          value={cohort}
          options={[['', 'Ninguna cohorte'], ...state.cohorts.map(({id, name}) => [id, name] as const)]}
          onChange={setCohort}
        />
      )}
      <form onSubmit={add} noValidate className={styles.inline}>
        <label className={delivery.field}>
          Legajo o alias
          <input name="legajo" type="text" autoComplete="off" maxLength={200} />
        </label>
        <label className={delivery.field}>
          Nombre y apellido
          <input name="name" type="text" autoComplete="off" maxLength={200} />
        </label>
        <button type="submit" className="button button--primary">
          Agregar
        </button>
      </form>
      <label className={delivery.field}>
        Traer una lista (CSV con legajo y nombre)
        <input
          type="file"
          accept=".csv,.txt,text/csv,text/plain"
          onChange={({currentTarget}) => {
            const [file] = currentTarget.files ?? [];
            currentTarget.value = '';
            if (file) void take(file);
          }}
        />
      </label>
      {message}
      {state.people > 0 && (
        <>
          <PeopleList
            desk={desk}
            onForget={({legajo}) =>
              tell(async () => {
                await bench.putPeople([{legajo, name: ''}]);
                return `Se borró a ${legajo} de la lista.`;
              })
            }
          />
          <p className={styles.actions}>
            <button type="button" className="button button--secondary" onClick={give}>
              Descargar la lista (CSV)
            </button>
            <button type="button" className="button button--secondary" onClick={forgetAll}>
              Borrar la lista
            </button>
          </p>
        </>
      )}
    </section>
  );
}

/** Rows left out that are told one by one. */
const MOST_TOLD = 5;

function takenWords({taken, leftOut}: PeopleTaken): string {
  const told = `Se tomaron ${counted(taken, 'persona', 'personas')}.`;
  if (leftOut.length === 0) return told;
  const reasons = leftOut.slice(0, MOST_TOLD).map(({row, reason}) => `renglón ${row}: ${reason}`);
  return `${told} Quedaron afuera ${counted(leftOut.length, 'renglón', 'renglones')} (${reasons.join(' ')}${leftOut.length > MOST_TOLD ? ' …' : ''})`;
}

function PeopleList({desk, onForget}: {desk: Desk; onForget: (person: Person) => void}): ReactNode {
  const [words, setWords] = useState('');
  const [page, setPage] = useState({offset: 0, limit: PAGE_ROWS});
  const {result} = useView(desk, 'people', {}, {page, words});
  const cohorts = new Map(desk.state.cohorts.map(({id, name}) => [id, name]));
  if (!result) return <p role="status">Buscando…</p>;
  return (
    <>
      <label className={delivery.field}>
        Buscar en la lista
        <input
          type="search"
          value={words}
          onChange={({target}) => {
            setWords(target.value);
            setPage({offset: 0, limit: PAGE_ROWS});
          }}
        />
      </label>
      <p role="status" className={views.status}>
        {counted(result.total, 'persona', 'personas')}
      </p>
      <ScrollTable name="personas" caption="Personas de la lista">
        <thead>
          <tr>
            <th scope="col">Legajo</th>
            <th scope="col">Nombre</th>
            <th scope="col">Cohorte</th>
            <th scope="col">Borrar</th>
          </tr>
        </thead>
        <tbody>
          {result.rows.map((person) => (
            <tr key={person.legajo}>
              <th scope="row" className={views.person}>
                {person.legajo}
              </th>
              <td>{person.name}</td>
              <td>{person.cohort === undefined ? '–' : (cohorts.get(person.cohort) ?? 'otra')}</td>
              <td>
                <button type="button" className="button button--secondary button--sm" onClick={() => onForget(person)}>
                  Borrar<span className={styles.hidden}> a {person.legajo}</span>
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <Pager page={page} of={result.total} name="personas" rows="personas" onPage={setPage} />
    </>
  );
}
