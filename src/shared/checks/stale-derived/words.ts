import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '由规则得出的栏目是最新的', en: 'Fields that follow from the rules are current' },
  failure: { zh: '由规则得出的栏目已经过时', en: 'Fields that follow from the rules are out of date' },
  why: {
    zh: '它所依据的内容改过而它没有跟着改，照着过时的期限和级别办事就会出错。',
    en: 'What it rests on has changed and it has not; whoever goes by an old deadline or level goes wrong.',
  },
};

export const words = defineWords('stale-derived', {
  stale: {
    zh: '“{field}”是“{found}”，按现在的内容应是“{expected}”（{how}）。',
    en: '“{field}” says “{found}”; by what the form says now it is “{expected}” ({how}).',
  },
});
