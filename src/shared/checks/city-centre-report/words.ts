import { defineWords } from '../../text/message';

export const about = {
  title: {
    zh: '月收入万元以上的客户有服务方案并已上报',
    en: 'Customers from 10 000 yuan a month on have a service plan and are reported',
  },
  failure: {
    zh: '有月收入万元以上的客户没有服务方案或没有上报',
    en: 'Customers from 10 000 yuan a month on lack a service plan or were not reported',
  },
  why: {
    zh: '教材要求这类客户撰写服务方案，并及时上报市公司大客户中心联合立项开发。',
    en: 'The text asks for a written service plan, and that the city key-account centre is told, to win such customers together.',
  },
};

export const words = defineWords('city-centre-report', {
  noPlan: {
    zh: '{customer}的月收入{revenue}元，达到{least}元，《服务方案》里没有这位客户。',
    en: '{customer} brings {revenue} yuan a month, {least} or more, and has no service plan.',
  },
  majorWithoutPlan: {
    zh: '{customer}是重点客户或大型项目，《服务方案》里没有这位客户。',
    en: '{customer} is a major customer or project and has no service plan.',
  },
  notReported: {
    zh: '{customer}的月收入{revenue}元，达到{least}元，没有上报{centre}。',
    en: '{customer} brings {revenue} yuan a month, {least} or more; not reported to: {centre}.',
  },
  shiftNotReported: {
    zh: '{customer}正转向网络销售，没有上报{centre}。',
    en: '{customer} moves to online sales; not reported to: {centre}.',
  },
});
