import { cellLang } from '../../shared/rules/letters/show';
import { ruled } from '../../shared/rules/answer';
import { whyCall } from '../call';
import { Stop } from '../inputs';
import type { FunctionDefinition } from '../definition';
import type { Prepared } from '../types';
import { words } from '../words';
import { listed } from '../../shared/text/list';

/** `KA_WHY` over the functions that it can explain. */
export const kaWhy = (functions: readonly FunctionDefinition[]): FunctionDefinition => ({
  id: 'KA_WHY',
  description: {
    zh: '说明某个结果的理由：写函数名和它的参数，得到一句话（名次、所依据的规则、哪些是本公司设定）',
    en: 'Why a result came out as it did: the function’s name and its arguments give a sentence (place, rules, house defaults)',
  },
  parameters: [
    {
      name: { en: 'function_name', zh: '函数名' },
      description: { zh: '函数名，如 "ABC_TIER"', en: 'The function’s name, such as "ABC_TIER"' },
      kind: 'one',
    },
    {
      name: { en: 'arguments', zh: '参数' },
      description: { zh: '与该函数相同的参数', en: 'The same arguments as that function takes' },
      kind: 'rest',
      optional: true,
    },
  ],
  result: { zh: '每行一句话', en: 'One sentence a row' },
  examples: [
    {
      formula: '=KA_WHY("CREDIT_LIMIT","B",5000)',
      args: ['CREDIT_LIMIT', 'B', 5000],
      shows: [['资信B级为现款现货，没有赊销额度。']],
      note: { zh: '理由来自信用政策原文', en: 'The reason is the policy of the text' },
    },
    {
      formula: '=KA_WHY("ABC_TIER",E3,$E$2:$E$11)',
      args: ['ABC_TIER', 900, [1000, 900, 900, 700, 600, 500, 400, 300]],
      shows: [
        [
          '8家有业务的客户按业务收入排名，前5%（1家）为A类，前20%（2家）中其余为B类；本客户900元，第2名／8家；与1家业务收入相同，同归一类；不低于B类分界900元，未到A类分界1,000元，为B类（其中“A类占客户数的比例（累计）”“并列客户：同归较高类别，或按名单先后”为本公司设定）。',
        ],
      ],
      note: { zh: '说出名次、分界和哪些是本公司设定', en: 'It names the place, the cuts and the house defaults' },
    },
  ],
  prepare(inputs, context): Prepared {
    const asked = inputs.require('function_name', inputs.text('function_name'));
    const id = asked.toUpperCase();
    if (id === 'KA_WHY') throw new Stop(words.noSelf());
    const definition = functions.find((one) => one.id === id);
    if (definition === undefined)
      throw new Stop(words.unknownFunction({ found: asked, allowed: listed(functions.map((one) => one.id)) }));
    const sentences = whyCall(definition, inputs.rest, { ...context, lang: cellLang(inputs.rules) });
    return {
      rows: sentences.length,
      columns: 1,
      row: (row) => [sentences[row]],
      why: (row) => (sentences[row] === '' ? undefined : ruled(sentences[row])),
    };
  },
});
