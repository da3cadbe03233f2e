import clsx from 'clsx';
import {Fragment, type ReactNode} from 'react';
import type {Block, Item, List, Run, Table} from '../../domain/models/model';
import {Cite} from '../lesson/Cite';
import {Provision} from '../lesson/Provision';
import {type Citations, citationOf} from '../practice/practice-data';
import styles from './Model.module.css';

interface Props {
  readonly blocks: readonly Block[];
  readonly citations: Citations;
}

/** The parts of a model never move: their place tells them apart. */
export function Blocks({blocks, citations}: Props): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: see above
  return blocks.map((block, at) => <BlockView key={at} block={block} citations={citations} />);
}

function BlockView({block, citations}: {block: Block; citations: Citations}): ReactNode {
  switch (block.kind) {
    case 'heading': {
      // A guide shows its models under a heading of the second level.
      const Heading = ({1: 'h3', 2: 'h4', 3: 'h5'} as const)[block.level];
      return (
        <Heading>
          <Runs runs={block.runs} citations={citations} />
        </Heading>
      );
    }
    case 'paragraph':
      return (
        <p>
          <Runs runs={block.runs} citations={citations} />
        </p>
      );
    case 'list':
      return <ListView list={block} citations={citations} />;
    case 'table':
      return <TableView table={block} citations={citations} />;
    case 'quote':
      return (
        <blockquote className={clsx(block.note && styles.note)}>
          <Blocks blocks={block.blocks} citations={citations} />
        </blockquote>
      );
    case 'provision':
      return <Provision id={block.id} view={citationOf(citations, block.id)} />;
    case 'rule':
      return <hr />;
  }
}

function ListView({list: {start, items}, citations}: {list: List; citations: Citations}): ReactNode {
  const shown = items.map((item, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <li key={at} className={clsx(item.checked !== undefined && styles.task)}>
      <ItemView item={item} citations={citations} />
    </li>
  ));
  return start === undefined ? <ul>{shown}</ul> : <ol start={start}>{shown}</ol>;
}

/** The text of an item stands beside its bullet or box, not below it. */
function ItemView({item: {checked, blocks}, citations}: {item: Item; citations: Citations}): ReactNode {
  const [first, ...rest] = blocks;
  return (
    <>
      {checked !== undefined && (
        <span role="img" aria-label={checked ? 'Casilla marcada' : 'Casilla para marcar'} className={styles.box}>
          {checked ? '☒' : '☐'}
        </span>
      )}
      {first?.kind === 'paragraph' ? (
        <>
          <Runs runs={first.runs} citations={citations} />
          <Blocks blocks={rest} citations={citations} />
        </>
      ) : (
        <Blocks blocks={blocks} citations={citations} />
      )}
    </>
  );
}

function TableView({table: {head, rows}, citations}: {table: Table; citations: Citations}): ReactNode {
  return (
    <div className={styles.wide}>
      <table>
        <thead>
          <tr>
            {head.map((runs, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <th key={at} scope="col">
                <Runs runs={runs} citations={citations} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <tr key={at}>
              {row.map((runs, cell) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: see above
                <td key={cell}>
                  <Runs runs={runs} citations={citations} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Runs({runs, citations}: {runs: readonly Run[]; citations: Citations}): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: see above
  return runs.map((run, at) => <Fragment key={at}>{runView(run, citations)}</Fragment>);
}

function runView(run: Run, citations: Citations): ReactNode {
  switch (run.kind) {
    case 'break':
      return <br />;
    case 'words':
      return styled(run, run.text);
    case 'blank':
      return styled(run, <mark className={styles.blank}>[completar: {run.what}]</mark>);
    case 'citation': {
      const {id, words} = run;
      const {address, state, label} = citationOf(citations, id);
      // Each of its words bears the style already; a name has none of its own.
      return (
        <Cite id={id} to={address} state={state}>
          {words.length > 0 ? <Runs runs={words} citations={citations} /> : styled(run, label)}
        </Cite>
      );
    }
  }
}

function styled({strong, emphasis}: {readonly strong?: true; readonly emphasis?: true}, children: ReactNode): ReactNode {
  const leaning = emphasis ? <em>{children}</em> : children;
  return strong ? <strong>{leaning}</strong> : leaning;
}
