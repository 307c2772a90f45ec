import { bareLabel } from '../../workbook/header';
import type { Form } from '../form';
import { readMark } from '../mark';

/** Tells which forms a text names; several where it names them equally well. */
export type Titles = (text: string) => readonly Form[];

const LONGEST_TITLE = 60;
/** Shorter names would be found inside too many texts. */
const SHORTEST_PART = 4;
/** 表5-2, 表 5‑2 大客户管理表, or the number alone. */
const NUMBER = /表(\d+)[-‐‑–—.](\d+)|^(\d+)[-‐‑–—](\d+)$/;

/** The titles of forms as they stand over a table or as the name of a sheet (海州公司2026年3月客户投诉登记表), and our own mark. */
export function titlesOf(forms: readonly Form[]): Titles {
  const names = forms
    .flatMap((form) =>
      [
        form.title.zh,
        form.title.en,
        ...(form.sheet === undefined ? [] : [form.sheet.zh, form.sheet.en]),
        ...form.aliases,
      ].map((name) => ({ name: bareLabel(name), form })),
    )
    .filter(({ name }) => name.length >= SHORTEST_PART)
    .sort((one, other) => other.name.length - one.name.length);
  return (text) => {
    const mark = readMark(text);
    if (mark !== undefined) return forms.filter(({ id }) => id === mark.form);
    if (text.length > LONGEST_TITLE) return [];
    const key = bareLabel(text);
    const number = NUMBER.exec(key);
    if (number !== null) {
      const wanted = `${number[1] ?? number[3]}-${number[2] ?? number[4]}`;
      const numbered = forms.filter((form) => form.number === wanted);
      if (numbered.length > 0) return numbered;
    }
    // The longest name says most: 客户投诉处理表 holds 投诉处理 as well.
    const longest = names.find(({ name }) => key.includes(name))?.name.length;
    if (longest === undefined) return [];
    return [
      ...new Set(names.filter(({ name }) => name.length === longest && key.includes(name)).map(({ form }) => form)),
    ];
  };
}
