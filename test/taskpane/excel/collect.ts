/** A test that was registered, to be run by whoever collected it. */
export interface Collected {
  readonly name: string;
  run(): Promise<void>;
}

type Body = (...given: never[]) => unknown;

const filled = (name: string, given: readonly unknown[]): string => {
  let i = 0;
  return name.replace(/%[sdj]/g, () => String(given[i++]));
};

/** Runs what registers tests, and keeps the tests instead of handing them to the runner. */
export function collect(register: () => void): readonly Collected[] {
  const found: Collected[] = [];
  const scope = globalThis as unknown as Record<string, unknown>;
  const [describeBefore, testBefore] = [scope.describe, scope.test];
  const add = (name: string, body: Body, given: readonly unknown[] = []) =>
    void found.push({ name: filled(name, given), run: async () => void (await body(...(given as never[]))) });
  const each = (table: readonly unknown[]) => (name: string, body: Body) => {
    for (const row of table) add(name, body, Array.isArray(row) ? row : [row]);
  };
  scope.describe = (_name: string, body: () => void) => body();
  scope.test = Object.assign((name: string, body: Body) => add(name, body), { each });
  try {
    register();
  } finally {
    [scope.describe, scope.test] = [describeBefore, testBefore];
  }
  return found;
}
