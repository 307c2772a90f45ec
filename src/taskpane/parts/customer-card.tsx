import { Button, Input } from '@fluentui/react-components';
import { PeopleSearch24Regular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import type { CheckedDesk } from '../../shared/desk/check';
import type { Account } from '../../shared/forms/accounts';
import { explain } from '../../shared/rules/explain';
import type { Reason } from '../../shared/rules/answer';
import type { Text } from '../../shared/text/lang';
import { customerAt, customersIn, customersNear, type CustomersDesk, viewCustomer } from '../../shared/desk/customer';
import { labels, words } from '../words/customer-card';
import { useDesk, usePane, useSay } from './context';
import { Due } from './due';
import { isMasked, MaskBox } from './mask-box';
import { Empty, Section } from './pieces';

/** Names that are proposed under the search. */
const NEAR = 6;
/** A text longer than this takes the whole width. */
const LONG = 16;

/** The reasons of one line, shown when they are asked for. */
function Why({ reasons, customers }: { reasons: readonly Reason[]; customers: CustomersDesk }) {
  const { lang } = usePane();
  return reasons.length === 0 ? null : <small className="quiet">{explain(reasons, customers.rules, lang)}</small>;
}

/** What is said where nothing is listed: there is none, or nobody looked. */
function Nothing({ of, none }: { of: readonly unknown[] | undefined; none: Text }) {
  const say = useSay();
  return of !== undefined && of.length > 0 ? null : (
    <p className="quiet">{say(of === undefined ? labels.noDate : none)}</p>
  );
}

function View({ customers, account }: { customers: CustomersDesk; account: Account }) {
  const { desk, lang } = usePane();
  const { task, masked } = useDesk();
  const say = useSay();
  const [isWhy, setWhy] = useState(false);
  const view = useMemo(() => viewCustomer(customers, account), [customers, account]);
  const insert = () =>
    desk.change('inserting', async (engine, history, options) => {
      const form = engine.formOf('keyAccountCard');
      const { rules: book, asOf } = customers;
      const choices = {
        profile: 'company',
        lang,
        book,
        masked: isMasked(book, masked),
        entries: { keyAccountCard: [engine.customerCard(customers, view)] },
      } as const;
      await engine.insertForms(
        desk.port,
        history,
        [form],
        { ...choices, ...(asOf === undefined ? {} : { asOf }) },
        options,
      );
      return { notice: { message: engine.insertedMessage(form), step: history.steps[0]?.id } };
    });
  const trigger = (code: string): string =>
    customers.rules.values.churn.warnings.find((one) => one.code === code)![lang];
  return (
    <>
      <div className="section-head">
        <h2>{account.name || account.id}</h2>
        <small className="quiet">{account.name === '' ? '' : account.id}</small>
      </div>
      <div className="actions">
        <Button appearance="primary" disabled={task !== undefined} data-insert="card" onClick={() => void insert()}>
          {say(labels.insertCard)}
        </Button>
        <Button data-why={isWhy} onClick={() => setWhy(!isWhy)}>
          {say(isWhy ? labels.hideWhy : labels.showWhy)}
        </Button>
      </div>
      <MaskBox />
      <dl className="results">
        {view.facts.map(({ id, label, value, reasons }) => (
          <div key={id} data-fact={id} data-long={isWhy || value[lang].length > LONG}>
            <dt>{label[lang]}</dt>
            <dd>
              {value[lang]}
              {isWhy && (
                <>
                  <br />
                  <Why reasons={reasons} customers={customers} />
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <Section title={say(labels.warnings)}>
        <Nothing of={view.warnings} none={labels.noWarnings} />
        <ul className="cards">
          {view.warnings?.map(({ trigger: code, finding, response, reasons }) => (
            <li key={code} className="card warning" data-trigger={code}>
              <div className="card-head">
                <b>{trigger(code)}</b>
                <small>{response?.phase[lang]}</small>
              </div>
              <p>{say(finding)}</p>
              {response && <p className="quiet">{response.measure[lang]}</p>}
              {isWhy && <Why reasons={[...reasons, ...(response?.reasons ?? [])]} customers={customers} />}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={say(labels.actions)}>
        <Nothing of={view.actions} none={labels.noActions} />
        <ul className="cards">
          {view.actions?.map(({ what, dueOn, who, reasons }, i) => (
            <li key={i} className="card">
              <p>{say(what)}</p>
              <Due dueOn={dueOn} who={who} />
              {isWhy && <Why reasons={reasons} customers={customers} />}
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

/** One customer on one page: found by number or name, or by the row that is selected. */
export function CustomerCard({ checked }: { checked: CheckedDesk }) {
  const { desk, lang } = usePane();
  const { task } = useDesk();
  const say = useSay();
  const customers = useMemo(() => customersIn(checked.context, { file: checked.book.name, lang }), [checked, lang]);
  const [wanted, setWanted] = useState('');
  const [picked, setPicked] = useState<{ id: string; name: string }>();
  const [isMissed, setMissed] = useState(false);
  if (customers.accounts.length === 0)
    return <Empty icon={<PeopleSearch24Regular />} title={say(labels.none)} body={say(labels.noneBody)} />;
  const account = picked && customers.accounts.find(({ id, name }) => id === picked.id && name === picked.name);
  const near = wanted === '' ? customers.accounts.slice(0, NEAR) : customersNear(customers, wanted, NEAR);
  const pick = (one: Account) => {
    setPicked({ id: one.id, name: one.name });
    setWanted('');
    setMissed(false);
  };
  const takeSelected = () =>
    desk.run('reading', async () => {
      const spot = await desk.port.selected();
      const found = spot && customerAt(customers, checked.book, spot.sheet, spot.area.top);
      if (found === undefined) setMissed(true);
      else pick(found);
      return {};
    });
  return (
    <>
      <div className="toolbar">
        <Input
          className="grow"
          id="customer-search"
          value={wanted}
          placeholder={say(labels.search)}
          aria-label={say(labels.search)}
          onChange={(_, { value }) => setWanted(value)}
          onKeyDown={({ key }) => {
            if (key === 'Enter' && near.length > 0) pick(near[0]);
          }}
        />
        <Button disabled={task !== undefined || !desk.port.can.has('select')} onClick={() => void takeSelected()}>
          {say(labels.selected)}
        </Button>
      </div>
      {isMissed && <p className="quiet">{say(labels.notInRow)}</p>}
      {(account === undefined || wanted !== '') && (
        <>
          {near.length === 0 && <p className="quiet">{say(words.noneNear({ wanted }))}</p>}
          <ul className="rows">
            {near.map((one) => (
              <li key={`${one.id} ${one.name}`}>
                <button type="button" className="row" data-customer={one.id} onClick={() => pick(one)}>
                  <span className="row-main">
                    <b>{one.name || one.id}</b>
                  </span>
                  <span className="row-side">{one.name === '' ? '' : one.id}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {account && wanted === '' && <View customers={customers} account={account} />}
    </>
  );
}
