export const about = {
  title: { zh: '统一社会信用代码的校验位正确', en: 'Credit identifiers have the right check character' },
  failure: { zh: '有统一社会信用代码不正确', en: 'Credit identifiers are wrong' },
  why: {
    zh: '代码错一位就是另一家单位，开票、签约和信用查询都会出错。校验位正确也不证明这家单位存在。',
    en: 'One character wrong is another company, on invoices, contracts and credit inquiries. A right check character does not prove that the company exists.',
  },
};
