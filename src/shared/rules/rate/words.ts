import { defineWords } from '../../text/message';

export const rateWords = defineWords('rate', {
  rate: {
    zh: '{cases}件除以业务量{volume}件，每{per}件{rate}件',
    en: '{cases} of {volume} item(s): {rate} per {per}',
  },
  wilson: {
    zh: '{confidence}的威尔逊区间为{low}至{high}',
    en: 'the {confidence} interval (Wilson) is {low} to {high}',
  },
  exact: {
    zh: '{confidence}的精确区间为{low}至{high}',
    en: 'the {confidence} interval (exact) is {low} to {high}',
  },
});
