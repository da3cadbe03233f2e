import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {NormLayout} from '../norm/NormLayout';
import styles from './Topics.module.css';
import type {TopicsIndexData} from './topic-data';

/** The thematic index: every topic by its name, area by area. */
export default function TopicsPage({data}: {data: TopicsIndexData}): ReactNode {
  return (
    <NormLayout
      title="Índice temático"
      description="Los temas de las normas, con las disposiciones que tratan cada uno."
      crumbs={[
        {label: 'Inicio', to: '/'},
        {label: 'Normas', to: '/normas/'},
      ]}
      here="Índice temático"
    >
      <h1>Índice temático</h1>
      <p>
        De cada tema, las disposiciones que lo tratan y con qué palabras se lo suele buscar. El índice es nuestro, no de las normas: lo que
        vale es el texto de cada disposición.
      </p>
      {data.areas.map(({title, to, topics}) => (
        <section key={to}>
          <h2>
            <Link to={to}>{title}</Link>
          </h2>
          <ul className={styles.names}>
            {topics.map((topic) => (
              <li key={topic.to}>
                <Link to={topic.to}>{topic.name}</Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </NormLayout>
  );
}
