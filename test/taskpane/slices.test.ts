import { type Beat, inSlices } from '../../src/taskpane/work/slices';

/** A clock on which every step takes a while, and that counts how often the page is let go. */
function clockOf(stepMs: number) {
  let [time, pauses] = [0, 0];
  const beat: Beat = {
    now: () => time,
    pause: () => {
      pauses++;
      return Promise.resolve();
    },
  };
  function* steps(total: number): Generator<{ done: number; total: number }, string, undefined> {
    for (let done = 0; done < total; done++) {
      yield { done, total };
      time += stepMs;
    }
    return 'done';
  }
  return { beat, steps, pauses: () => pauses };
}

// A slice holds the page for 40 ms at most, and the step that was begun.
test.each([
  { why: 'nothing to do is done at once', total: 0, stepMs: 10, pauses: 1 },
  { why: 'what is quick is one slice', total: 3, stepMs: 10, pauses: 1 },
  { why: 'ten steps of 10 ms', total: 10, stepMs: 10, pauses: 3 },
  { why: 'steps that are longer than a slice have one each, and one for the end', total: 3, stepMs: 100, pauses: 3 },
])('$why', async ({ total, stepMs, pauses }) => {
  const clock = clockOf(stepMs);
  const told: number[] = [];
  expect(await inSlices(clock.steps(total), { progress: ({ done }) => told.push(done) }, clock.beat)).toBe('done');
  expect(clock.pauses()).toBe(pauses);
  // Told once for every slice but the last.
  expect(told).toHaveLength(pauses - 1);
  expect(told).toEqual([...told].sort((one, other) => one - other));
});

test('stopped between two slices it gives nothing, and no step is made after', async () => {
  const clock = clockOf(100);
  const signal = { aborted: false };
  let steps = 0;
  const progress = () => {
    steps++;
    signal.aborted = true;
  };
  expect(await inSlices(clock.steps(5), { signal, progress }, clock.beat)).toBeUndefined();
  expect(steps).toBe(1);
});

test('stopped before it began, nothing is worked out', async () => {
  let begun = 0;
  function* steps(): Generator<{ done: number; total: number }, string, undefined> {
    begun++;
    yield { done: 0, total: 1 };
    return 'done';
  }
  expect(await inSlices(steps(), { signal: { aborted: true } }, clockOf(1).beat)).toBeUndefined();
  expect(begun).toBe(0);
});

test('what goes wrong in a step comes out', async () => {
  // eslint-disable-next-line require-yield -- it fails before its first step
  function* broken(): Generator<{ done: number; total: number }, string, undefined> {
    throw new Error('broken');
  }
  await expect(inSlices(broken(), {}, clockOf(1).beat)).rejects.toThrow('broken');
});
