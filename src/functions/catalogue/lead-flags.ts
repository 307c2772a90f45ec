import { leadFlags } from '../../shared/rules/lead';
import { cellLang } from '../../shared/rules/letters/show';
import type { FunctionDefinition } from '../definition';
import { rowWise } from '../prepare';
import type { Parameter } from '../types';
import { COMMA, listIn, SEMICOLON } from '../../shared/text/list';

const VOLUMES = ['imports', 'exports', 'own', 'rivals'] as const;

const volume = (en: (typeof VOLUMES)[number], zh: string, explained: string, english: string): Parameter => ({
  name: { en, zh },
  description: { zh: explained, en: english },
  kind: 'each',
  optional: true,
});

const ITEMS = { names: ['名称', 'names'], count: ['个数', 'count'] } as const;

/** Which of the five kinds of leads to focus on a lead belongs to. */
export const LEAD_FLAGS: FunctionDefinition = {
  id: 'LEAD_FLAGS',
  description: {
    zh: '重点关注的五种客户线索：有进无出、出口少于进口、竞争对手交寄量多、11183派揽、老客户介绍，属于哪几种',
    en: 'The five kinds of leads to focus on: receives but sends none, sends less than it receives, sends more with competitors, called in over 11183, named by an old customer',
  },
  parameters: [
    volume('imports', '月进口件数', '每月收到的件数，一格或一列', 'Parcels received a month, a cell or a column'),
    volume('exports', '月出口件数', '每月寄出的件数', 'Parcels sent a month'),
    volume(
      'own',
      '交寄我方件数',
      '其中交给我方的件数；省略时按全部寄出的件数算',
      'Of these, sent with us; all that it sends where omitted',
    ),
    volume('rivals', '交寄竞争对手件数', '每月交给所有竞争对手的件数', 'Sent with all competitors together'),
    {
      name: { en: 'source', zh: '线索来源' },
      description: {
        zh: '客户信息从哪里来，如“11183派揽”“老客户介绍”，与客户信息收集登记表的选项相同',
        en: 'Where the lead came from, such as a pickup call or a referral; the choices of the lead register',
      },
      kind: 'each',
      optional: true,
    },
    {
      name: { en: 'item', zh: '项目' },
      description: { zh: '“名称”（默认）或“个数”', en: '“names” (default) or “count”' },
      kind: 'one',
      optional: true,
    },
  ],
  result: {
    zh: '每行所属的线索种类，一种也不是时为“无”；或个数',
    en: 'The kinds a row belongs to, “none” where it is of none; or how many',
  },
  examples: [
    {
      formula: '=LEAD_FLAGS(B2:B5,C2:C5,,D2:D5)',
      args: [[40, 60, 20, 5], [0, 25, 180, 25], null, [null, null, 90, 90]],
      shows: [
        ['有邮件进口但无出口的客户、邮件出口量少于进口量的客户'],
        ['邮件出口量少于进口量的客户'],
        ['无'],
        ['EMS交寄量少、竞争对手交寄量多的客户'],
      ],
      note: {
        zh: '月寄180件全给我方，比给对手的90件多，不算',
        en: 'All 180 are sent with us, more than the 90 with competitors: none of the kinds',
      },
    },
    {
      formula: '=LEAD_FLAGS(3,1,,,"老客户介绍","个数")',
      args: [3, 1, null, null, '老客户介绍', '个数'],
      shows: [[2]],
      note: { zh: '出口少于进口，又是老客户介绍', en: 'Sends less than it receives, and was named by an old customer' },
    },
  ],
  prepare(inputs) {
    const { rules } = inputs;
    const lang = cellLang(rules);
    const { leadFlags: kinds } = rules.acquire;
    const item = inputs.choice('item', ITEMS) ?? 'names';
    const names = [...VOLUMES, 'source'];
    return rowWise({
      inputs,
      key: 'imports',
      nothing: (row) =>
        names.some((name) => inputs.isTotal(name, row)) || names.every((name) => inputs.isBlank(name, row)),
      answer(row) {
        const [imports, exports, own, rivals] = VOLUMES.map((name) => inputs.number(name, row));
        return leadFlags(
          { imports, exports, own, rivals, source: inputs.term('source', rules.forms.acquiring.leadSource, row) },
          rules,
        );
      },
      show(flags) {
        if (item === 'count') return flags.length;
        if (flags.length === 0) return lang === 'zh' ? '无' : 'none';
        return listIn(
          kinds.filter(({ code }) => flags.includes(code)),
          lang,
          { ...COMMA, en: SEMICOLON.en },
        );
      },
    });
  },
};
