import { z } from 'zod';
import { leaf, shape, term } from '../../leaf';
import { clause, house } from '../../source';

/** Appeals to the postal administration (申诉). */
export const appeal = {
  appeal: {
    unhandledDays: leaf(
      shape.countFrom1,
      7,
      '投诉超过几日未处理可申诉',
      'Days unhandled after which an appeal may be made',
      clause('post-appeals', '第9条', 'art. 9'),
    ),
    acceptDays: leaf(
      shape.countFrom1,
      5,
      '申诉受理决定时限（日）',
      'Days to decide on accepting an appeal',
      house('只有一处公开资料载明，待核实', 'only one public page says so; to be confirmed'),
    ),
    mediationDays: leaf(
      shape.countFrom1,
      30,
      '申诉调解答复时限（日）',
      'Days to answer an appeal',
      clause('post-appeals', '第3、4条', 'art. 3, 4'),
    ),
    companyReplyDays: leaf(
      shape.countFrom1,
      15,
      '企业答复转办申诉的时限（日）',
      'Days for the company to answer an appeal passed on',
      house(
        '《邮政业消费者申诉处理办法》（2011年）规定企业15日内答复；现行《邮政业用户申诉处理办法》是否沿用，待核实',
        '15 days in the Measures for appeals of postal consumers (2011); whether the present Measures keep them is to be confirmed',
      ),
    ),
    transferWorkdays: leaf(
      shape.countFrom1,
      2,
      '申诉转办企业的时限（工作日）',
      'Working days to pass an appeal to the company',
      house('2011年旧办法的规定，现行规定待核实', 'from the 2011 rules; the present text is to be confirmed'),
    ),
    feedbackWorkdays: leaf(
      shape.countFrom1,
      3,
      '调解意见反馈时限（工作日）',
      'Working days to answer a mediation opinion',
      clause('post-appeals', '调解意见反馈', 'answer to the mediation opinion'),
    ),
    recordYears: leaf(
      shape.countFrom1,
      3,
      '申诉记录保存年数',
      'Years that records are kept',
      clause('post-appeals', '档案保存', 'keeping of records'),
    ),
    windowYears: leaf(
      shape.countFrom1,
      1,
      '申诉有效期（年）',
      'Years within which an appeal may be made',
      house('2011年旧办法的规定，现行规定待核实', 'from the 2011 rules; the present text is to be confirmed'),
    ),
    conditions: leaf(
      shape.terms,
      [
        term('respondent', '有明确的被申诉人', 'A clear respondent'),
        term('grounds', '有具体的申诉请求、理由和事实', 'A request, reasons and facts'),
        term(
          'complainedFirst',
          '已向企业投诉，不满意或逾期未处理',
          'Complained to the company first: dissatisfied, or not handled in time',
        ),
        term('notAccepted', '未就同一事项受理过', 'Not already accepted'),
        term('notInCourt', '未进入诉讼、仲裁等程序', 'Not in court or arbitration'),
      ],
      '申诉的条件',
      'Conditions of an appeal',
      clause('post-appeals', '第9条', 'art. 9'),
    ),
    answerContents: leaf(
      shape.terms,
      [
        term('finding', '调查结果', 'Finding'),
        term('responsibility', '责任', 'Responsibility'),
        term('settlement', '与申诉人的处理意见', 'Settlement with the appellant'),
        term('compensation', '赔偿', 'Compensation'),
        term('apology', '道歉', 'Apology'),
        term('satisfied', '是否满意', 'Whether satisfied'),
        term('handlerPhone', '经办人电话', 'Phone of the handler'),
      ],
      '企业答复申诉的内容',
      'Contents of the company’s answer',
      house('2011年旧办法所列，现行规定待核实', 'from the 2011 rules; the present text is to be confirmed'),
    ),
    companyDuty: leaf(
      shape.sentence,
      {
        zh: '建立健全投诉申诉处理制度；处理邮政管理部门转告的申诉并反馈结果',
        en: 'Keep a system for complaints and appeals; handle appeals passed on and report the result',
      },
      '企业处理申诉的义务',
      'The company’s duty',
      clause('express-market', '第30条', 'art. 30'),
    ),
    hotline: leaf(
      z.string().min(1),
      '12305',
      '申诉热线',
      'Hotline for appeals',
      house('公开的邮政业申诉热线，部分地区并入12345', 'the public hotline, merged into 12345 in places'),
    ),
  },
} as const;
