import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '表里没有加载项函数', en: 'Forms hold no functions of an add-in' },
  failure: { zh: '表里有加载项函数', en: 'Forms hold functions of an add-in' },
  why: {
    zh: '没有加载项的电脑、手机和 WPS 打开时，这些单元格会变成 #NAME?；发出去之前应改成数值。',
    en: 'Computers without the add-in, phones and WPS show #NAME? in their place. They are made values before the workbook is sent.',
  },
};

export const words = defineWords('add-in-formula', {
  shows: {
    zh: '单元格用了加载项函数 {name}，现在显示“{value}”。发给别人之前请改成数值。',
    en: 'The cell uses the add-in function {name} and shows “{value}”. Make it a value before the workbook is sent.',
  },
  broken: {
    zh: '单元格用了加载项函数 {name}，现在显示 {value}。请在装有加载项的电脑上重算并改成数值。',
    en: 'The cell uses the add-in function {name} and shows {value}. Recalculate it where the add-in is installed, and make it a value.',
  },
  freeze: { zh: '改成数值“{value}”', en: 'Make it the value “{value}”' },
});
