import { bind } from 'jest-each';
import { expect } from 'expect';

/** The tests as they are told while a file loads: full title, function, file. */
export class Suite {
  tests = new Map();
  #path = [];
  #file = '';

  load(file, read) {
    this.#file = file;
    read();
  }

  /** Jest's words. Hooks are not among them: no test that runs here has any, and one that had would fail to load. */
  words() {
    const describe = (title, body) => {
      this.#path.push(title);
      body();
      this.#path.pop();
    };
    const test = (title, body) => this.#add([...this.#path, title].join(' '), body);
    describe.each = bind(describe, false);
    test.each = bind(test, false);
    return { describe, test, it: test, expect };
  }

  #add(title, body) {
    const name = `${this.#file}: ${title}`;
    let id = name;
    for (let again = 2; this.tests.has(id); again++) id = `${name} (${again})`;
    this.tests.set(id, { id, name: title, file: this.#file, body, time: 0 });
  }
}
