import {type ReactNode, useEffect, useState} from 'react';
import {now, secondsLeft} from '../../browser/clock';
import type {Attempt} from '../../domain/quiz/attempt';
import styles from './Player.module.css';

/** The time left, seen by who wants to see it, and said at five minutes and at one to everybody. */
export function Timer({attempt}: {attempt: Attempt}): ReactNode {
  const [at, setAt] = useState(now);
  const [hidden, setHidden] = useState(false);
  useEffect(() => {
    const tick = setInterval(() => setAt(now()), 1000);
    return () => clearInterval(tick);
  }, []);
  const seconds = secondsLeft(attempt, at);
  if (seconds === undefined) return null;
  return (
    <div className={styles.timer}>
      {!hidden && (
        <span role="timer" aria-label="Tiempo que queda">
          {clockWords(seconds)}
        </span>
      )}
      <button type="button" className="button button--secondary button--sm" onClick={() => setHidden(!hidden)}>
        {hidden ? 'Mostrar el reloj' : 'Ocultar el reloj'}
      </button>
      <span role="status">{warningAt(seconds)}</span>
    </div>
  );
}

/** `4:05`, or `1:00:00` from an hour on. */
export function clockWords(seconds: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** The same words until there is something new to say: each is read aloud once. */
export function warningAt(seconds: number): string {
  if (seconds <= 60) return 'Queda un minuto o menos.';
  return seconds <= 300 ? 'Quedan cinco minutos o menos.' : '';
}
