import { because, ruled } from '../../rules/answer';
import { contactKindOf } from '../../rules/visit/log';
import type { RuleValues } from '../../rulebook/book';
import { formatDay } from '../../values/date';
import type { Derivation } from '../form';
import { words } from './words';

/** What a channel of the contact log counts as, by its name; the codes of `forms.choice.countsAs`. */
const countedAs = (channel: string, rules: RuleValues): 'visit' | 'call' | 'none' =>
  contactKindOf(channel, rules) ?? 'none';

export const countsAs: Derivation = {
  words: {
    zh: '上门走访、高层互访计入走访，电话计入电话',
    en: 'on-site and executive visits count as visits, calls as calls',
  },
  from: ['channel'],
  derive(row, context) {
    const rules = context.book.values;
    const channel = rules.forms.choice.contactChannel.find(({ code }) => code === row.code('channel'));
    if (channel === undefined) return undefined;
    const code = countedAs(channel.zh, rules);
    const { zh, en } = rules.forms.choice.countsAs.find((one) => one.code === code)!;
    const shown = { channel: { zh: channel.zh, en: channel.en }, kind: { zh, en } };
    return ruled(code, because(words.counts(shown), code === 'call' ? 'visit.callChannels' : 'visit.visitChannels'));
  },
  native(at) {
    const cell = at.cell('channel');
    const { contactChannel } = at.rules.forms.choice;
    const term = (code: string): string => at.term('forms.choice.countsAs', code);
    const written = (code: string): string => at.term('forms.choice.contactChannel', code);
    const branches = (['visit', 'call'] as const).map((kind) => {
      const channels = contactChannel.filter(({ zh }) => countedAs(zh, at.rules) === kind);
      return [`OR(${channels.map(({ code }) => `${cell}=${written(code)}`).join(',')})`, term(kind), channels] as const;
    });
    const others = branches
      .filter(([, , channels]) => channels.length > 0)
      .reduceRight((otherwise, [test, then]) => `IF(${test},${then},${otherwise})`, term('none'));
    return `IF(${cell}="","",${others})`;
  },
};

export const onTime: Derivation = {
  words: { zh: '录入时间距日期不超过规定天数', en: 'entered within the days allowed' },
  from: ['date', 'enteredAt'],
  derive(row, context) {
    const [date, entered] = [row.day('date'), row.day('enteredAt')];
    if (date === undefined || entered === undefined) return undefined;
    const days = context.book.values.forms.contactLog.entryDays;
    const shown = { date: formatDay(date), entered: formatDay(entered), days };
    return ruled(entered - date <= days, because(words.inTime(shown), 'forms.contactLog.entryDays'));
  },
  native(at) {
    const [date, entered] = [at.cell('date'), at.cell('enteredAt')];
    const late = `INT(${entered})-INT(${date})<=${at.rule('forms.contactLog.entryDays')}`;
    return `IF(AND(ISNUMBER(${date}),ISNUMBER(${entered})),IF(${late},${at.yesNo(true)},${at.yesNo(false)}),"")`;
  },
};
