import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '长编号没有丢位', en: 'Long numbers have kept their digits' },
  failure: { zh: '长编号变成数字后丢了位', en: 'Long numbers have lost digits' },
  why: {
    zh: 'Excel 的数字只保留15位，后面的变成0；丢掉的位数找不回来，只能照原件重录。',
    en: 'A number in Excel keeps 15 digits and the rest become zeros. They do not come back: only the original has them.',
  },
};

export const words = defineWords('precision-lost', {
  lost: {
    zh: '“{field}”变成了数字 {found}，15位以后的数字已经丢失。请先把单元格设为文本，再照原件重新录入。',
    en: '“{field}” has become the number {found}, and the digits after the 15th are lost. Make the cell a text cell and type the number again from the original.',
  },
});
