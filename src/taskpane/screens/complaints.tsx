import { Button, ToggleButton } from '@fluentui/react-components';
import {
  CheckmarkCircle16Filled,
  Circle16Regular,
  CircleHalfFill16Regular,
  PersonFeedback24Regular,
} from '@fluentui/react-icons';
import { useState } from 'react';
import type { CheckedDesk } from '../../shared/desk/check';
import type { Message } from '../../shared/text/message';
import { type Day, formatDay } from '../../shared/values/date';
import { Capped } from '../parts/capped';
import { ComplaintFigures } from '../parts/complaint-figures';
import { Empty } from '../parts/pieces';
import { useDesk, usePane, useSay } from '../parts/context';
import * as view from '../view/complaints';
import { labels, words } from '../words/complaints';

const FIRST = 30;
const SHOWN = ['overdue', 'soon', 'open', 'unknown', 'done'] as const;
const NEXT = {
  registered: undefined,
  investigated: labels.toInvestigate,
  handled: labels.toHandle,
  closed: labels.toClose,
} as const;

function whenDue(line: view.CaseLine, asOf: Day | undefined): Message | undefined {
  const left = view.daysLeft(line, asOf);
  if (left === undefined || line.reached.handled) return undefined;
  if (left === 0) return words.today();
  return left < 0 ? words.late({ days: -left }) : words.left({ days: left });
}

function Case({ line, by }: { line: view.CaseLine; by: view.DueBy }) {
  const { desk } = usePane();
  const { task } = useDesk();
  const say = useSay();
  const urgency = view.urgencyOf(line, by);
  const next = view.nextStage(line);
  const due = whenDue(line, by.asOf);
  const hint = next === undefined ? undefined : NEXT[next];
  const goTo = () =>
    desk.run('reading', async () => {
      const { sheet, row, column } = line.place;
      await desk.port.select({ sheet, area: { top: row, bottom: row, left: column, right: column } });
      return {};
    });
  return (
    <li className={`card case ${urgency}`}>
      <div className="card-head">
        <b>{line.customer}</b>
        <span className={`badge ${urgency}`}>{line.status || say(labels[urgency])}</span>
      </div>
      <small className="quiet">{line.caseNo || say(labels.noNumber)}</small>
      <ol className="chain" aria-label={say(labels.chain)}>
        {view.STAGES.map((stage) => (
          <li key={stage} data-reached={line.reached[stage]} data-next={stage === next}>
            {line.reached[stage] ? (
              <CheckmarkCircle16Filled aria-hidden />
            ) : stage === next ? (
              <CircleHalfFill16Regular aria-hidden />
            ) : (
              <Circle16Regular aria-hidden />
            )}
            <small>{say(labels[stage])}</small>
          </li>
        ))}
      </ol>
      <p className="card-change">
        {line.due !== undefined && (
          <>
            <span className="quiet">{say(labels.due)}</span> {formatDay(line.due)}{' '}
          </>
        )}
        {due && <b className={urgency === 'overdue' ? 'late' : undefined}>{say(due)}</b>}
      </p>
      <div className="actions">
        {hint && <span className="grow">{say(hint)}</span>}
        <Button size="small" disabled={task !== undefined || !desk.port.can.has('select')} onClick={() => void goTo()}>
          {say(labels.goTo)}
        </Button>
      </div>
    </li>
  );
}

/** The complaints, the most urgent first, each with how far it has come and what is next. */
function Cases({ checked }: { checked: CheckedDesk }) {
  const { cases } = useDesk();
  const say = useSay();
  const [only, setOnly] = useState<view.Urgency>();
  const counts = view.countUrgency(cases, checked);
  const lines = view
    .byUrgency(cases, checked)
    .filter((line) => only === undefined || view.urgencyOf(line, checked) === only);
  return (
    <>
      <div className="chips">
        {SHOWN.filter((urgency) => counts[urgency] > 0).map((urgency) => (
          <ToggleButton
            key={urgency}
            size="small"
            shape="circular"
            checked={only === urgency}
            onClick={() => setOnly(only === urgency ? undefined : urgency)}
          >
            {`${say(labels[urgency])} ${counts[urgency]}`}
          </ToggleButton>
        ))}
      </div>
      <Capped items={lines} first={FIRST} step={FIRST * 3} className="cards">
        {(line) => <Case key={`${line.place.sheet} ${line.place.row}`} line={line} by={checked} />}
      </Capped>
    </>
  );
}

/** The complaints of the workbook: one by one, or counted. */
export default function Complaints() {
  const { go } = usePane();
  const { cases, checked } = useDesk();
  const say = useSay();
  const [shown, setShown] = useState<'cases' | 'figures'>('cases');
  if (checked === undefined) return <div className="skeleton" aria-hidden />;
  if (cases.length === 0)
    return (
      <Empty
        icon={<PersonFeedback24Regular />}
        title={say(labels.none)}
        body={say(labels.noneBody)}
        action={{ label: say(labels.insert), act: () => go('forms') }}
      />
    );
  return (
    <>
      <div className="chips" role="group" aria-label={say(labels.view)}>
        {(['cases', 'figures'] as const).map((one) => (
          <ToggleButton key={one} size="small" checked={shown === one} data-view={one} onClick={() => setShown(one)}>
            {say(labels[one])}
          </ToggleButton>
        ))}
      </div>
      {shown === 'cases' ? <Cases checked={checked} /> : <ComplaintFigures checked={checked} />}
    </>
  );
}
