import {uniformFloat64} from 'pure-rand/distribution/uniformFloat64';
import {uniformInt} from 'pure-rand/distribution/uniformInt';
import {mersenne} from 'pure-rand/generator/mersenne';
import {digestOf} from '../quiz/digest';
import {shuffled} from '../quiz/draw';

/** What chance gives, one after the other: the same for the same seed. */
export class Chance {
  private readonly random;

  private constructor(seed: number) {
    this.random = mersenne(seed);
  }

  /** The chance of something named: what one thing takes of its own changes nothing for the others. */
  static of(seed: number, ...names: readonly (string | number)[]): Chance {
    return new Chance(Number.parseInt(digestOf([seed, ...names]).slice(0, 8), 16));
  }

  /** From 0 to below 1. */
  share(): number {
    return uniformFloat64(this.random);
  }

  is(probability: number): boolean {
    return this.share() < probability;
  }

  /** A whole number, both ends included. */
  whole(from: number, to: number): number {
    return uniformInt(this.random, from, to);
  }

  /** @throws RangeError when there is nothing to choose from */
  one<T>(values: readonly T[]): T {
    if (values.length === 0) throw new RangeError('nothing to choose from');
    return values[this.whole(0, values.length - 1)] as T;
  }

  shuffled<T>(values: readonly T[]): T[] {
    return shuffled(values, this.random);
  }

  /** Normally distributed (Box and Muller). */
  normal(mean: number, sd: number): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.share()));
    return mean + sd * radius * Math.cos(2 * Math.PI * this.share());
  }

  /** What is above the median as often as below it, and now and then far above, as times are. */
  logNormal(median: number, spread: number): number {
    return median * Math.exp(this.normal(0, spread));
  }

  /** A seed for something else that takes one. */
  seed(): number {
    return this.whole(0, 0x7fff_ffff);
  }

  /** An id of the form of a random UUID (RFC 9562, §5.4). */
  uuid(): string {
    const hex = Array.from({length: 32}, (_, at) => (at === 12 ? 4 : at === 16 ? this.whole(8, 11) : this.whole(0, 15)).toString(16)).join(
      '',
    );
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  }
}
