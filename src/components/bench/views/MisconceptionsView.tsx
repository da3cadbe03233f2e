import {type ReactNode, useId, useMemo, useState} from 'react';
import type {MisconceptionMap} from '../../../domain/bench/misconceptions';
import type {Names} from '../../../domain/bench/names';
import {BarsPlot} from '../../plot/BarsPlot';
import {localNumber} from '../../plot/numbers';
import {Choice} from './Choice';
import {type By, MisreadingTable} from './MisreadingTable';
import {MOST_BARS, misreadingBars} from './plots';
import styles from './Views.module.css';

interface Props {
  readonly map: MisconceptionMap;
  readonly names: Names;
}

/** What was understood wrong, of which provision, and by how many. */
export function MisconceptionsView({map, names}: Props): ReactNode {
  const id = useId();
  const bars = useMemo(() => misreadingBars(map), [map]);
  const [by, setBy] = useState<By>('provision');
  const most = map.misreadings[0];
  return (
    <section className={styles.view} aria-labelledby={id}>
      <h2 id={id}>Qué se entendió mal</h2>
      {most === undefined ? (
        <p>Ninguna respuesta muestra una lectura equivocada en lo que elegiste mirar.</p>
      ) : (
        <>
          <p>
            Cada respuesta incorrecta de un cuestionario dice qué entendió mal quien la eligió, y qué disposición lo corrige. Sirve para
            saber qué volver a explicar.
          </p>
          <BarsPlot
            title="Lo que más se entendió mal"
            summary={`Cuántas de las personas a las que se les preguntó lo mostraron al menos una vez${map.misreadings.length > MOST_BARS ? `; las ${MOST_BARS} lecturas más frecuentes de ${map.misreadings.length}` : ''}. La más frecuente: «${most.misreading}», ${localNumber(most.learners, 0)} de ${localNumber(most.asked, 0)}.`}
            bars={bars}
          />
          <div className={styles.filters}>
            <Choice<By>
              label="Ordenar la tabla por"
              value={by}
              options={[
                ['provision', 'Disposición'],
                ['misreading', 'Lo que se entendió mal'],
              ]}
              onChange={setBy}
            />
          </div>
          <MisreadingTable key={by} by={by} map={map} names={names} />
        </>
      )}
    </section>
  );
}
