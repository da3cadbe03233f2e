import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ReactNode} from 'react';
import {stateName} from '../../domain/status/words';
import {NormLayout} from '../norm/NormLayout';
import styles from './Topics.module.css';
import type {TopicAreaData, TopicLink, TopicView} from './topic-data';

/** One area of the thematic index: of each topic its names and its provisions. */
export default function TopicAreaPage({data: {title, topics}}: {data: TopicAreaData}): ReactNode {
  return (
    <NormLayout
      title={`Temas: ${title}`}
      description={`Índice temático, ${title}: las disposiciones que tratan cada tema.`}
      crumbs={[
        {label: 'Inicio', to: '/'},
        {label: 'Normas', to: '/normas/'},
        {label: 'Índice temático', to: '/temas/'},
      ]}
      here={title}
    >
      <h1>{title}</h1>
      {topics.map((topic) => (
        <TopicEntry key={topic.id} topic={topic} />
      ))}
    </NormLayout>
  );
}

function TopicEntry({topic: {id, name, say, main, also}}: {topic: TopicView}): ReactNode {
  useBrokenLinks().collectAnchor(id);
  return (
    <section className={styles.topic}>
      <h2 id={id}>{name}</h2>
      <ul>
        {main.map((link) => (
          <Provision key={link.target} link={link} />
        ))}
      </ul>
      {also.length > 0 && (
        <>
          <p className={styles.label}>Ver también</p>
          <ul className={styles.also}>
            {also.map((link) => (
              <Provision key={link.target} link={link} />
            ))}
          </ul>
        </>
      )}
      <p className={styles.say}>Se lo busca como: {say.join(' · ')}.</p>
    </section>
  );
}

function Provision({link: {label, to, target, state}}: {link: TopicLink}): ReactNode {
  return (
    <li>
      <Link to={to} data-preview={target}>
        {label}
      </Link>
      {state && <span className={styles.state}> ⚠ {stateName(state)}</span>}
    </li>
  );
}
