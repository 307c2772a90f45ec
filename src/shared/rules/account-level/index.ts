import type { RuleValues } from '../../rulebook/book';
import { defineWords } from '../../text/message';
import { type Answer, because, refuse, ruled } from '../answer';
import type { AccountLevel, LevelClass } from '../letters/kinds';
import { nameLetter } from '../letters/show';

export const words = defineWords('account-level', {
  notConfigured: {
    zh: '大客户级别的年收入目标下限还没有设定（教材原文为“xxx万元”）：请在规则里填 {paths}，或在公式中指定预设（{presets}）。',
    en: 'The least annual income targets of the levels are not set (the text leaves them as “xxx”): fill in {paths}, or name a preset in the formula ({presets}).',
  },
  noSuchPreset: {
    zh: '没有名为“{found}”的预设，可用：{presets}。',
    en: 'There is no preset “{found}”; there are: {presets}.',
  },
  unit: { zh: '单位应为 万元 或 元，实际是“{found}”。', en: 'The unit must be 万元 or 元, found “{found}”.' },
  reached: {
    zh: '年收入目标{target}万元，达到{level}下限{least}万元（“以上”含本数）',
    en: 'annual income target {target} (10 000 yuan), at or above the least of {level}, {least}',
  },
  below: { zh: '未达{level}下限{least}万元', en: 'below that of {level}, {least}' },
  none: {
    zh: '年收入目标{target}万元，低于最低一级{level}的下限{least}万元',
    en: 'annual income target {target} (10 000 yuan), below the least of the lowest level {level}, {least}',
  },
  preset: { zh: '按预设“{preset}”', en: 'by preset “{preset}”' },
  negative: { zh: '年收入目标不能是负数（{found}）。', en: 'An annual income target cannot be negative ({found}).' },
});

const LETTERS = ['A', 'B', 'C', 'D'] as const;

export type Presets = RuleValues['tier']['level']['presets'];
export type Thresholds = Readonly<Record<(typeof LETTERS)[number], number | null>>;

/** The thresholds in force: a preset by name, else those of the rule book. In 万元 a year. */
export function levelThresholds(preset: string | undefined, rules: RuleValues): Answer<Thresholds> {
  const { presets, minAnnualWan } = rules.tier.level;
  const names = Object.keys(presets).join(', ');
  if (preset !== undefined) {
    if (!Object.hasOwn(presets, preset)) return refuse(words.noSuchPreset({ found: preset, presets: names }));
    return ruled(
      presets[preset as keyof Presets],
      because(words.preset({ preset }), `tier.level.presets.${preset as keyof Presets}`),
    );
  }
  if (LETTERS.every((letter) => minAnnualWan[letter] === null)) {
    return refuse(words.notConfigured({ paths: 'tier.level.minAnnualWan.A … D', presets: names }));
  }
  return ruled(minAnnualWan);
}

/** Yuan or 万元 → 万元; undefined for another unit. */
export function toWan(target: number, unit: string, rules: RuleValues): number | undefined {
  return unit === '万元' ? target : unit === '元' ? target / rules.list.wan : undefined;
}

/**
 * 大客户级别: the highest level whose least annual income target is reached; a level without a threshold is not given.
 * @param targetWan  annual income target in 万元
 */
export function accountLevel(targetWan: number, preset: string | undefined, rules: RuleValues): Answer<LevelClass> {
  if (targetWan < 0) return refuse(words.negative({ found: targetWan }));
  const found = levelThresholds(preset, rules);
  if ('refusal' in found) return found;
  const set = LETTERS.filter((letter) => found.value[letter] !== null);
  const name = (letter: (typeof LETTERS)[number]) => nameLetter('level', `L-${letter}`, rules);
  const path = (letter: (typeof LETTERS)[number]) =>
    preset === undefined ? (`tier.level.minAnnualWan.${letter}` as const) : undefined;
  const reached = set.findIndex((letter) => targetWan >= found.value[letter]!);
  if (reached < 0) {
    const lowest = set[set.length - 1];
    const message = words.none({ target: targetWan, level: name(lowest), least: found.value[lowest]! });
    return ruled<LevelClass>('L-0', ...found.reasons, because(message, path(lowest)));
  }
  const letter = set[reached];
  const reasons = [
    ...found.reasons,
    because(words.reached({ target: targetWan, level: name(letter), least: found.value[letter]! }), path(letter)),
  ];
  if (reached > 0) {
    const upper = set[reached - 1];
    reasons.push(because(words.below({ level: name(upper), least: found.value[upper]! }), path(upper)));
  }
  return { value: `L-${letter}` as AccountLevel, reasons };
}
