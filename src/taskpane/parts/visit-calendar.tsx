import { Button } from '@fluentui/react-components';
import { CalendarAdd16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { NOBODY } from '../../shared/desk/agenda';
import type { CheckedDesk } from '../../shared/desk/check';
import type { VisitFile } from '../work/visit-file';
import { labels, words } from '../words/visit-file';
import { useDesk, usePane, useSay } from './context';
import { CopyText } from './copy-text';
import { isMasked } from './mask-box';

function Saved({ file }: { file: VisitFile }) {
  const say = useSay();
  return (
    <>
      <p role="status">{say(words.saved({ file: file.name, visits: file.visits, calls: file.calls }))}</p>
      {file.notes.map((note, i) => (
        <p key={i} className="quiet">
          {say(note)}
        </p>
      ))}
      <p className="quiet">{say(labels.notSaved)}</p>
      <CopyText text={file.text} copy={say(labels.copy)} name={say(labels.text)} />
    </>
  );
}

/**
 * Next month's visits and calls as a calendar file.
 * @param who  whose; undefined for everybody's
 */
export function VisitCalendar({ checked, who }: { checked: CheckedDesk; who: string | undefined }) {
  const { desk, lang } = usePane();
  const { task, masked } = useDesk();
  const say = useSay();
  const [made, setMade] = useState<{ of: CheckedDesk; who: string | undefined; lang: string; file?: VisitFile }>();
  const save = () =>
    desk.run('planning', async (engine) => {
      const file = engine.visitFile(checked, { who, lang, masked: isMasked(checked.rules, masked) });
      if (file !== undefined && file.visits + file.calls > 0)
        engine.handOver(file.name, new Blob([file.text], { type: 'text/calendar;charset=utf-8' }));
      setMade({ of: checked, who, lang, ...(file === undefined ? {} : { file }) });
      return {};
    });
  // What was made of another workbook, person or language is not what the button would make now.
  const shown = made?.of === checked && made.who === who && made.lang === lang ? made : undefined;
  const month = shown?.file?.month;
  return (
    <div className="visit-file">
      <Button
        className="wide"
        size="small"
        icon={<CalendarAdd16Regular />}
        data-act="visit-file"
        disabled={task !== undefined}
        onClick={() => void save()}
      >
        {say(labels.save)}
      </Button>
      {shown !== undefined && shown.file === undefined && <p role="status">{say(labels.noAccounts)}</p>}
      {shown?.file !== undefined &&
        (shown.file.visits + shown.file.calls > 0 ? (
          <Saved file={shown.file} />
        ) : (
          <p role="status">
            {say(
              who === undefined
                ? words.none({ month: month! })
                : words.noneOf({ month: month!, person: who === '' ? NOBODY : who }),
            )}
          </p>
        ))}
    </div>
  );
}
