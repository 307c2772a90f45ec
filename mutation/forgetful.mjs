export const Kept = WeakMap;

let age = 0;

/** What was kept so far is forgotten. */
export const forget = () => age++;

/**
 * A WeakMap that `forget` empties. Modules keep by it what they worked out of a rule book; worked out while one mutant was switched on,
 * it would be taken for the work of the next, and worked out before, it would hide the next.
 */
export class Forgetful {
  #map = new Kept();
  #age = age;

  #now() {
    if (this.#age !== age) {
      this.#map = new Kept();
      this.#age = age;
    }
    return this.#map;
  }

  get(key) {
    return this.#now().get(key);
  }

  has(key) {
    return this.#now().has(key);
  }

  set(key, value) {
    this.#now().set(key, value);
    return this;
  }

  delete(key) {
    return this.#now().delete(key);
  }
}
