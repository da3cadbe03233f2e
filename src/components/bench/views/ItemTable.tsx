import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {BankAnalysis, ItemAnalysis, ItemWeight} from '../../../domain/bench/item-analysis';
import {localNumber} from '../../plot/numbers';
import {counted} from '../../progress/words';
import {itemLabel} from './plots';
import {discriminationWord, facilityWord, flagsOf, ITEM_AIDS} from './reading-aids';
import {ScrollTable} from './ScrollTable';
import styles from './Views.module.css';
import {percent, tooFewWords} from './words';

interface Props {
  readonly analysis: BankAnalysis;
  readonly title: string;
}

/** A row an item: its counts, its figures and what to look at. Of few answers there are no figures, and it says so. */
export function ItemTable({analysis: {items, consistency}, title}: Props): ReactNode {
  const weights = consistency.kind === 'told' ? new Map(consistency.weights.map((weight) => [weight.item, weight])) : undefined;
  return (
    <ScrollTable name={`preguntas de ${title}`} caption={`Preguntas de ${title}`}>
      <thead>
        <tr>
          <th scope="col" className={styles.long}>
            Pregunta
          </th>
          <th scope="col" className={styles.words}>
            Para mirar
          </th>
          {[
            'Respuestas',
            ITEM_AIDS.facility.name,
            ITEM_AIDS.sd.name,
            ITEM_AIDS.discriminationIndex.name,
            ITEM_AIDS.discriminativeEfficiency.name,
          ].map((name) => (
            <th key={name} scope="col" className={styles.number}>
              {name}
            </th>
          ))}
          {weights && (
            <th scope="col" className={styles.number}>
              {ITEM_AIDS.weights.name}
            </th>
          )}
          <th scope="col" className={styles.words}>
            Qué se entendió mal
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((item, at) => (
          <tr key={item.item} className={clsx(item.figures.kind === 'too-few' && styles.faint)}>
            <th scope="row" className={styles.long}>
              {itemLabel(item, at)}
            </th>
            <td>
              <Flags item={item} />
            </td>
            <td className={styles.number}>
              {localNumber(item.answers, 0)}
              <span className={styles.small}>{outcomeWords(item)}</span>
            </td>
            <FigureCells item={item} />
            {weights && <WeightCell weight={weights.get(item.item)} />}
            <td>
              <Misreadings item={item} />
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

function Flags({item}: {item: ItemAnalysis}): ReactNode {
  const flags = flagsOf(item);
  if (flags.length === 0) return item.figures.kind === 'told' && 'nada';
  return (
    <ul className={styles.list}>
      {flags.map(({serious, says}) => (
        <li key={says} className={clsx(serious && styles.bad)}>
          {serious && '⚠ '}
          {says}
        </li>
      ))}
    </ul>
  );
}

/** How many misreadings of an item stand in the table; the others are in the map of misreadings. */
const MOST_MISREADINGS = 3;

function Misreadings({item: {misreadings}}: {item: ItemAnalysis}): ReactNode {
  if (misreadings.length === 0) return null;
  return (
    <ul className={styles.list}>
      {misreadings.slice(0, MOST_MISREADINGS).map(({misreading, answers}) => (
        <li key={misreading}>
          {misreading} <span className={styles.small}>{counted(answers, 'respuesta', 'respuestas')}</span>
        </li>
      ))}
    </ul>
  );
}

function outcomeWords({right, wrong, blank}: ItemAnalysis): string {
  return `${localNumber(right, 0)} bien, ${localNumber(wrong, 0)} mal${blank === 0 ? '' : `, ${localNumber(blank, 0)} en blanco`}`;
}

function FigureCells({item: {figures}}: {item: ItemAnalysis}): ReactNode {
  if (figures.kind === 'too-few') {
    return (
      <td colSpan={4}>
        {figures.answers === 0 ? 'No se preguntó.' : tooFewWords(counted(figures.answers, 'respuesta', 'respuestas'), 'de la pregunta')}
      </td>
    );
  }
  const {facility, sd, discriminationIndex, discriminativeEfficiency} = figures;
  return (
    <>
      <FigureCell value={times100(facility)} says={facility === undefined ? undefined : facilityWord(facility)} />
      <FigureCell value={times100(sd)} />
      <FigureCell
        value={discriminationIndex}
        says={discriminationIndex === undefined ? undefined : discriminationWord(discriminationIndex)}
      />
      <FigureCell value={discriminativeEfficiency} />
    </>
  );
}

function FigureCell({value, says}: {value: number | undefined; says?: string | undefined}): ReactNode {
  return (
    <td className={styles.number}>
      {value === undefined ? '–' : percent(value)}
      {says !== undefined && <span className={styles.small}>{says}</span>}
    </td>
  );
}

function WeightCell({weight}: {weight: ItemWeight | undefined}): ReactNode {
  if (!weight) return <td />;
  const {intendedWeight, effectiveWeight} = weight;
  return (
    <td className={styles.number}>
      {percent(intendedWeight)} y {effectiveWeight === undefined ? '–' : percent(effectiveWeight)}
    </td>
  );
}

function times100(share: number | undefined): number | undefined {
  return share === undefined ? undefined : 100 * share;
}
