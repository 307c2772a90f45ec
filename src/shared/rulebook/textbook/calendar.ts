import { z } from 'zod';
import { leaf, shape, term } from '../leaf';
import { clause, house } from '../source';

const habits = house('工作簿中的常见写法', 'as workbooks carry them');

/** Working days: weekends, and how a workbook's own sheet of holidays is found and read (工作日). */
export const calendar = {
  weekend: leaf(
    z.array(z.int().min(1).max(7)).max(6).readonly(),
    [6, 7],
    '周末是星期几（1=周一）',
    'Days of the weekend (1 = Monday)',
    house('周六、周日；法定节假日与调休由工作簿的节假日表给出', 'Saturday and Sunday; holidays come from the workbook'),
  ),
  sheetNames: leaf(
    shape.words,
    ['节假日', '法定节假日', '节假日表', '节假日安排', '放假安排', 'holidays', 'holiday', 'calendar'],
    '节假日表的名称',
    'Names of a sheet of holidays',
    habits,
  ),
  columns: leaf(
    shape.terms,
    [
      term('date', '日期', 'Date', '节假日日期', '放假日期', '假期', 'day', 'holiday date'),
      term('kind', '类型', 'Kind', '类别', '休/班', '休班', '性质', '安排', '放假或上班', 'type', 'status'),
      term('name', '名称', 'Name', '节日', '节假日', '节日名称', '说明', '备注', 'holiday', 'description'),
    ],
    '节假日表的列及其别名',
    'Columns of a sheet of holidays and what else they are called',
    habits,
  ),
  restWords: leaf(
    shape.words,
    ['休', '放假', '休息', '休假', '休息日', '假', '假日', '节假日', '法定节假日', '公休', 'off', 'rest', 'holiday'],
    '表示放假的写法',
    'Words for a day off',
    habits,
  ),
  workWords: leaf(
    shape.words,
    ['班', '上班', '调休上班', '补班', '调休', '工作日', '调休工作日', '调班', 'work', 'workday', 'working day'],
    '表示调休上班的写法',
    'Words for a weekend day that is worked',
    habits,
  ),
  source: leaf(
    shape.sentence,
    {
      zh: '法定节假日与调休上班日以国务院办公厅每年的通知为准，请把它们填入工作簿的节假日表',
      en: 'Statutory holidays and exchanged working days follow the State Council’s yearly notice; enter them in the workbook’s sheet of holidays',
    },
    '节假日从哪里来',
    'Where the holidays come from',
    clause('civil-code', '第203条', '§203'),
  ),
} as const;
