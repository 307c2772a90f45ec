import { Button } from '@fluentui/react-components';
import { CalendarAdd16Regular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { NOBODY } from '../../shared/desk/agenda';
import type { CheckedDesk } from '../../shared/desk/check';
import { inSlices } from '../work/slices';
import type { VisitFile } from '../work/visit-file';
import { labels, words } from '../words/visit-file';
import { useDesk, usePane, useSay } from './context';
import { CopyText } from './copy-text';
import { isMasked } from './mask-box';

const isAny = ({ visits, calls }: VisitFile): boolean => visits + calls > 0;

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

/** What came of it: nobody to visit, nothing to do in the month, or the file. */
function Made({ file, who }: { file: VisitFile | 'no accounts'; who: string | undefined }) {
  const say = useSay();
  if (file === 'no accounts') return <p role="status">{say(labels.noAccounts)}</p>;
  if (isAny(file)) return <Saved file={file} />;
  const { month } = file;
  return (
    <p role="status">
      {say(who === undefined ? words.none({ month }) : words.noneOf({ month, person: who === '' ? NOBODY : who }))}
    </p>
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
  const [made, setMade] = useState<{
    of: CheckedDesk;
    who: string | undefined;
    lang: string;
    file: VisitFile | 'no accounts';
  }>();
  // Whoever leaves the screen does not wait for it any more.
  useEffect(() => () => desk.cancel('planning'), [desk]);
  const save = () =>
    desk.run('planning', async (engine, options) => {
      const choices = { who, lang, masked: isMasked(checked.rules, masked) };
      const file = await inSlices(engine.visitFileSteps(checked, choices), options);
      if (file === undefined) return {};
      if (file !== 'no accounts' && isAny(file))
        engine.handOver(file.name, new Blob([file.text], { type: 'text/calendar;charset=utf-8' }));
      setMade({ of: checked, who, lang, file });
      return {};
    });
  // What was made of another workbook, person or language is not what the button would make now.
  const file = made?.of === checked && made.who === who && made.lang === lang ? made.file : undefined;
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
      {file !== undefined && <Made file={file} who={who} />}
    </div>
  );
}
