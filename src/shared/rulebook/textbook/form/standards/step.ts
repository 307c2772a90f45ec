import { z } from 'zod';
import { shape } from '../../../leaf';
import { house } from '../../../source';

/** The steps of a work standard in order: what is done, how well, by when, by whom, what comes of it. */
export const stepsShape = z
  .array(
    z.strictObject({
      code: z.string().min(1),
      zh: z.string().min(1),
      en: z.string().min(1),
      standard: shape.sentence,
      due: shape.sentence,
      by: shape.sentence,
      /** Ids of the forms that the step leaves behind. */
      outputs: z.array(z.string().min(1)).readonly(),
      measure: shape.sentence,
      points: shape.count,
    }),
  )
  .readonly();

/** A text in both languages. */
export const say = (zh: string, en: string) => ({ zh, en });

/** Who does a step. */
export const by = {
  serviceStaff: say('大客户服务人员', 'Key-account service staff'),
  owner: say('客户专管员', 'Account owner'),
  supervisor: say('客户服务部主管', 'Supervisor of customer service'),
  clerk: say('客户信息管理专员', 'Customer information clerk'),
  group: say('信用管理小组', 'Credit group'),
  finance: say('财务部', 'Finance'),
  manager: say('总经理', 'General manager'),
} as const;

/** What the standards of credit rest on. */
export const creditRules = house(
  '原表未刊载，据公开的信用管理制度归纳；考核分合计100分',
  'the table itself is not printed; after public credit rules, with points that add up to 100',
);
