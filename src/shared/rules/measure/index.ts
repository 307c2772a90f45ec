import { defineWords, formatPercent } from '../../text/message';
import { type Day, formatDay } from '../../values/date';
import { type Answer, because, refuse, ruled } from '../answer';

const words = defineWords('measure', {
  progress: {
    zh: '进度应在 0% 到 100% 之间，实际是 {found}。',
    en: 'The progress must be from 0 to 100 %; found {found}.',
  },
  done: { zh: '进度100%', en: 'the progress is 100 %' },
  overdue: { zh: '应在 {due} 完成，{asOf} 进度{progress}', en: 'due on {due}; {progress} done on {asOf}' },
  begun: { zh: '{start} 开始，进度{progress}', en: 'begins on {start}; {progress} done' },
  waiting: { zh: '{start} 才开始', en: 'does not begin before {start}' },
});

/** What the state of a measure follows from. */
export interface MeasureFacts {
  readonly start: Day;
  readonly due: Day;
  /** 0 to 1; nothing done where it is blank. */
  readonly progress: number;
}

/** The codes of `forms.choice.measureState`. */
export type MeasureState = 'notStarted' | 'inProgress' | 'done' | 'overdue';

/**
 * 对策的状态: done at 100 %, overdue after the day on which it was due, in progress from its first day or its first progress on, else
 * not started.
 */
export function measureStatus({ start, due, progress }: MeasureFacts, asOf: Day): Answer<MeasureState> {
  if (!(progress >= 0 && progress <= 1)) return refuse(words.progress({ found: formatPercent(progress) }));
  const shown = {
    start: formatDay(start),
    due: formatDay(due),
    asOf: formatDay(asOf),
    progress: formatPercent(progress),
  };
  if (progress === 1) return ruled<MeasureState>('done', because(words.done()));
  if (asOf > due) return ruled<MeasureState>('overdue', because(words.overdue(shown)));
  if (progress > 0 || asOf >= start) return ruled<MeasureState>('inProgress', because(words.begun(shown)));
  return ruled<MeasureState>('notStarted', because(words.waiting(shown)));
}
