import type { RuleValues } from '../../../rulebook/book';
import { scaleOf } from '../../ranking/money';
import { type Rate, rateOf } from '../../rate';
import type { AppealTally, Tally } from './tally';

/** What is told of some complaints. Shares are 0 to 1; a figure that rests on nothing is undefined. */
export interface Figures {
  /** 件数. */
  readonly cases: number;
  /** 占比, of all complaints of the period. */
  readonly share: number | undefined;
  /** 有效件数, and of how many there is a finding. */
  readonly valid: number;
  readonly judged: number;
  /** 应答复, 按时答复, and the rate. */
  readonly answerable: number;
  readonly onTime: number;
  readonly onTimeRate: number | undefined;
  readonly handled: number;
  /** 平均处理天数, from acceptance to the first handling. */
  readonly meanDays: number | undefined;
  /** 已回复, 满意, and the rate among those who replied. */
  readonly answered: number;
  readonly satisfied: number;
  readonly satisfaction: number | undefined;
  /** 重复投诉. */
  readonly repeats: number;
  readonly repeatRate: number | undefined;
  /** 损失合计 and 单件平均损失, in 元. */
  readonly loss: number;
  readonly meanLoss: number | undefined;
}

const ratio = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole);

export function figuresOf(tally: Tally, all: number, rules: RuleValues): Figures {
  const { cases, judged, valid, answerable, onTime, handled, days, answered, satisfied, repeats, lossUnits } = tally;
  const scale = scaleOf(rules.tier.value.decimals);
  return {
    cases,
    share: ratio(cases, all),
    valid,
    judged,
    answerable,
    onTime,
    onTimeRate: ratio(onTime, answerable),
    handled,
    meanDays: ratio(days, handled),
    answered,
    satisfied,
    satisfaction: ratio(satisfied, answered),
    repeats,
    repeatRate: ratio(repeats, cases),
    loss: lossUnits / scale,
    meanLoss: ratio(lossUnits / scale, cases),
  };
}

/** A rate per so many shipments, with its interval; undefined where there are no shipments, or too few for this unit. */
export function ratePer(cases: number, volume: number | undefined, per: number, rules: RuleValues): Rate | undefined {
  const { appealPer, suppressBelow } = rules.complaint.rates;
  if (volume === undefined || (per >= appealPer && volume < suppressBelow)) return undefined;
  const rate = rateOf(cases, volume, rules);
  return rate && { share: rate.share * per, low: rate.low * per, high: rate.high * per };
}

/** What is told of some appeals (申诉). */
export interface AppealFigures extends AppealTally {
  readonly volume: number | undefined;
  /** 申诉率 and 有效申诉率, per million shipments. */
  readonly rate: Rate | undefined;
  readonly validRate: Rate | undefined;
  /** 有效申诉处理满意率 = 满意的有效申诉件数 ÷ 有效申诉总量. */
  readonly satisfaction: number | undefined;
}

/** @param rated  the appeals of months whose shipments are known: rates are theirs */
export function appealFiguresOf(
  tally: AppealTally,
  rated: AppealTally,
  volume: number | undefined,
  rules: RuleValues,
): AppealFigures {
  const { appealPer } = rules.complaint.rates;
  return {
    ...tally,
    volume,
    rate: ratePer(rated.appeals, volume, appealPer, rules),
    validRate: ratePer(rated.valid, volume, appealPer, rules),
    satisfaction: ratio(tally.validSatisfied, tally.valid),
  };
}
