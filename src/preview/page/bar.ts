import type { Lang } from '../../shared/text/lang';
import { labels } from '../words';
import { h } from './dom';
import { title } from './title';

/** The workbooks that come with the page. */
export type Sample = 'customers' | 'complaints';

export interface BarActions {
  open(): void;
  save(): void;
  rules(): void;
  pane(): void;
  sample(sample: Sample): void;
  language(lang: Lang): void;
}

const LANGUAGES: readonly [Lang, string][] = [
  ['zh', '中文'],
  ['en', 'English'],
];

/** A list of the workbooks that come with the page; choosing one opens it. */
function samples(lang: Lang, actions: BarActions): HTMLElement {
  const choices: readonly [Sample, string][] = [
    ['customers', labels.sampleCustomers[lang]],
    ['complaints', labels.sampleComplaints[lang]],
  ];
  const list = h(
    'select',
    {
      id: 'samples',
      title: labels.samplesHint[lang],
      'aria-label': labels.samplesHint[lang],
      onchange: () => {
        const chosen = list.value as Sample;
        list.value = '';
        actions.sample(chosen);
      },
    },
    h('option', { value: '', selected: true, hidden: true }, labels.samples[lang]),
    ...choices.map(([value, label]) => h('option', { value }, label)),
  );
  return list;
}

/** The bar at the top: what this is, and what can be done. */
export function bar(lang: Lang, actions: BarActions): HTMLElement {
  const button = (id: string, label: string, hint: string, act: () => void) =>
    h('button', { id, type: 'button', title: hint, onclick: act }, label);
  return h(
    'header',
    { class: 'bar' },
    ...title(lang),
    h(
      'nav',
      {},
      button('open', labels.open[lang], labels.openHint[lang], actions.open),
      button('save', labels.save[lang], labels.saveHint[lang], actions.save),
      button('rules', labels.rules[lang], labels.rulesHint[lang], actions.rules),
      samples(lang, actions),
      button('toggle-pane', labels.pane[lang], labels.paneHint[lang], actions.pane),
    ),
    h(
      'div',
      { class: 'languages', role: 'group', 'aria-label': labels.language[lang] },
      ...LANGUAGES.map(([one, name]) =>
        h(
          'button',
          {
            type: 'button',
            id: `lang-${one}`,
            lang: one === 'zh' ? 'zh-CN' : 'en',
            'aria-pressed': String(one === lang),
            onclick: () => actions.language(one),
          },
          name,
        ),
      ),
    ),
  );
}
