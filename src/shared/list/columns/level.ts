import { accountLevel, levelThresholds } from '../../rules/account-level';
import { isRefusal } from '../../rules/answer';
import type { LevelClass } from '../../rules/letters/kinds';
import { parseLetter } from '../../rules/letters/parse';
import { showLetter } from '../../rules/letters/show';
import { words } from '../words';
import { add, column, valueOf, type Work } from './work';

/** Levels: those of the list, else by income target, else for quotas only by the value class. */
export function addLevels(work: Work): (LevelClass | undefined)[] | undefined {
  const { reader, preset } = work;
  const { rules } = reader;
  if (reader.has('level')) {
    return column(work, (row) => {
      const text = reader.text('level', row);
      return text === '' ? undefined : valueOf(work, row, 'level', parseLetter(text, 'level', rules));
    });
  }
  if (!reader.has('target')) return undefined;
  const thresholds = levelThresholds(preset, rules);
  if (isRefusal(thresholds)) {
    reader.notes.push(
      preset === undefined
        ? words.levelMissing({ name: reader.name('target'), presets: Object.keys(rules.tier.level.presets).join(', ') })
        : thresholds.refusal,
    );
    return undefined;
  }
  const target = reader.numbers('target');
  const levels = column(work, (row) =>
    Number.isNaN(target[row]) ? undefined : valueOf(work, row, 'target', accountLevel(target[row], preset, rules)),
  );
  // Not 大客户级别: the next run would take it for the level that the company set.
  add(work, 'level', '建议级别', 'Suggested level', (row) => {
    const level = levels[row];
    return level === undefined ? '' : showLetter('level', level, rules, work.lang);
  });
  work.used
    .add(preset === undefined ? 'tier.level.minAnnualWan' : `tier.level.presets.${preset}`)
    .add('tier.inclusive');
  return levels;
}
