import { defineWords } from '../text/message';

/** What can be wrong with an override. Every sentence names the path, what was found and what is allowed. */
export const words = defineWords('rulebook', {
  notAnObject: {
    zh: '{origin}：规则文件应是一个 JSON 对象，实际是{found}。写法如 {example}。',
    en: '{origin}: a rule file must be a JSON object, found {found}. Write for instance {example}.',
  },
  notJson: {
    zh: '{origin}：不是有效的 JSON（{detail}）。请检查逗号、引号和括号。',
    en: '{origin}: not valid JSON ({detail}). Check commas, quotes and brackets.',
  },
  tooDeep: {
    zh: '{origin}：括号套了 {limit} 层以上，不是规则文件的写法。请对照规则手册重新书写。',
    en: '{origin}: brackets inside brackets, more than {limit} deep, are no way to write rules. Write it anew by the rule book.',
  },
  more: {
    zh: '{origin}：另有 {count} 处错误没有列出，请先改正以上各处。',
    en: '{origin}: {count} further error(s) (is|are) not listed; mend those above first.',
  },
  atLeast: { zh: '{where}至少要有 {count} 项', en: '{where}needs at least {count} entr(y|ies)' },
  atMost: { zh: '{where}最多只能有 {count} 项', en: '{where}takes at most {count} entr(y|ies)' },
  unknownPath: {
    zh: '{origin} → {path}：规则手册中没有这一项。{hint}',
    en: '{origin} → {path}: the rule book has no such entry. {hint}',
  },
  twice: {
    zh: '{origin} → {path}：同一项写了两次，请只保留一处。',
    en: '{origin} → {path}: the entry is given twice; keep one.',
  },
  notAllowed: {
    zh: '{origin} → {path}（{label}）：写的是 {found}，{allowed}。',
    en: '{origin} → {path} ({label}): found {found}; {allowed}.',
  },
  notAList: {
    zh: '{origin} → locked：应是一列规则路径，写法如 {example}。',
    en: '{origin} → locked: must be a list of paths, for instance {example}.',
  },
  locked: {
    zh: '{origin} → {path}（{label}）：公司规则锁定为 {kept}，不能改成 {found}。请删去这一项，或请管理公司规则的人解除锁定。',
    en: '{origin} → {path} ({label}): the company’s rules lock it at {kept}; it cannot become {found}. Remove the entry, or ask whoever keeps the company’s rules to unlock it.',
  },
  notAGroup: {
    zh: '{origin} → {path}：这里是一组规则，写的却是 {found}。请写到具体的一项，例如 {example}。',
    en: '{origin} → {path}: this is a group of entries, found {found}. Go down to one entry, for instance {example}.',
  },
  order: {
    zh: '{origin}：{first} = {a} 与 {second} = {b} 不合：{rule}。',
    en: '{origin}: {first} = {a} and {second} = {b} do not agree: {rule}.',
  },
});
