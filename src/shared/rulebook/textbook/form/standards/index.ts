import { leaf, shape } from '../../../leaf';
import { house } from '../../../source';
import { assessing } from './assessing';
import { granting } from './granting';
import { revisit } from './revisit';

/** The work standards of tables 5-10 to 5-14 (工作标准). */
export const standards = {
  standards: {
    ...revisit,
    ...assessing,
    ...granting,
    pointsMin: leaf(
      shape.count,
      0,
      '工作标准每步的最低考核分',
      'Least score of a step of a work standard',
      house('没有负分', 'no score is below nothing'),
    ),
    pointsSum: leaf(
      shape.countFrom1,
      100,
      '一项工作标准的考核总分',
      'Points of a whole work standard',
      house('百分制', 'out of 100'),
    ),
  },
} as const;
