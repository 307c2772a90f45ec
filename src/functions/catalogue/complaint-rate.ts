import type { FunctionDefinition } from '../definition';
import { Stop } from '../inputs';
import { rowWise } from '../prepare';
import { words } from '../words';
import { casesOf, intervalParameter, rateCells, ratePer, volumeOf, volumeParameters } from './rate-arguments';

const PER = {
  tenThousand: ['万', '万票', '万票率', '10000', 'ten thousand'],
  million: ['百万', '百万件', '百万件率', '1000000', 'million'],
  hundred: ['百', '%', '百分率', '100', 'percent'],
} as const;

/** 万票投诉率. */
export const COMPLAINT_RATE: FunctionDefinition = {
  id: 'COMPLAINT_RATE',
  description: {
    zh: '投诉率：每万票（或每百万件、百分之）投诉几件，可附95%区间',
    en: 'Complaint rate: complaints per 10 000 shipments (or per million, or per cent), with the 95 % interval on demand',
  },
  parameters: [
    {
      name: { en: 'complaints', zh: '投诉件数' },
      description: { zh: '投诉件数，一格或一列', en: 'Complaints, a cell or a column' },
      kind: 'each',
    },
    ...volumeParameters,
    intervalParameter,
    {
      name: { en: 'per', zh: '基数' },
      description: { zh: '“万”（默认）、“百万”或“%”', en: '“ten thousand” (default), “million” or “percent”' },
      kind: 'one',
      optional: true,
    },
  ],
  result: { zh: '每行一个比率；要区间时三格', en: 'One rate a row; three cells with the interval' },
  examples: [
    {
      formula: '=COMPLAINT_RATE(B2:B4,C2:C4)',
      args: [
        [12, 0, 3],
        [48000, 5000, 0],
      ],
      shows: [[2.5], [0], ['#VALUE!']],
      note: { zh: '每万票2.5件；业务量为0算不出', en: '2.5 per 10 000; without volume there is no rate' },
    },
    {
      formula: '=COMPLAINT_RATE(1,10,,"是","%")',
      args: [1, 10, null, '是', '%'],
      shows: [[10, 1.787621, 40.415003]],
      note: { zh: '10票里投诉1件：区间很宽', en: 'One of ten: the interval is wide' },
    },
  ],
  prepare(inputs) {
    const { rules } = inputs;
    const { complaintPer, appealPer, suppressBelow } = rules.complaint.rates;
    const chosen = inputs.choice('per', PER) ?? 'tenThousand';
    const per = { tenThousand: complaintPer, million: appealPer, hundred: 100 }[chosen];
    const withInterval = inputs.flag('interval');
    return rowWise({
      inputs,
      key: 'complaints',
      columns: withInterval ? 3 : 1,
      answer(row) {
        const volume = volumeOf(inputs, row);
        const cases = casesOf(inputs, 'complaints', volume, row);
        if (chosen === 'million' && volume < suppressBelow)
          throw new Stop(words.tooSmall({ name: inputs.label('volume'), found: volume, least: suppressBelow, cases }));
        return ratePer(cases, volume, per, inputs);
      },
      show: (rate) => rateCells(rate, withInterval),
    });
  },
};
