import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Field,
  Select,
  ToggleButton,
} from '@fluentui/react-components';
import { PeopleSearch24Regular } from '@fluentui/react-icons';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ColumnMap } from '../../shared/list/layout';
import { refusalOf } from '../../shared/port/capability';
import { cellName } from '../../shared/workbook/table';
import { Capped } from '../parts/capped';
import { Curve } from '../parts/curve';
import { CustomerCard } from '../parts/customer-card';
import { Empty, Section } from '../parts/pieces';
import { useDesk, usePane, useSay } from '../parts/context';
import { choices, customersOf, named, pairings } from '../view/customers';
import { type ListPreview, rowResults } from '../work/customers';
import { labels as card } from '../words/customer-card';
import { labels, words } from '../words/customers';

const CLASSES = ['A', 'B', 'C'] as const;
const PROBLEMS = 50;

function Why({ preview }: { preview: ListPreview }) {
  const { desk, lang } = usePane();
  const say = useSay();
  const customers = customersOf(preview);
  const [row, setRow] = useState(customers[0]?.row);
  if (row === undefined) return null;
  const goTo = () =>
    desk.run('reading', async () => {
      const right = preview.sheet.columnCount - 1;
      await desk.port.select({ sheet: preview.sheet.name, area: { top: row, bottom: row, left: 0, right } });
      return {};
    });
  return (
    <Section title={say(labels.why)}>
      <div className="toolbar">
        <Select
          className="grow"
          aria-label={say(labels.pick)}
          value={String(row)}
          onChange={(_, { value }) => setRow(Number(value))}
        >
          {customers.map((one) => (
            <option key={one.row} value={one.row}>
              {one.name}
            </option>
          ))}
        </Select>
        <Button disabled={!desk.port.can.has('select')} onClick={() => void goTo()}>
          {say(labels.goTo)}
        </Button>
      </div>
      <dl className="results">
        {rowResults(preview, row, lang).map(({ label, value }) => (
          <div key={label} data-long={value.length > 16}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function Mapping({ preview, change }: { preview: ListPreview; change: (map: ColumnMap) => void }) {
  const { lang } = usePane();
  const say = useSay();
  return (
    <Accordion collapsible className="quiet-checks">
      <AccordionItem value="columns">
        <AccordionHeader size="small">{`${say(labels.columns)} · ${say(labels.columnsHint)}`}</AccordionHeader>
        <AccordionPanel>
          {pairings(preview).map(({ term, label, isNamed }) => (
            <Field key={term.code} label={term[lang]} orientation="horizontal" className="pairing">
              <Select
                size="small"
                data-code={term.code}
                value={label}
                className={isNamed ? 'named' : undefined}
                onChange={(_, { value }) => change(named(preview.map, term.code, value))}
              >
                <option value="">{say(labels.none)}</option>
                {choices(preview).map((one) => (
                  <option key={one} value={one}>
                    {one}
                  </option>
                ))}
              </Select>
            </Field>
          ))}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

function Result({ preview }: { preview: ListPreview }) {
  const { desk, lang } = usePane();
  const { task } = useDesk();
  const say = useSay();
  const { result, rules, layout } = preview;
  const canCalculate = desk.port.can.has('functions');
  const step = words.step({ sheet: preview.sheet.name });
  const apply = (how: 'values' | 'formulas') =>
    desk.change('writing', async (engine, history, options) => {
      const patch = how === 'values' ? engine.valuesPatch(preview, lang) : engine.formulaPatch(preview, lang);
      const applied = await history.apply(step, [patch], options);
      return { notice: { message: engine.changedMessage(applied), step: history.steps[0]?.id } };
    });
  const freeze = () =>
    desk.change('writing', async (engine, history, options) => {
      const patch = engine.freeze(await desk.port.read(options));
      const applied = await history.apply(words.frozen(), [patch], options);
      return { notice: { message: engine.frozenMessage(applied), step: history.steps[0]?.id } };
    });
  return (
    <>
      <Section title={say(labels.classes)}>
        <p className="quiet">{say(words.summary({ rows: result.rows, classified: result.classified }))}</p>
        <div className="classes">
          {CLASSES.map((tier) => {
            const name = rules.values.tier.value.names.find(({ code }) => code === `V-${tier}`);
            const before = result.changes?.counts.find((one) => one.tier === `V-${tier}`)?.before;
            return (
              <div key={tier} className={`class ${tier}`}>
                <small>{name?.[lang] ?? tier}</small>
                <b>{before === undefined ? result.counts[tier] : `${before} → ${result.counts[tier]}`}</b>
              </div>
            );
          })}
        </div>
        <div className="actions">
          <Button appearance="primary" disabled={task !== undefined} onClick={() => void apply('values')}>
            {say(labels.applyValues)}
          </Button>
          <Button disabled={task !== undefined || !canCalculate} onClick={() => void apply('formulas')}>
            {say(labels.applyFormulas)}
          </Button>
          <Button appearance="subtle" disabled={task !== undefined} onClick={() => void freeze()}>
            {say(labels.freeze)}
          </Button>
        </div>
        {!canCalculate && <p className="quiet">{say(refusalOf('functions', desk.port.side))}</p>}
      </Section>
      <Section title={say(labels.curve)}>
        <Curve points={preview.curve} share={rules.values.tier.value.aShare} />
      </Section>
      {result.problems.length > 0 && (
        <Section title={say(labels.problems)}>
          <Capped items={result.problems} first={PROBLEMS} className="plain">
            {({ row, column, message }, index) => (
              <li key={index}>
                {cellName(row, column)} <small className="quiet">{say(message)}</small>
              </li>
            )}
          </Capped>
        </Section>
      )}
      <Why key={`${preview.sheet.name} ${layout.headerRow}`} preview={preview} />
    </>
  );
}

/** A customer list: its columns, what the rules make of it, and what is written. */
function List() {
  const { desk, lang } = usePane();
  const { lists, list, checked, task } = useDesk();
  const say = useSay();
  // What was tried last: a list that could not be used is not opened again by itself until something else is known.
  const tried = useRef<readonly unknown[]>([]);
  const open = (sheet: string, map: ColumnMap) =>
    desk.run('calculating', async (engine) => {
      tried.current = [checked, lang];
      return { list: engine.previewList(checked!.book, sheet, map, checked!.rules, checked!.asOf, lang) };
    });
  const first = lists[0]?.sheet;
  const isWanted = list === undefined && first !== undefined && task === undefined;
  const openFirst = useEffectEvent(() => {
    const [before, spoken] = tried.current;
    if (isWanted && (before !== checked || spoken !== lang)) void open(first, {});
  });
  useEffect(() => openFirst(), [isWanted, first, checked, lang]);
  if (first === undefined)
    return (
      <Empty
        icon={<PeopleSearch24Regular />}
        title={say(labels.noList)}
        body={say(labels.noListBody)}
        action={{ label: say(labels.again), act: () => void desk.check() }}
      />
    );
  return (
    <>
      <Field label={say(labels.list)}>
        <Select value={list?.sheet.name ?? first} onChange={(_, { value }) => void open(value, {})}>
          {lists.map(({ sheet, rows }) => (
            <option key={sheet} value={sheet}>
              {say(words.rows({ sheet, count: rows }))}
            </option>
          ))}
        </Select>
      </Field>
      {list && (
        <>
          <Mapping preview={list} change={(map) => void open(list.sheet.name, map)} />
          <Result preview={list} />
        </>
      )}
    </>
  );
}

/** The customers of the workbook: as a list, or one of them on one page. */
export default function Customers() {
  const { checked } = useDesk();
  const say = useSay();
  const [shown, setShown] = useState<'list' | 'card'>('list');
  if (checked === undefined) return <div className="skeleton" aria-hidden />;
  return (
    <>
      <div className="chips" role="group" aria-label={say(card.view)}>
        {(['list', 'card'] as const).map((one) => (
          <ToggleButton key={one} size="small" checked={shown === one} data-view={one} onClick={() => setShown(one)}>
            {say(card[one])}
          </ToggleButton>
        ))}
      </div>
      {shown === 'list' ? <List /> : <CustomerCard checked={checked} />}
    </>
  );
}
