import {useEffect, useState} from 'react';

/** A value once it has rested for `delay` milliseconds: typing is not searched, nor counts announced, at every key. */
export function useLater<T>(value: T, delay: number): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), delay);
    return () => clearTimeout(timer);
  }, [value, delay]);
  return rested;
}
