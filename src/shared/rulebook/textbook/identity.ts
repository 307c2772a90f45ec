import { z } from 'zod';
import { leaf, shape, term } from '../leaf';
import { patternFault } from '../pattern';
import { clause, house, type Source } from '../source';
import { mask } from './mask';
import { numberings } from './numbering';

/** A regular expression as text: the book's own, or one that cannot keep a program busy for long. */
const patternLeaf = (own: string, zh: string, en: string, source: Source) => {
  const type = z
    .string()
    .min(1)
    .check((given) => {
      const allowed = given.value === own ? undefined : patternFault(given.value);
      if (allowed !== undefined) given.issues.push({ code: 'custom', input: given.value, params: { allowed } });
    });
  return leaf(type, own, zh, en, source);
};

const weights = (length: number) => z.array(z.int().min(1)).length(length).readonly();

/** Codes, numbers and phones, and how they are checked (编号与证照). */
export const identity = {
  creditCode: {
    alphabet: leaf(
      z.string().regex(/^[0-9A-Z]{31}$/),
      '0123456789ABCDEFGHJKLMNPQRTUWXY',
      '统一社会信用代码 字符集（序位即数值）',
      'Credit identifier: characters, in the order of their values',
      clause('gb-32100', '校验码', 'check character'),
    ),
    length: leaf(
      shape.countFrom1,
      18,
      '统一社会信用代码 位数',
      'Credit identifier: length',
      clause('gb-32100', '校验码', 'check character'),
    ),
    weights: leaf(
      weights(17),
      [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28],
      '统一社会信用代码 加权因子',
      'Credit identifier: weights',
      clause('gb-32100', '校验码', 'check character'),
    ),
    modulus: leaf(
      shape.countFrom1,
      31,
      '统一社会信用代码 模数',
      'Credit identifier: modulus',
      clause('gb-32100', '校验码', 'check character'),
    ),
    organisationFrom: leaf(
      shape.countFrom1,
      9,
      '主体标识码（组织机构代码）从第几位开始',
      'Organisation code: first position',
      clause('gb-32100', '代码结构', 'structure'),
    ),
    organisationWeights: leaf(
      weights(8),
      [3, 7, 9, 10, 5, 8, 4, 2],
      '组织机构代码 加权因子',
      'Organisation code: weights',
      house(
        '公开代码可验证的组织机构代码校验，仅作提醒',
        'the organisation-code check, held on published codes; a warning only',
      ),
    ),
    organisationModulus: leaf(
      shape.countFrom1,
      11,
      '组织机构代码 模数',
      'Organisation code: modulus',
      house(
        '公开代码可验证的组织机构代码校验，仅作提醒',
        'the organisation-code check, held on published codes; a warning only',
      ),
    ),
  },
  citizenNumber: {
    length: leaf(
      shape.countFrom1,
      18,
      '公民身份号码 位数',
      'Citizen number: length',
      clause('gb-11643', '校验码', 'check character'),
    ),
    weights: leaf(
      weights(17),
      [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2],
      '公民身份号码 加权因子',
      'Citizen number: weights',
      clause('gb-11643', '校验码', 'check character'),
    ),
    checkCharacters: leaf(
      z.string().regex(/^[0-9X]{11}$/),
      '10X98765432',
      '公民身份号码 校验码（按余数取字符）',
      'Citizen number: check characters, by remainder',
      clause('gb-11643', '校验码', 'check character'),
    ),
    birth: leaf(
      z.strictObject({ from: z.int().min(1), length: z.literal(8) }),
      { from: 7, length: 8 },
      '公民身份号码 出生日期的位置（年月日八位）',
      'Citizen number: where the date of birth stands (eight digits)',
      clause('gb-11643', '号码的结构', 'structure of the number'),
    ),
    labels: leaf(
      shape.words,
      ['身份证', '身份证号', '身份证号码', '公民身份号码', '证件号码', 'id card', 'id card no', 'citizen number'],
      '登记身份号码的栏目名称',
      'Labels of a column of citizen numbers',
      house('表格中常见的写法', 'as sheets carry them'),
    ),
    memberKinds: leaf(
      shape.words,
      ['person'],
      '可登记身份号码的俱乐部会员类别（代码）',
      'Club member kinds whose number may be kept (codes)',
      house(
        '按最小必要原则，仅个人会员且确有必要时登记',
        'only what is necessary: personal members, and only when needed',
      ),
    ),
  },
  phone: {
    prefixes: leaf(
      shape.words,
      ['+86', '0086', '86'],
      '手机号码前可去掉的国际区号',
      'Country codes dropped before a mobile number',
      house('国内号码的通行写法', 'how domestic numbers are commonly written'),
    ),
    mobile: patternLeaf(
      '^1[3-9]\\d{9}$',
      '手机号码格式',
      'Mobile number',
      house('国内手机号段的通行格式', 'the common form of domestic mobile numbers'),
    ),
    landline: patternLeaf(
      '^0\\d{2,3}-?[2-9]\\d{6,7}((-|转|转?分机|[Ee][Xx][Tt]\\.?)\\d{1,6})?$',
      '固定电话格式',
      'Landline number',
      house('国内固定电话的通行格式', 'the common form of domestic landlines'),
    ),
    landlineBrackets: patternLeaf(
      '^\\(0\\d{2,3}\\)-?[2-9]\\d{6,7}((-|转|转?分机|[Ee][Xx][Tt]\\.?)\\d{1,6})?$',
      '固定电话格式（区号加括号）',
      'Landline number, area code in brackets',
      house('国内固定电话的通行格式', 'the common form of domestic landlines'),
    ),
    national: patternLeaf(
      '^(400|800)-?\\d{3}-?\\d{4}$',
      '400、800电话格式',
      '400 and 800 numbers',
      house('400、800电话的通行格式', 'the common form of 400 and 800 numbers'),
    ),
    abroad: patternLeaf(
      '^(\\+|00)(?!86)[1-9]([-()]{0,2}\\d){7,14}$',
      '境外电话格式（+或00加国家或地区代码）',
      'Number abroad, with + or 00 and its country code',
      house(
        '国际号码连同国家或地区代码最多15位',
        'with its country code an international number has 15 digits at most',
      ),
    ),
    service: patternLeaf(
      '^95\\d{3}$',
      '企业客服短号格式',
      'Short numbers of companies',
      house('全国统一客服短号', 'the nationwide service numbers'),
    ),
    serviceNumbers: leaf(
      shape.terms,
      [
        term('ems', '11183', '11183 (EMS)'),
        term('postAppeals', '12305', '12305 (postal appeals)'),
        term('government', '12345', '12345 (government hotline)'),
      ],
      '服务热线',
      'Service numbers',
      house('公开的服务热线', 'the published hotlines'),
    ),
  },
  customerId: patternLeaf(
    '^[A-Z0-9-]{3,20}$',
    '客户编号格式',
    'Customer number',
    house('大写字母、数字和连字符，3至20位', 'capitals, digits and hyphens, 3 to 20 characters'),
  ),
  caseNumber: patternLeaf(
    '^TS\\d{8}-\\d{3}$',
    '投诉受理编号格式（TS+年月日+流水号）',
    'Complaint case number (TS + date + sequence)',
    house('日期部分与受理日期一致，便于核对', 'the date part equals the date of acceptance'),
  ),
  caseNumberDate: leaf(
    z.strictObject({ from: z.int().min(1), length: z.int().min(1) }),
    { from: 3, length: 8 },
    '受理编号中日期的位置',
    'Where the date stands in the case number',
    house('TS之后的八位为年月日', 'eight digits after TS'),
  ),
  ...numberings,
  waybill: patternLeaf(
    '^[A-Za-z0-9]{12,20}$',
    '快件单号格式',
    'Waybill number',
    house('12至20位字母或数字，按文本保存', '12 to 20 letters or digits, kept as text'),
  ),
  postcode: patternLeaf(
    '^\\d{6}$',
    '邮政编码格式',
    'Postcode',
    house('国内邮政编码为六位数字', 'domestic postcodes have six digits'),
  ),
  sensitive: leaf(
    shape.terms,
    [
      term('biometrics', '生物识别', 'Biometrics'),
      term('belief', '宗教信仰', 'Religious belief'),
      term('specialIdentity', '特定身份', 'Specific identity'),
      term('health', '医疗健康', 'Medical health'),
      term('finance', '金融账户', 'Financial accounts'),
      term('whereabouts', '行踪轨迹', 'Whereabouts'),
      term('minors', '不满十四周岁未成年人的个人信息', 'Data of minors under fourteen'),
    ],
    '敏感个人信息',
    'Sensitive personal information',
    clause('pipl', '第28条', '§28'),
  ),
  personalFields: leaf(
    shape.terms,
    [
      term('family', '家庭情况', 'Family', '家庭', '家庭成员', '家庭住址'),
      term('birthday', '生日', 'Birthday', '出生日期', '出生年月'),
      term('tastes', '喜好', 'Likes', 'likings', '爱好', '兴趣'),
      term('temper', '性格', 'Character', 'temper', '脾气'),
    ],
    '表单不设、遮盖时全部遮去的个人栏目',
    'Personal fields that no form has, hidden whole where personal information is masked',
    house('按最小必要原则', 'only what is necessary'),
  ),
  mask,
} as const;
