import { defineWords } from '../../shared/text/message';

export const words = defineWords('pane-page', {
  noLibrary: {
    zh: '没有从 {host} 取到微软的 Office.js，窗格无法与 Excel 相连。请检查网络，然后关闭并重新打开窗格。',
    en: 'Microsoft’s Office.js could not be fetched from {host}, so the pane cannot reach Excel. Check the network, then close the pane and open it again.',
  },
  notInExcel: {
    zh: '这个页面是 Excel 的窗格，单独打开没有内容。请在 Excel 的“开始”选项卡上点击“打开助手”。',
    en: 'This page is a pane of Excel and shows nothing by itself. In Excel, choose Open Desk on the Home tab.',
  },
});
