import { leaf, shape } from '../../leaf';
import { house } from '../../source';

const habits = house('表格中的常见写法', 'as sheets carry them');

/** When a table on somebody's sheet is taken for one of the forms, and how its rows are told apart (认表). */
export const recognition = {
  recognition: {
    printedShare: leaf(
      shape.share,
      0.6,
      '原书刊载的表：没有标题时至少认出几成教材版栏目',
      'Printed forms: share of the textbook’s fields that must be there where no title says which form it is',
      house('过半数的栏目相同，不会是别的表', 'a table that shares most of its fields is no other table'),
    ),
    titledShare: leaf(
      shape.share,
      0.3,
      '标题或工作表名写明是哪张表时，至少认出几成教材版栏目',
      'Share of the textbook’s fields where a title or the sheet’s name says which form it is',
      house(
        '标题已经说明，栏目只用来防止误认说明页',
        'the title says it; the fields only rule out a page that talks about it',
      ),
    ),
    reconstructedShare: leaf(
      shape.share,
      0.5,
      '复原的表：没有标题时至少认出几成全部栏目',
      'Reconstructed forms: share of all fields where no title says which form it is',
      house(
        '客户名单与大客户管理表的前几列相同，要多认几列才能算表单',
        'a customer list begins like the management sheet; it takes more than those columns to be the form',
      ),
    ),
    minFields: leaf(
      shape.countFrom1,
      3,
      '至少认出几个栏目',
      'Fewest fields of a form that is recognised',
      house('一两个相同的栏目说明不了什么', 'one or two labels in common say nothing'),
    ),
    titleWeight: leaf(
      shape.share,
      0.5,
      '几张表都像时，标题相当于几成栏目',
      'What a title weighs against a share of fields where several forms fit',
      house('标题比一半的栏目更能说明问题', 'a title says as much as half of the fields'),
    ),
    patternRows: leaf(
      shape.countFrom1,
      50,
      '从前几行学习编号的写法和百分数的写法',
      'Rows from which the way of writing numbers and percentages is learnt',
      house('前几十行足以看出习惯', 'a few dozen rows show the habit'),
    ),
    percentAbove: leaf(
      shape.amount,
      10,
      '比例列中大于多少的数视为百分数',
      'Number in a column of shares above which it counts per hundred',
      house('完成率可能超过 100%，但很少超过 1000%', 'a share may be above 100 %, hardly above 1000 %'),
    ),
    noteWords: leaf(
      shape.words,
      ['注', '备注', '说明', '填表说明', '填写说明', '附注', 'note', 'notes', 'remark', 'remarks'],
      '表下说明的开头字样',
      'Words that a note below a table begins with',
      habits,
    ),
    signWords: leaf(
      shape.words,
      [
        '制表人',
        '制表日期',
        '制表',
        '填报人',
        '填报日期',
        '复核人',
        '复核',
        '审批人',
        '负责人',
        '经办人',
        '主管',
        '签字',
        '签名',
        '盖章',
        'prepared by',
        'checked by',
        'approved by',
        'signature',
      ],
      '表上表下签署栏的字样（表头栏目之外）',
      'Words of the lines for signatures, beyond the header’s own',
      habits,
    ),
    unitWords: leaf(
      shape.words,
      ['单位', '金额单位', '货币单位', 'unit', 'amounts in'],
      '表上方注明全表单位的字样',
      'Words that name the unit of a whole table above it',
      habits,
    ),
  },
} as const;
