import { inOneGo, stepwise } from '../../src/shared/values/steps';

const doubled = (list: readonly number[]) => stepwise(list, (one) => 2 * one);

test.each([
  { why: 'nothing is done at once', list: [], made: [], told: [] },
  { why: 'one thing', list: [4], made: [8], told: ['0/1'] },
  // Told before each, so that whoever stops there has not had it done.
  { why: 'each in its order', list: [3, 1, 2], made: [6, 2, 4], told: ['0/3', '1/3', '2/3'] },
])('$why', ({ list, made, told }) => {
  expect(inOneGo(doubled(list))).toEqual(made);
  expect([...doubled(list)].map(({ done, total }) => `${done}/${total}`)).toEqual(told);
});

test('what is left between two steps is not gone on with', () => {
  const done: string[] = [];
  const steps = stepwise(['a', 'b', 'c'], (one) => done.push(one));
  steps.next();
  steps.next();
  steps.return([]);
  expect(steps.next().done).toBe(true);
  expect(done).toEqual(['a']);
});
