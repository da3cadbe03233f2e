import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import styles from './Hub.module.css';
import type {BacklinkView, Href, HubView} from './page-data';

/** What stands around a provision: regulation, references both ways, trees, practice, notes elsewhere. */
export function Hub({hub, of}: {hub: HubView; of: string}): ReactNode {
  const groups = [
    hub.regulation && <Group key="regulation" title="Lo reglamenta" links={[hub.regulation]} />,
    hub.regulates && <Group key="regulates" title="Reglamenta" links={[hub.regulates]} />,
    hub.translation && <Group key="translation" title="En el otro idioma" links={[hub.translation]} />,
    hub.cites.length > 0 && <References key="cites" title="Cita a" links={hub.cites} />,
    hub.external.length > 0 && <External key="external" quotes={hub.external} />,
    hub.citedBy.length > 0 && <References key="citedBy" title="Lo citan" links={hub.citedBy} />,
    hub.trees.length > 0 && <Group key="trees" title="Árboles que deciden con esto" links={hub.trees} />,
    hub.items.length > 0 && <Group key="items" title="Práctica que lo pregunta" links={hub.items} />,
    hub.notedBy.length > 0 && <Group key="notedBy" title="Notas que lo usan" links={hub.notedBy} />,
  ].filter(Boolean);
  if (groups.length === 0) return null;
  return (
    <section className={styles.hub} aria-labelledby="relaciones">
      <h2 id="relaciones">Relaciones de {of}</h2>
      <div className={styles.groups}>{groups}</div>
    </section>
  );
}

/** How many links a group shows before the rest is folded. */
const SHOWN = 8;

function Group({title, links}: {title: string; links: readonly Href[]}): ReactNode {
  return <Folded title={title} items={links.map(({label, to}) => ({key: to, item: <Link to={to}>{label}</Link>}))} />;
}

function References({title, links}: {title: string; links: readonly BacklinkView[]}): ReactNode {
  const items = links.map(({label, to, quote}) => ({
    key: to,
    item: (
      <>
        <Link to={to}>{label}</Link> <span className={styles.quote}>«{quote}»</span>
      </>
    ),
  }));
  return <Folded title={`${title} (${links.length})`} items={items} />;
}

/** Norms that the site does not hold: named, never a dead link. */
function External({quotes}: {quotes: readonly string[]}): ReactNode {
  return <Folded title="Nombra normas que el sitio no tiene" items={quotes.map((quote) => ({key: quote, item: quote}))} />;
}

function Folded({title, items}: {title: string; items: readonly {key: string; item: ReactNode}[]}): ReactNode {
  const rest = items.slice(SHOWN);
  return (
    <div>
      <h3>{title}</h3>
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
    </div>
  );
}
