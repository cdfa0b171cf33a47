/** Where each of many rows begins, when most have never been measured. */
export class Heights {
  #known = new Map();
  #guess;
  #keys = [];
  #starts = new Float64Array(1);

  /** @param {number} guess the height of a row not yet seen, in CSS pixels */
  constructor(guess) {
    this.#guess = guess;
  }

  /** Takes other rows, and remembers the heights of those it had. */
  arrange(keys) {
    this.#keys = keys;
    this.#starts = new Float64Array(keys.length + 1);
    this.#sumUp();
  }

  /** @param {Map<string, number>} measured heights by key */
  learn(measured) {
    for (const [key, height] of measured) this.#known.set(key, height);
    if (measured.size > 0) this.#sumUp();
  }

  /** Forgets everything, as after a change of width. */
  forget() {
    this.#known.clear();
    this.#sumUp();
  }

  get total() {
    return this.#starts[this.#keys.length];
  }

  start(index) {
    return this.#starts[index];
  }

  /** The row that holds a position. */
  at(position) {
    let low = 0;
    let high = this.#keys.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle] <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The key of the row that holds a position, and where it begins. */
  rowAt(position) {
    const index = this.at(position);
    return {key: this.#keys[index], start: this.#starts[index]};
  }

  #sumUp() {
    this.#keys.forEach((key, index) => {
      this.#starts[index + 1] = this.#starts[index] + (this.#known.get(key) ?? this.#guess);
    });
  }
}
