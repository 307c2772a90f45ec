import { isRefusal } from '../../../src/shared/rules/answer';
import { type StepFacts, stepsFrom, takeStep } from '../../../src/shared/rules/complaint';

import { CHINESE, refusalOf, rulesWith } from '../support';

const rules = rulesWith();

const STATES = [
  'accepted',
  'acknowledged',
  'reviewed',
  'investigated',
  'handled',
  'informed',
  'closed',
  'escalated',
  'appealed',
] as const;

type State = (typeof STATES)[number];

/**
 * What may follow what: `+` always, `S` solved on the spot, `O` overdue, `D` the customer is dissatisfied, `N` the customer has answered
 * and is not dissatisfied, `.` never, `=` itself. Columns in the order of STATES.
 */
const PAIRS: Readonly<Record<State, string>> = {
  accepted: /*     */ '= + . . S . . . O',
  acknowledged: /* */ '. = + . . . . . O',
  reviewed: /*     */ '. . = + . . . . O',
  investigated: /* */ '. . . = + . . . O',
  handled: /*      */ '. . . . = + . . O',
  informed: /*     */ '. . . . . = N D D',
  closed: /*       */ '. . D . . . = . D',
  escalated: /*    */ '. . . + . . N = D',
  appealed: /*     */ '. . . . . . + . =',
};

const FACTS: Readonly<Record<string, StepFacts>> = {
  nothing: {},
  onSpot: { solvedOnSpot: true },
  overdue: { overdue: true },
  dissatisfied: { opinion: 'dissatisfied' },
  satisfied: { opinion: 'satisfied' },
  noReply: { opinion: 'noReply' },
};

/** Under which facts a mark of the table allows a step. */
const ALLOWS: Readonly<Record<string, readonly string[]>> = {
  '+': Object.keys(FACTS),
  S: ['onSpot'],
  O: ['overdue'],
  D: ['dissatisfied'],
  N: ['satisfied', 'noReply'],
  '.': [],
  '=': [],
};

test('the table is about the stages of the rule book', () =>
  expect(rules.complaint.states.map(({ code }) => code)).toEqual(STATES));

describe.each(STATES)('from %s', (from) => {
  const marks = PAIRS[from].split(' ');
  test.each(STATES.map((to, i) => [to, marks[i]] as const))('to %s: %s', (to, mark) => {
    for (const [name, facts] of Object.entries(FACTS)) {
      const step = takeStep(from, to, facts, rules);
      expect([name, !isRefusal(step)]).toEqual([name, ALLOWS[mark].includes(name)]);
      if (!isRefusal(step)) {
        expect(step.value).toBe(to);
        continue;
      }
      const { zh, en } = refusalOf(step);
      // A sentence in each language, which names the stage that was asked for.
      expect(zh).toMatch(/[。]$/);
      expect(en).toMatch(/\.$/);
      expect(en).not.toMatch(CHINESE);
      expect(`${zh}${en}`).not.toMatch(/\{|undefined/);
      const end = rules.complaint.states.find(({ code }) => code === to)!;
      expect(zh).toContain(`“${end.zh}”`);
      expect(en).toContain(`“${end.en}”`);
    }
  });
});

test.each<[State, State, StepFacts, string]>([
  ['accepted', 'closed', {}, '中间还有：“告知”“评审”“调查”“处理”“告知结果”'],
  ['acknowledged', 'handled', {}, '中间还有：“评审”“调查”'],
  ['closed', 'accepted', {}, '从这里可以转到：“评审”“申诉”'],
  ['appealed', 'informed', {}, '从这里可以转到：“结案”'],
  ['accepted', 'handled', {}, '只有能当场解决的投诉'],
  ['informed', 'closed', {}, '还没有投诉客户意见'],
  ['informed', 'closed', { opinion: 'dissatisfied' }, '请先升级处理'],
  ['informed', 'escalated', { opinion: 'satisfied' }, '客户没有表示不满意'],
  ['reviewed', 'appealed', {}, '超过7日未处理'],
  ['handled', 'handled', {}, '已经处于“处理”'],
])('%s to %s with %j says why not', (from, to, facts, part) =>
  expect(refusalOf(takeStep(from, to, facts, rules)).zh).toContain(part),
);

test('a stage that nobody knows is named', () => {
  expect(refusalOf(takeStep('done', 'closed', {}, rules)).zh).toContain('没有“done”');
  expect(refusalOf(takeStep('accepted', 'done', {}, rules)).en).toContain('“Accepted”');
});

test('the company may redraw the way', () => {
  const own = rulesWith({ 'complaint.moves': [{ from: 'accepted', to: 'closed' }] });
  expect(isRefusal(takeStep('accepted', 'closed', {}, own))).toBe(false);
  expect(refusalOf(takeStep('accepted', 'handled', { solvedOnSpot: true }, own)).zh).toContain('可以转到：“结案”');
});

test('what may follow a stage is listed with its conditions', () =>
  expect(stepsFrom('informed', rules)).toEqual([
    { from: 'informed', to: 'closed', when: 'notDissatisfied' },
    { from: 'informed', to: 'escalated', when: 'dissatisfied' },
    { from: 'informed', to: 'appealed', when: 'dissatisfied' },
  ]));
