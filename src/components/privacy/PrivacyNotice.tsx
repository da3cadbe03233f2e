import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {useFocusOnMount} from '../practice/useFocusOnMount';
import styles from './PrivacyNotice.module.css';

/** What has to be told before personal data are asked for, letter by letter of Ley 25.326, art. 6. None may be left out. */
export type NoticePoints = Readonly<Record<Letter, ReactNode>>;

type Letter = 'a' | 'b' | 'c' | 'd' | 'e';

const TITLES: Readonly<Record<Letter, string>> = {
  a: 'Para qué se usan y quién los recibe',
  b: 'Dónde quedan y quién responde por ellos',
  c: 'Si es obligatorio darlos',
  d: 'Qué pasa si los das, si no los das o si tienen errores',
  e: 'Cómo verlos, corregirlos o borrarlos',
};

interface Props {
  readonly points: NoticePoints;
  /** Whether the heading takes the focus when the notice appears. */
  readonly focus?: boolean;
}

/** The notice that goes before a name or a legajo is asked for: each point with the letter of the law that asks for it. */
export function PrivacyNotice({points, focus = false}: Props): ReactNode {
  const heading = useFocusOnMount(focus);
  return (
    <div className={styles.notice}>
      <h3 ref={heading} tabIndex={-1}>
        Antes de pedirte datos
      </h3>
      <p>
        Quien pide datos personales tiene que informar antes, «en forma expresa y clara», lo que sigue (
        <Link to="/normas/ley-25326/art-6/" data-preview="ley-25326/art-6">
          Ley 25.326, art. 6
        </Link>
        ).
      </p>
      <dl>
        {(Object.keys(TITLES) as Letter[]).map((letter) => (
          <div key={letter}>
            <dt>
              {TITLES[letter]}{' '}
              <span className={styles.cite}>
                <Link to={`/normas/ley-25326/art-6/#${letter}`} data-preview={`ley-25326/art-6/${letter}`}>
                  art. 6, inc. {letter})
                </Link>
              </span>
            </dt>
            <dd>{points[letter]}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
