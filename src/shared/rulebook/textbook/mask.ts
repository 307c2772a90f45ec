import { leaf, shape } from '../leaf';
import { house } from '../source';

const custom = house('业内通行的遮盖写法，如138****1234', 'as it is commonly written: 138****1234');

/** What of a personal text stays readable: so many characters at either end. */
const ends = (zh: string, en: string, first: number, last: number) => ({
  first: leaf(shape.count, first, `遮盖${zh}：前面保留几位`, `Masking ${en}: characters kept in front`, custom),
  last: leaf(shape.count, last, `遮盖${zh}：后面保留几位`, `Masking ${en}: characters kept at the end`, custom),
});

/** How personal information is hidden in what is handed on. */
export const mask = {
  always: leaf(
    shape.flag,
    false,
    '导出时一律遮盖个人信息',
    'Personal information is masked in every export',
    house(
      '自己的名单要用来联系客户，默认原样；要传给别人时用 --mask-personal 或窗格的开关，公司也可以统一打开并锁定',
      'one’s own lists are for calling people, so as they stand; --mask-personal or the pane’s switch for what is handed on, and a company may turn it on for good and lock it',
    ),
  ),
  phone: {
    labels: leaf(
      shape.words,
      [
        '手机',
        '手机号',
        '手机号码',
        '电话',
        '电话号码',
        '联系方式',
        '座机',
        'phone',
        'mobile',
        'telephone',
        'contact phone',
      ],
      '遮盖时算作电话的栏目名称',
      'Labels of columns that are masked as phone numbers',
      house('表格中常见的写法；以此结尾的中文名称也算', 'as sheets carry them; Chinese labels that end so count too'),
    ),
    least: leaf(
      shape.countFrom1,
      7,
      '电话栏目中少于几位的数字不遮盖',
      'Digits that a number in a column of phones has at least to be masked',
      house('次数和短号不是个人电话', 'counts and short numbers are nobody’s own'),
    ),
    ...ends('电话', 'a phone number', 3, 4),
  },
  citizenNumber: ends('证件号码', 'a citizen number', 6, 4),
  account: {
    labels: leaf(
      shape.words,
      ['账号', '银行账号', '银行卡号', '卡号', '账户', 'account no', 'bank account', 'account number'],
      '遮盖时算作银行账号的栏目名称',
      'Labels of columns that are masked as bank accounts',
      house(
        '金融账户是敏感个人信息（个人信息保护法第28条）',
        'financial accounts are sensitive (personal information law, §28)',
      ),
    ),
    ...ends('银行账号', 'a bank account', 0, 4),
  },
  person: {
    labels: leaf(
      shape.words,
      ['联系人', '联系人姓名', '收件人', '寄件人', '经办人姓名', 'contact', 'contact person', 'recipient', 'sender'],
      '遮盖时算作客户方人员姓名的栏目名称',
      'Labels of columns that are masked as names of the customer’s people',
      house(
        '客户名称、编号和本公司人员照常显示，否则看不出说的是谁、由谁去办',
        'customers’ names and numbers and one’s own staff stay, or nobody could tell whom it is about and who has to act',
      ),
    ),
    ...ends('姓名', 'a name', 1, 0),
  },
} as const;
