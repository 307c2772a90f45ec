import type { Lang, Text } from '../../shared/text/lang';
import { formatNumber, formatPercent, say } from '../../shared/text/message';
import { formatDay } from '../../shared/values/date';
import { type AnswerKind, inLang } from '../../teaching/case';
import type { Given } from '../../teaching/grade';
import type { Marked, Marking } from '../../teaching/mark';
import { labels, TRUTH, VERDICTS, words } from './words';

/** A value of an answer as people write it. */
function shownValue(content: Given | Text, kind: AnswerKind, lang: Lang): string {
  const value = inLang(content, lang);
  if (typeof value === 'boolean') return TRUTH[`${value}`][lang];
  if (typeof value === 'string') return value;
  if (kind === 'day') return formatDay(value);
  return kind === 'share' ? formatPercent(value) : formatNumber(value);
}

export const given = ({ given: value, question }: Marked, lang: Lang): string =>
  value === undefined ? '' : shownValue(value, question.kind, lang);

export const expected = ({ key, question }: Marked, lang: Lang): string => shownValue(key.value, question.kind, lang);

/** Why it is so: the remark on the answer, then the rule’s own reason. */
export const why = ({ remark, key }: Marked, lang: Lang): string =>
  [...(remark === undefined ? [] : [say(lang, remark)]), key.why[lang]].join(lang === 'zh' ? '；' : '; ');

const count = ({ marked }: Marking, verdict: Marked['verdict']): number =>
  marked.filter((one) => one.verdict === verdict).length;

export const totalLine = (marking: Marking, lang: Lang): string =>
  say(
    lang,
    words.total({
      points: marking.points,
      most: marking.most,
      right: count(marking, 'right'),
      partly: count(marking, 'partly'),
      wrong: count(marking, 'wrong'),
      blank: count(marking, 'blank'),
    }),
  );

/** The marking as lines for the screen: right answers in one line, the others with why and source. */
export function markingText(marking: Marking, lang: Lang): string {
  const colon = lang === 'zh' ? '：' : ': ';
  const questions = marking.marked.flatMap((one) => {
    const head = `${one.question.id}  ${VERDICTS[one.verdict][lang]}  ${one.question.prompt[lang]}`;
    if (one.verdict === 'right') return [head];
    return [
      head,
      `     ${labels.given[lang]}${colon}${given(one, lang) || '—'}  ${labels.expected[lang]}${colon}${expected(one, lang)}`,
      `     ${labels.why[lang]}${colon}${why(one, lang)}`,
      `     ${labels.source[lang]}${colon}${one.source[lang]}`,
    ];
  });
  const notices = marking.notices.map((notice) => `${labels.notice[lang]}${colon}${say(lang, notice)}`);
  const { number, title } = marking.of;
  return [
    `${number} ${title[lang]}`,
    ...questions,
    ...notices,
    `${labels.total[lang]}${colon}${totalLine(marking, lang)}`,
  ].join('\n');
}

/** The marking as data. */
export const markingJson = ({ of, marked, points, most, notices }: Marking, lang: Lang) => ({
  case: of.number,
  title: of.title[lang],
  points,
  most,
  notices: notices.map((notice) => say(lang, notice)),
  questions: marked.map((one) => ({
    id: one.question.id,
    question: one.question.prompt[lang],
    given: one.given ?? null,
    expected: inLang(one.key.value, lang),
    verdict: one.verdict,
    points: one.points,
    why: why(one, lang),
    rule: one.question.path,
    source: one.source[lang],
  })),
});
