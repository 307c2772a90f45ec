export const about = {
  title: { zh: '信用代码中的组织机构代码相符', en: 'The organisation code inside credit identifiers fits' },
  failure: { zh: '信用代码中的组织机构代码可疑', en: 'The organisation code inside a credit identifier is doubtful' },
  why: {
    zh: '两处同时抄错时，总校验位仍可能碰巧相符；第9至17位自己的校验位能看出来，但也有例外，所以请人核对。',
    en: 'With two characters wrong the whole may fit by chance; positions 9 to 17 have a check of their own. There are exceptions, so somebody should compare it with the licence.',
  },
};
