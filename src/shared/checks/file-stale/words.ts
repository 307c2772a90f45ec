import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '大客户档案及时更新', en: 'Files of key accounts are kept up to date' },
  failure: { zh: '有大客户档案久未更新', en: 'Files of key accounts have not been updated for long' },
  why: {
    zh: '教材要求大客户的资料“及时更新”；联系人和合同早变了，档案还是旧的，接手的人会出错。',
    en: 'The text wants files updated in time; with old contacts and contracts whoever takes over goes wrong.',
  },
};

export const words = defineWords('file-stale', {
  stale: {
    zh: '{customer}的档案最后更新于 {on}，到 {asOf} 已{days}天，超过{most}天。',
    en: 'The file of {customer} was last updated on {on}, {days} day(s) before {asOf}; {most} (is|are) allowed.',
  },
});
