/** How far a long piece of work is: `done` of `total`, in whatever it counts by, such as cells, bytes or customers. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Long work in small steps: whoever has it done may do something else between two of them, or stop there. */
export type Steps<T> = Generator<Progress, T, undefined>;

/** All steps in one go. */
export function inOneGo<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** One step for each thing of a list. */
export function* stepwise<T, R>(list: readonly T[], work: (one: T) => R): Steps<R[]> {
  const made: R[] = [];
  for (const [done, one] of list.entries()) {
    yield { done, total: list.length };
    made.push(work(one));
  }
  return made;
}
