import { showTerm } from '../../rules/letters/show';
import { rfmScores, rfmSegment, surveyRfm } from '../../rules/rfm';
import type { Text } from '../../text/lang';
import { words } from '../words';
import { add, column, type Work } from './work';

/** R, F and M scores and the segment, where the list has a last order, a frequency and an amount. */
export function addRfm(work: Work): void {
  const { reader, asOf, columns } = work;
  if (!reader.has('frequency') || !(reader.has('recencyDays') || reader.has('lastDate'))) return;
  const what: Text = { zh: 'RFM 打分', en: 'RFM scores' };
  let days: Float64Array;
  if (reader.has('recencyDays')) days = reader.numbers('recencyDays');
  else if (asOf === undefined) {
    reader.notes.push(words.needAsOf({ what }));
    return;
  } else days = reader.days('lastDate').map((day) => asOf - day);
  const figures = { days, frequency: reader.numbers('frequency'), money: reader.numbers('value') };
  const { rules } = reader;
  const cuts = surveyRfm(figures, rules);
  if (cuts.count === 0) return;
  const scores = column(work, (row) =>
    rfmScores({ days: figures.days[row], frequency: figures.frequency[row], money: figures.money[row] }, cuts, rules),
  );
  for (const axis of ['r', 'f', 'm'] as const) {
    const letter = axis.toUpperCase();
    columns.push({
      code: axis,
      label: { zh: `${letter}分`, en: `${letter} score` },
      cell: (row) => scores[row]?.[axis] ?? '',
    });
  }
  add(work, 'segment', '客户细分', 'Segment', (row) => {
    const score = scores[row];
    return score === undefined ? '' : showTerm(rfmSegment(score, cuts, rules), rules, work.lang);
  });
  work.used.add('rfm.method').add('rfm.highFrom').add('rfm.segments');
  if (cuts.by === 'bands') work.used.add('rfm.bands');
}
