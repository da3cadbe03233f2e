/** Sums by place, for many places of which few are touched: no search must pay for those that it does not meet. */
export class Accumulator {
  readonly #values: Float64Array;
  #touched: number[] = [];

  constructor(size: number) {
    this.#values = new Float64Array(size);
  }

  get(at: number): number {
    return this.#values[at] ?? 0;
  }

  add(at: number, value: number): void {
    this.set(at, this.get(at) + value);
  }

  /** Values are above 0: nothing is a place that was never touched. */
  set(at: number, value: number): void {
    if (this.#values[at] === 0) this.#touched.push(at);
    this.#values[at] = value;
  }

  places(): number[] {
    return this.#touched;
  }

  /** Calls with each place and its sum, and forgets them. */
  drain(call: (at: number, value: number) => void): void {
    const touched = this.#touched;
    this.#touched = [];
    for (const at of touched) {
      const value = this.get(at);
      this.#values[at] = 0;
      call(at, value);
    }
  }
}
