import { defineWords } from '../../text/message';

export const about = {
  title: {
    zh: '每件投诉至多一份调查，计入统计的都有处理',
    en: 'A case has one investigation at most, and a handling by the time it is counted',
  },
  failure: {
    zh: '有投诉的调查重复，或统计了却没有处理',
    en: 'Cases have two investigations, or are counted without a handling',
  },
  why: {
    zh: '一件投诉两份调查，结论以谁为准说不清；没有处理就进统计，损失一定算不对。',
    en: 'With two investigations nobody knows which finding counts; counted without a handling, the loss is wrong.',
  },
};

export const words = defineWords('case-rows', {
  twice: {
    zh: '{number} 已在{first}调查过，一件投诉只有一份调查。请合并，或改正编号。',
    en: '{number} is already investigated in {first}; a case has one investigation. Put the two together, or correct the number.',
  },
  unhandled: {
    zh: '{number} 已计入统计的处理方式或损失，处理表里却没有这一件。',
    en: 'The statistics give a way of handling or a loss for {number}, which has no handling.',
  },
  countedTwice: {
    zh: '{number} 已在{first}统计过，再统计一次损失就重复了。',
    en: '{number} is already counted in {first}; counted again, its loss is added twice.',
  },
});
