export { answerPlace, type AnswerScale, fivePoints } from './answers';
export { type AnswerCounts, countAnswers, type SatisfactionMeasure, satisfactionOf, type ScorePreset } from './csat';
export { expectationGap } from './gap';
export { countRecommenders, netPromoterScore, type Recommendation, recommender } from './nps';
export {
  planFaults,
  type PlanFault,
  surveyCalendar,
  type SurveyFrequency,
  type SurveyPeriod,
  type SurveyPlan,
} from './plan';
export { sevenRights, type SevenRights } from './seven-rights';
export { eventsOf, type FailureEvent, serviceQuality, type ServiceQuality, type SqiPack } from './sqi';
export { type Scorecard, tqcsoScore } from './tqcso';
