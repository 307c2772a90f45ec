import type { Ruled } from '../../shared/rules/answer';
import type { Rate } from '../../shared/rules/rate';
import type { FunctionDefinition } from '../definition';
import { Stop } from '../inputs';
import { rowWise } from '../prepare';
import { words } from '../words';
import { casesOf, intervalParameter, rateCells, ratePer, volumeOf, volumeParameters } from './rate-arguments';

/** 百万件申诉率. */
export const APPEAL_RATE: FunctionDefinition = {
  id: 'APPEAL_RATE',
  description: {
    zh: '申诉率：每百万件业务量的申诉件数（国家邮政局口径），给出有效申诉件数时另给有效申诉率，可附95%区间',
    en: 'Appeal rate: appeals per million items (as the State Post Bureau counts), with the rate of valid ones and the 95 % interval on demand',
  },
  parameters: [
    {
      name: { en: 'appeals', zh: '申诉件数' },
      description: { zh: '申诉件数，一格或一列', en: 'Appeals, a cell or a column' },
      kind: 'each',
    },
    ...volumeParameters,
    {
      name: { en: 'valid', zh: '有效申诉件数' },
      description: {
        zh: '其中确定企业责任的件数；给出时多一格有效申诉率',
        en: 'How many of them were valid; gives one more cell, the rate of valid appeals',
      },
      kind: 'each',
      optional: true,
    },
    intervalParameter,
  ],
  result: {
    zh: '每行申诉率；给出有效件数时另有有效申诉率；要区间时各三格',
    en: 'The appeal rate a row, with the valid one beside it where given; three cells each with the interval',
  },
  examples: [
    {
      formula: '=APPEAL_RATE(66913,408.0061,"亿件",4475)',
      args: [66913, 408.0061, '亿件', 4475],
      shows: [[1.64, 0.10968]],
      note: {
        zh: '2023年三季度通告：申诉66 913件、每百万件1.64，有效4 475件、0.11',
        en: 'The notice for 2023 Q3: 66 913 appeals at 1.64 per million, 4 475 valid at 0.11',
      },
    },
    {
      formula: '=APPEAL_RATE(B2:B3,C2:C3,"万件")',
      args: [[3, 1], [120, 0.5], '万件'],
      shows: [[2.5], ['#VALUE!']],
      note: {
        zh: '5 000件的百万件率没有意义，不显示',
        en: 'A rate per million of 5 000 items means nothing and is not shown',
      },
    },
  ],
  prepare(inputs) {
    const { appealPer, suppressBelow } = inputs.rules.complaint.rates;
    const withInterval = inputs.flag('interval');
    const withValid = inputs.given('valid');
    return rowWise({
      inputs,
      key: 'appeals',
      columns: (withInterval ? 3 : 1) * (withValid ? 2 : 1),
      answer(row): Ruled<readonly Rate[]> {
        const volume = volumeOf(inputs, row);
        const appeals = casesOf(inputs, 'appeals', volume, row);
        if (volume < suppressBelow)
          throw new Stop(
            words.tooSmall({ name: inputs.label('volume'), found: volume, least: suppressBelow, cases: appeals }),
          );
        const rates = [ratePer(appeals, volume, appealPer, inputs)];
        if (withValid) {
          const valid = casesOf(inputs, 'valid', volume, row);
          if (valid > appeals)
            throw new Stop(
              words.partOfWhole({
                part: inputs.label('valid'),
                found: valid,
                whole: inputs.label('appeals'),
                of: appeals,
              }),
            );
          rates.push(ratePer(valid, volume, appealPer, inputs));
        }
        return { value: rates.map(({ value }) => value), reasons: rates.flatMap(({ reasons }) => reasons) };
      },
      show: (rates) => rates.flatMap((rate) => rateCells(rate, withInterval)),
    });
  },
};
