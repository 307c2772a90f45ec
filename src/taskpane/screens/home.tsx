import { Button } from '@fluentui/react-components';
import {
  CalendarToday20Regular,
  ClipboardTaskListLtr24Regular,
  DocumentTable20Regular,
  People20Regular,
  PersonFeedback20Regular,
  BookOpen20Regular,
  EditLineHorizontal320Regular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { DegreeIcon, Empty, GoodIcon, Section } from '../parts/pieces';
import { useDesk, usePane, useSay } from '../parts/context';
import { MonthEnd } from '../parts/month-end';
import { TOOLS } from '../state/routes';
import { formLines, nextStep, type Next } from '../view/home';
import { labels as shell } from '../words/shell';
import { labels, words } from '../words/home';

const TOOL_ICONS: Readonly<Record<(typeof TOOLS)[number], ReactElement>> = {
  today: <CalendarToday20Regular />,
  fill: <EditLineHorizontal320Regular />,
  customers: <People20Regular />,
  complaints: <PersonFeedback20Regular />,
  rules: <BookOpen20Regular />,
};

/** The tools as tiles. */
export function Tools() {
  const { go } = usePane();
  const say = useSay();
  return (
    <div className="tiles">
      {TOOLS.map((tool) => (
        <button key={tool} type="button" className="tile" data-go={tool} onClick={() => go(tool)}>
          {TOOL_ICONS[tool]}
          <b>{say(shell[tool])}</b>
          <small>{say(shell[`${tool}Hint`])}</small>
        </button>
      ))}
    </div>
  );
}

function NextStep({ next }: { next: Next }) {
  const { go } = usePane();
  const say = useSay();
  return (
    <div className={`next ${next.tone}`}>
      <small>{say(labels.next)}</small>
      <p>{say(next.message)}</p>
      <Button appearance="primary" onClick={() => go(next.screen)}>
        {say(labels[next.action])}
      </Button>
    </div>
  );
}

/** What the workbook holds, and the one thing to do next. */
export default function Home() {
  const { desk, go, lang } = usePane();
  const { checked, lists, cases, task } = useDesk();
  const say = useSay();
  if (checked === undefined) return <div className="skeleton" aria-hidden />;
  const lines = formLines(checked.report);
  const next = nextStep(checked, lists, cases);
  const insert = () =>
    desk.change('inserting', async (engine, history, options) => {
      const form = engine.formOf('complaintRegistration');
      await engine.insertForms(desk.port, history, [form], { profile: 'company', lang, book: checked.rules }, options);
      return { notice: { message: engine.insertedMessage(form), step: history.steps[0]?.id } };
    });
  return (
    <>
      {lines.length === 0 && lists.length === 0 ? (
        <>
          <Empty
            icon={<ClipboardTaskListLtr24Regular />}
            title={say(labels.emptyTitle)}
            body={say(labels.emptyBody)}
            action={{ label: say(labels.insertSample), act: () => void insert() }}
          />
          <Button className="wide" disabled={task !== undefined} onClick={() => go('forms')}>
            {say(labels.openLibrary)}
          </Button>
        </>
      ) : (
        <>
          {next && <NextStep next={next} />}
          {lines.length > 0 && (
            <Section title={say(labels.forms)}>
              <ul className="rows">
                {lines.map(({ sheet, title, rows, count, worst }) => (
                  <li key={`${sheet} ${title.zh}`}>
                    <button type="button" className="row" onClick={() => go('check')}>
                      {worst === undefined ? <GoodIcon /> : <DegreeIcon degree={worst} />}
                      <span className="row-main">
                        <b>{title[lang]}</b>
                        <small>{sheet}</small>
                      </span>
                      <span className="row-side">
                        {say(words.rows({ count: rows }))}
                        <small>{worst === undefined ? say(labels.allGood) : say(words.findings({ count }))}</small>
                      </span>
                    </button>
                  </li>
                ))}
              </ul>
            </Section>
          )}
          {lists.length > 0 && (
            <Section title={say(labels.lists)}>
              <ul className="rows">
                {lists.map(({ sheet, rows }) => (
                  <li key={sheet}>
                    <button type="button" className="row" onClick={() => go('customers')}>
                      <span className="sign info" aria-hidden>
                        <DocumentTable20Regular />
                      </span>
                      <span className="row-main">
                        <b>{sheet}</b>
                      </span>
                      <span className="row-side">{say(words.rows({ count: rows }))}</span>
                    </button>
                  </li>
                ))}
              </ul>
            </Section>
          )}
          <MonthEnd />
        </>
      )}
      <Section title={say(labels.tools)}>
        <Tools />
      </Section>
    </>
  );
}
