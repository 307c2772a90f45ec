import { defineWords } from '../../text/message';

export const about = {
  title: { zh: 'A类、B类客户每季度有领导拜访', en: 'A leader visits customers of classes A and B every quarter' },
  failure: { zh: '有A类、B类客户上一季度没有领导拜访', en: 'No leader visited customers of class A or B in a quarter' },
  why: {
    zh: '教材要求企业领导定期拜访A类客户、主管人员定期拜访B类客户；只有专管员去，客户的关系就系在一个人身上。',
    en: 'The text has company leaders visit class A and supervisors class B regularly; where only the owner goes, the relation hangs on one person.',
  },
};

export const words = defineWords('leader-visit', {
  none: {
    zh: '{customer}（{tier}）{from} 至 {to} 应有{leader}拜访{wanted}次，交往表里有{visits}次。尽快安排；拜访过的补记交往表，写明职务。',
    en: '{customer} ({tier}), {from} to {to}: {wanted} visit(s) owed ({leader}), {visits} in the contact log. Arrange one; if it was made, enter it with the person’s post.',
  },
  partly: {
    zh: '{customer}（{tier}）{from} 至 {to} 应有{leader}拜访{wanted}次，交往表里有{visits}次，但交往表从 {logged} 才开始记。之前拜访过的补记，没有的尽快安排。',
    en: '{customer} ({tier}), {from} to {to}: {wanted} visit(s) owed ({leader}), {visits} in the contact log, which begins on {logged} only. Enter a visit made before, or arrange one.',
  },
  needs: {
    zh: '要有《大客户交往表》，并有《大客户管理表》或《大客户设定表》',
    en: 'It needs the contact log, and the management sheet or the appointment sheet',
  },
});
