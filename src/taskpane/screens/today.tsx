import { Button, Field, Select, ToggleButton } from '@fluentui/react-components';
import { CalendarToday24Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { NOBODY, type Urgency, URGENCY_NAMES, urgencyOf } from '../../shared/desk/agenda';
import type { CheckedDesk } from '../../shared/desk/check';
import { type AgendaItem, callAccount } from '../../shared/forms/accounts';
import { describeSource } from '../../shared/rulebook/source';
import { explain, restsOn } from '../../shared/rules/explain';
import type { Day } from '../../shared/values/date';
import { Capped } from '../parts/capped';
import { useDesk, usePane, useSay } from '../parts/context';
import { AsOfInput } from '../parts/date-input';
import { Due } from '../parts/due';
import { Empty, Working } from '../parts/pieces';
import { useAgenda } from '../parts/use-agenda';
import { VisitCalendar } from '../parts/visit-calendar';
import { chosen, countUrgencies, peopleOf, URGENCIES } from '../view/today';
import { labels as check } from '../words/check';
import { labels } from '../words/today';

const FIRST = 30;

function Item({
  item,
  asOf,
  rules,
  isWhy,
}: {
  item: AgendaItem;
  asOf: Day;
  rules: CheckedDesk['rules'];
  isWhy: boolean;
}) {
  const { lang } = usePane();
  const say = useSay();
  const urgency = urgencyOf(item, asOf);
  return (
    <li className={`card ${urgency === 'overdue' ? 'warning' : ''}`} data-urgency={urgency}>
      <div className="card-head">
        <b>{say(item.what)}</b>
        {urgency !== 'open' && urgency !== 'later' && (
          <span className={`badge ${urgency}`}>{say(URGENCY_NAMES[urgency])}</span>
        )}
      </div>
      {item.account && <p>{callAccount(item.account)}</p>}
      <Due {...item} />
      {isWhy && (
        <>
          <p className="quiet">{explain(item.reasons, rules, lang)}</p>
          {restsOn(item.reasons, rules).map(({ path, source }) => (
            <small key={path} className="quiet">
              {describeSource(source)[lang]}
            </small>
          ))}
        </>
      )}
    </li>
  );
}

function Agenda({ checked, asOf }: { checked: CheckedDesk; asOf: Day }) {
  const say = useSay();
  const agenda = useAgenda(checked);
  const [who, setWho] = useState<string>();
  const [only, setOnly] = useState<Urgency>();
  const [isWhy, setWhy] = useState(false);
  if (agenda.kind === 'working') return <Working said={say(labels.working)} progress={agenda.progress} />;
  // What went wrong is said above.
  if (agenda.kind === 'failed') return null;
  const { items } = agenda;
  const people = peopleOf(items);
  // Whoever has nothing left to do is not chosen any more.
  const whose = people.some((one) => one.who === who) ? who : undefined;
  const own = chosen(items, { who: whose, only: undefined, asOf });
  const counts = countUrgencies(own, asOf);
  const calendar = <VisitCalendar checked={checked} who={whose} />;
  if (items.length === 0)
    return (
      <>
        <Empty icon={<CalendarToday24Regular />} title={say(labels.none)} body={say(labels.noneBody)} />
        {calendar}
      </>
    );
  return (
    <>
      <Field label={say(labels.person)}>
        <Select
          id="person"
          value={whose === undefined ? 'all' : `=${whose}`}
          onChange={(_, { value }) => setWho(value === 'all' ? undefined : value.slice(1))}
        >
          <option value="all">{`${say(labels.everybody)} (${items.length})`}</option>
          {people.map((one) => (
            <option key={one.who} value={`=${one.who}`}>
              {`${one.who === '' ? say(NOBODY) : one.who} (${one.count})`}
            </option>
          ))}
        </Select>
      </Field>
      {calendar}
      <div className="chips">
        {URGENCIES.filter((urgency) => counts[urgency] > 0).map((urgency) => (
          <ToggleButton
            key={urgency}
            size="small"
            shape="circular"
            checked={only === urgency}
            data-only={urgency}
            onClick={() => setOnly(only === urgency ? undefined : urgency)}
          >
            {`${say(URGENCY_NAMES[urgency])} ${counts[urgency]}`}
          </ToggleButton>
        ))}
        <Button size="small" data-why={isWhy} onClick={() => setWhy(!isWhy)}>
          {say(isWhy ? labels.hideWhy : labels.showWhy)}
        </Button>
      </div>
      <Capped
        key={`${whose ?? '*'} ${only ?? '*'}`}
        items={chosen(own, { who: undefined, only, asOf })}
        first={FIRST}
        className="cards"
      >
        {(item, index) => <Item key={index} item={item} asOf={asOf} rules={checked.rules} isWhy={isWhy} />}
      </Capped>
    </>
  );
}

/** Says that the workbook was changed since what is shown was worked out. */
function Stale() {
  const { desk } = usePane();
  const { isStale, task } = useDesk();
  const say = useSay();
  if (!isStale) return null;
  return (
    <p className="verdict-line quiet" role="status">
      <span className="grow">{say(check.stale)}</span>
      <Button size="small" appearance="subtle" disabled={task !== undefined} onClick={() => void desk.check()}>
        {say(check.again)}
      </Button>
    </p>
  );
}

/** What everybody has to do next, what is due first in front. */
export default function Today() {
  const { checked } = useDesk();
  const say = useSay();
  if (checked === undefined) return <div className="skeleton" aria-hidden />;
  const { asOf } = checked;
  return (
    <>
      <AsOfInput rules={checked.rules.values} />
      {asOf === undefined ? (
        <Empty icon={<CalendarToday24Regular />} title={say(labels.noDate)} body={say(labels.noDateBody)} />
      ) : (
        <>
          <Stale />
          <Agenda checked={checked} asOf={asOf} />
        </>
      )}
    </>
  );
}
