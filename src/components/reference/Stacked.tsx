import {Children, cloneElement, isValidElement, type ReactElement, type ReactNode} from 'react';
import styles from './Stacked.module.css';

/** A table of Markdown that on a phone goes row by row, each cell under the name of its column: nothing to scroll sideways. */
export function Stacked({children}: {children: ReactNode}): ReactNode {
  return <div className={styles.stacked}>{elementsIn(children).map((table) => named(table))}</div>;
}

type Part = ReactElement<{children?: ReactNode; 'data-column'?: string}>;

/** The same table whose cells know the name of their column. */
function named(table: Part): ReactNode {
  const [head, body] = elementsIn(table.props.children);
  const [names] = elementsIn(head?.props.children);
  const columns = elementsIn(names?.props.children).map(({props}) => String(props.children));
  return (
    <table key={table.key}>
      {head}
      <tbody>
        {elementsIn(body?.props.children).map((row) => (
          <tr key={row.key}>{elementsIn(row.props.children).map((cell, at) => cloneElement(cell, {'data-column': columns[at] ?? ''}))}</tr>
        ))}
      </tbody>
    </table>
  );
}

/** Without the white space that Markdown leaves between parts. */
function elementsIn(children: ReactNode): Part[] {
  return Children.toArray(children).filter((child): child is Part => isValidElement(child));
}
