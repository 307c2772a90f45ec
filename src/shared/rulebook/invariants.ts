import type { Text } from '../text/lang';
import type { RulePath, RuleValues } from './values';

/** Two entries that cannot both stand. */
export interface Disagreement {
  readonly first: RulePath;
  readonly second: RulePath;
  readonly a: unknown;
  readonly b: unknown;
  readonly rule: Text;
}

const atMost: Text = { zh: '前者不得大于后者', en: 'the first must not be greater than the second' };
const greater: Text = { zh: '前者必须大于后者', en: 'the first must be greater than the second' };
const descending: Text = { zh: 'A、B、C、D 必须依次递减', en: 'A, B, C and D must descend' };
const listed: Text = { zh: '前者的代码必须都在后者之中', en: 'every code of the first must be one of the second' };
const sameLength: Text = { zh: '两者的档数必须相同', en: 'both must have the same number of bands' };

/** What no type of a single entry can say: how entries bound each other. */
export function disagreements(values: RuleValues): Disagreement[] {
  const found: Disagreement[] = [];
  const demand = (holds: boolean, first: RulePath, a: unknown, second: RulePath, b: unknown, rule: Text) => {
    if (!holds) found.push({ first, second, a, b, rule });
  };
  const { value, level } = values.tier;
  demand(value.aShare <= value.bShare, 'tier.value.aShare', value.aShare, 'tier.value.bShare', value.bShare, atMost);
  const { aCum, bCum } = value.cumulative;
  demand(aCum <= bCum, 'tier.value.cumulative.aCum', aCum, 'tier.value.cumulative.bCum', bCum, atMost);

  const least = level.minAnnualWan;
  const set = (['A', 'B', 'C', 'D'] as const).filter((letter) => least[letter] !== null);
  for (let i = 1; i < set.length; i++) {
    const [upper, lower] = [set[i - 1], set[i]];
    demand(
      least[upper]! > least[lower]!,
      `tier.level.minAnnualWan.${upper}`,
      least[upper],
      `tier.level.minAnnualWan.${lower}`,
      least[lower],
      greater,
    );
  }

  for (const [name, preset] of Object.entries(level.presets)) {
    const path = `tier.level.presets.${name as keyof typeof level.presets}` as const;
    demand(preset.A > preset.B && preset.B > preset.C && preset.C > preset.D, path, preset, path, preset, descending);
  }

  const { silentMonths, lostMonths, newMonths, loyalMonths, warnDrop, alarmDrop } = values.churn;
  demand(silentMonths <= lostMonths, 'churn.silentMonths', silentMonths, 'churn.lostMonths', lostMonths, atMost);
  demand(newMonths <= loyalMonths, 'churn.newMonths', newMonths, 'churn.loyalMonths', loyalMonths, atMost);
  demand(warnDrop <= alarmDrop, 'churn.warnDrop', warnDrop, 'churn.alarmDrop', alarmDrop, atMost);

  const { warnedFrom, defaultFrom, seriousFrom } = values.credit.type;
  for (const key of ['adverse', 'penalties', 'overdueDays'] as const) {
    demand(
      warnedFrom[key] <= defaultFrom[key],
      'credit.type.warnedFrom',
      warnedFrom,
      'credit.type.defaultFrom',
      defaultFrom,
      atMost,
    );
    demand(
      defaultFrom[key] <= seriousFrom[key],
      'credit.type.defaultFrom',
      defaultFrom,
      'credit.type.seriousFrom',
      seriousFrom,
      atMost,
    );
  }

  const { minA, minB, minC, max } = values.credit.score;
  demand(minA > minB, 'credit.score.minA', minA, 'credit.score.minB', minB, greater);
  demand(minB > minC, 'credit.score.minB', minB, 'credit.score.minC', minC, greater);
  demand(minA <= max, 'credit.score.minA', minA, 'credit.score.max', max, atMost);

  const { recencyDays, frequency, money } = values.rfm.bands;
  demand(
    recencyDays.length === frequency.length,
    'rfm.bands.recencyDays',
    recencyDays,
    'rfm.bands.frequency',
    frequency,
    sameLength,
  );
  demand(frequency.length === money.length, 'rfm.bands.frequency', frequency, 'rfm.bands.money', money, sameLength);
  const { stages, path, supplierRoles, roleStages } = values.relationship;
  const stageCodes = stages.map(({ code }) => code);
  const isStage = (code: string) => stageCodes.includes(code);
  demand(path.every(isStage), 'relationship.path', path, 'relationship.stages', stageCodes, listed);
  demand(
    roleStages.every(({ stage }) => isStage(stage)),
    'relationship.roleStages',
    roleStages.map(({ stage }) => stage),
    'relationship.stages',
    stageCodes,
    listed,
  );
  const staged = roleStages.map(({ role }) => role);
  const roles = supplierRoles.map(({ code }) => code);
  demand(
    roles.every((role) => staged.includes(role)),
    'relationship.supplierRoles',
    roles,
    'relationship.roleStages',
    staged,
    listed,
  );
  const { responses, warnings } = values.churn;
  const triggers = responses.map(({ trigger }) => trigger);
  const known = warnings.map(({ code }) => code);
  demand(
    triggers.every((code) => known.includes(code)),
    'churn.responses',
    triggers,
    'churn.warnings',
    known,
    listed,
  );
  const { controlPhases } = values.relationship.interruption;
  const phases = responses.map(({ phase }) => phase);
  const allowed = controlPhases.map(({ code }) => code);
  demand(
    phases.every((code) => allowed.includes(code)),
    'churn.responses',
    phases,
    'relationship.interruption.controlPhases',
    allowed,
    listed,
  );
  demand(
    values.period.yearMin <= values.period.yearMax,
    'period.yearMin',
    values.period.yearMin,
    'period.yearMax',
    values.period.yearMax,
    atMost,
  );
  return found;
}
