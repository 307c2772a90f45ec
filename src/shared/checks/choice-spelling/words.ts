import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '选择栏用的是统一写法', en: 'Choices are written in one way' },
  failure: { zh: '选择栏用了别的写法', en: 'Choices are written in another way' },
  why: {
    zh: '同一个意思写法不一，筛选和透视表会把它们当成几样东西。',
    en: 'One meaning written in several ways is several things to a filter or a pivot table.',
  },
};

export const words = defineWords('choice-spelling', {
  spelling: {
    zh: '“{field}”写的是“{found}”，统一写法是“{canonical}”。',
    en: '“{field}” says “{found}”; the one spelling is “{canonical}”.',
  },
});
