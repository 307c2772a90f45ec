import { isRefusal } from '../../src/shared/rules/answer';
import { stageOf, stageView } from '../../src/shared/rules/relationship';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { say } from '../../src/shared/text/message';
import { bookWith, valueOf, whyOf } from './support';

const rules = TEXTBOOK_RULES.values;

// S0: 次要 → 主要 → 长期 → 战略伙伴.
test.each<[string, string]>([
  ['none', 'incubation'],
  ['secondary', 'initial'],
  ['main', 'stable'],
  ['longTerm', 'strategic'],
  ['partner', 'strategic'],
])('as %s the relation is at %s', (role, stage) => {
  const answer = stageOf(role, rules);
  expect(valueOf(answer).code).toBe(stage);
  const named = rules.relationship.supplierRoles.find(({ code }) => code === role);
  expect(whyOf(answer, 'zh')).toContain(`我方在大客户处是${named?.zh}`);
  expect(whyOf(answer, 'zh')).toContain(`对应${rules.relationship.stages.find(({ code }) => code === stage)?.zh}`);
});

test('every role has a stage, and every stage of the path says what it asks for', () => {
  for (const { code } of rules.relationship.supplierRoles) expect(isRefusal(stageOf(code, rules))).toBe(false);
  for (const code of rules.relationship.path) {
    const view = stageView(code, rules);
    if (isRefusal(view)) throw new Error(code);
    expect([view.value.strategies.length, view.value.features.length].every((count) => count > 0)).toBe(true);
  }
});

test.each<[string, string, string, number]>([
  ['incubation', 'initial', '使潜在大客户发展成为正式大客户', 4],
  ['initial', 'stable', '从次要快递服务提供商发展成为主要供应商', 3],
  ['stable', 'strategic', '在保持目前最大业务份额的前提下，从主要快递服务提供商发展成为大客户长期供应商', 2],
  ['strategic', 'strategic', '大客户开发的最高境界', 3],
])('%s leads to %s', (stage, next, goal, strategies) => {
  const view = stageView(stage, rules);
  if (isRefusal(view)) throw new Error(stage);
  expect([view.value.next.code, view.value.goal.zh, view.value.strategies.length]).toEqual([next, goal, strategies]);
  valueOf(view);
  expect(view.reasons.map(({ path }) => path)).toEqual([
    `relationship.stage.${stage}.definition`,
    `relationship.stage.${stage}.goal`,
    'relationship.path',
  ]);
  expect(view.reasons.at(-1)?.message.id).toBe(stage === next ? 'relationship.highest' : 'relationship.next');
});

test('after an interruption no stage follows: the sentence says what to do', () => {
  const view = stageView('regress', rules);
  if (!isRefusal(view)) throw new Error('answered');
  expect(say('zh', view.refusal)).toContain('事前监控预警、事中控制与协调、事后挽救及补救');
  expect(say('en', view.refusal)).toContain('before: monitor and warn; during: control and coordinate');
});

test('a company may see its roles otherwise', () => {
  const roles = rules.relationship.roleStages.map((one) =>
    one.role === 'longTerm' ? { ...one, stage: 'stable' } : one,
  );
  const { values } = bookWith({ 'relationship.roleStages': roles });
  expect(stageOf('longTerm', values)).toMatchObject({ value: { code: 'stable' } });
});
