import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import styles from './Hub.module.css';
import type {BacklinkView, EquivalentView, Href, HubView, QuestionView} from './page-data';

/** What stands around a provision: questions, regulation, equivalents, references both ways, trees, practice, notes elsewhere. */
export function Hub({hub, of}: {hub: HubView; of: string}): ReactNode {
  const groups = [
    hub.regulation && <Group key="regulation" title="Lo reglamenta" links={[hub.regulation]} />,
    hub.regulates && <Group key="regulates" title="Reglamenta" links={[hub.regulates]} />,
    hub.translation && <Group key="translation" title="En el otro idioma" links={[hub.translation]} />,
    hub.equivalents.length > 0 && <Equivalents key="equivalents" links={hub.equivalents} />,
    hub.definitions.length > 0 && <Group key="definitions" title="Definiciones que usa" links={hub.definitions} kind="term" />,
    hub.termUsedBy.length > 0 && <Group key="termUsedBy" title={`Usan lo que define (${hub.termUsedBy.length})`} links={hub.termUsedBy} />,
    hub.cites.length > 0 && <References key="cites" title="Cita a" links={hub.cites} />,
    hub.external.length > 0 && <External key="external" quotes={hub.external} />,
    hub.citedBy.length > 0 && <References key="citedBy" title="Lo citan" links={hub.citedBy} />,
    hub.trees.length > 0 && <Group key="trees" title="Árboles que deciden con esto" links={hub.trees} />,
    hub.lessons.length > 0 && <Group key="lessons" title="Lecciones que lo enseñan" links={hub.lessons} />,
    hub.items.length > 0 && <Group key="items" title="Práctica que lo pregunta" links={hub.items} />,
    hub.topics.length > 0 && <Group key="topics" title="Temas" links={hub.topics} />,
    hub.notedBy.length > 0 && <Group key="notedBy" title="Notas que lo usan" links={hub.notedBy} />,
  ].filter(Boolean);
  return (
    <>
      {hub.questions.length > 0 && <Questions questions={hub.questions} />}
      {groups.length > 0 && (
        <section className={styles.hub} aria-labelledby="relaciones">
          <h2 id="relaciones">Relaciones de {of}</h2>
          <div className={styles.groups}>{groups}</div>
        </section>
      )}
    </>
  );
}

/** How many links a group shows before the rest is folded. */
const SHOWN = 8;

function Group({title, links, kind}: {title: string; links: readonly Href[]; kind?: 'term'}): ReactNode {
  return <Folded title={title} items={links.map((link) => ({key: link.to, item: <PreviewLink link={link} kind={kind} />}))} />;
}

/** A link that can be previewed, where there is something to show. */
function PreviewLink({link: {label, to, target}, kind}: {link: Href; kind?: 'term' | undefined}): ReactNode {
  return (
    <Link to={to} data-preview={target} data-preview-kind={kind}>
      {label}
    </Link>
  );
}

/** What another norm says of the same matter, and where they part. */
function Equivalents({links}: {links: readonly EquivalentView[]}): ReactNode {
  const items = links.map((link) => ({
    key: link.to,
    item: (
      <>
        <PreviewLink link={link} /> <span className={styles.quote}>{link.note}</span>
      </>
    ),
  }));
  return <Folded title="Equivalentes en otras normas" items={items} />;
}

/** How people ask what the provision answers: ours, not the law's. */
function Questions({questions}: {questions: readonly QuestionView[]}): ReactNode {
  const items = questions.map(({ask, answer}) => ({
    key: `${ask}${answer?.to}`,
    item: (
      <>
        {ask}{' '}
        {answer && (
          <span className={styles.quote}>
            (<Link to={answer.to}>{answer.label}</Link>)
          </span>
        )}
      </>
    ),
  }));
  return (
    <section className={styles.hub} aria-labelledby="preguntas">
      <h2 id="preguntas">Preguntas que responde</h2>
      <List items={items} />
    </section>
  );
}

function References({title, links}: {title: string; links: readonly BacklinkView[]}): ReactNode {
  const items = links.map((link) => ({
    key: link.to,
    item: (
      <>
        <PreviewLink link={link} /> <span className={styles.quote}>«{link.quote}»</span>
      </>
    ),
  }));
  return <Folded title={`${title} (${links.length})`} items={items} />;
}

/** Norms that the site does not hold: named, never a dead link. */
function External({quotes}: {quotes: readonly string[]}): ReactNode {
  return <Folded title="Nombra normas que el sitio no tiene" items={quotes.map((quote) => ({key: quote, item: quote}))} />;
}

interface Item {
  readonly key: string;
  readonly item: ReactNode;
}

function Folded({title, items}: {title: string; items: readonly Item[]}): ReactNode {
  return (
    <div>
      <h3>{title}</h3>
      <List items={items} />
    </div>
  );
}

function List({items}: {items: readonly Item[]}): ReactNode {
  const rest = items.slice(SHOWN);
  return (
    <>
      <ul>
        {items.slice(0, SHOWN).map(({key, item}) => (
          <li key={key}>{item}</li>
        ))}
      </ul>
      {rest.length > 0 && (
        <details>
          <summary>Ver {rest.length} más</summary>
          <ul>
            {rest.map(({key, item}) => (
              <li key={key}>{item}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
