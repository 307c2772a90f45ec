import { defineWords } from '../../text/message';

export const priorityWords = defineWords('complaint-priority', {
  priority: {
    zh: '价值类别为{tier}，优先处理的是{priority}',
    en: 'value class {tier}; complaints of {priority} come first',
  },
});
