import type { Text } from '../../shared/text/lang';
import { defineWords } from '../../shared/text/message';

export const labels = {
  file: { zh: '走访日程', en: 'Visits' },
  save: { zh: '保存下月走访日历（.ics）', en: 'Save next month’s visits (.ics)' },
  noAccounts: {
    zh: '没有大客户可排：要有《大客户设定表》（编号、级别、专管员），或有《大客户管理表》（编号、消费金额）。',
    en: 'There are no key accounts to plan for: it takes an appointment sheet (number, level, owner) or a management sheet (number, revenue).',
  },
  notSaved: {
    zh: '没有看到文件？有的 Office 不让任务窗格保存文件，也不提示，如 Mac 版。可复制下面的文字，存成 UTF-8 的 .ics 文件，再导入日历。',
    en: 'No file? Some versions of Office, that for the Mac among them, let a task pane save none and say nothing. Copy the text below, save it as an .ics file in UTF-8, and import that.',
  },
  copy: { zh: '复制日历文字', en: 'Copy the calendar' },
  text: { zh: '日历文字', en: 'Text of the calendar' },
} as const satisfies Record<string, Text>;

export const words = defineWords('pane-visit-file', {
  saved: {
    zh: '“{file}”已交给浏览器保存：走访{visits}次，电话{calls}次。导入日历即可；重排后再导入，同一次走访被替换。',
    en: '“{file}” was handed to the browser to be saved: {visits} visit(s), {calls} call(s). Import it into a calendar; imported anew after planning again, a visit is replaced.',
  },
  none: { zh: '{month} 没有要排的走访和电话。', en: 'There are no visits or calls to plan for {month}.' },
  noneOf: {
    zh: '{month} 没有归{person}的走访和电话。',
    en: 'None of the visits and calls of {month} are for {person}.',
  },
});
