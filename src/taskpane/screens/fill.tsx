import { Button, Checkbox } from '@fluentui/react-components';
import { CheckmarkCircle24Regular, EditLineHorizontal324Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { FillPlan } from '../../shared/forms/fill/plan';
import { Capped } from '../parts/capped';
import { addressOf, shown } from '../parts/cells';
import { Empty, Section } from '../parts/pieces';
import { useDesk, usePane, useSay } from '../parts/context';
import { cellsOfAdded, chosenPatch, formatOfField, leftOut } from '../view/fill';
import { labels, words } from '../words/fill';

/** Cells that are listed before more are asked for; all of them are written. */
const MOST = 200;

function Plan({ plan }: { plan: FillPlan }) {
  const { desk, lang } = usePane();
  const { task } = useDesk();
  const say = useSay();
  const [unticked, setUnticked] = useState<ReadonlySet<number>>(new Set());
  const left = leftOut(plan, unticked);
  /** Ticks cells, or unticks them where all are ticked. */
  const toggle = (cells: readonly number[]) => {
    const isTicked = cells.every((index) => !left.cells.has(index));
    const next = new Set(unticked);
    for (const index of cells) {
      if (isTicked) next.add(index);
      else next.delete(index);
    }
    setUnticked(next);
  };
  const groups = plan.added.map((added) => ({ added, ...cellsOfAdded(plan, added) }));
  /** A cell that names what its row follows from stands for all rows that are added with it. */
  const togglesOf = (index: number) => groups.find(({ links }) => links.includes(index))?.links ?? [index];
  const count = plan.filled.length - left.cells.size;
  const apply = () =>
    desk.change('writing', async (engine, history, options) => {
      const applied = await history.apply(words.step(), [chosenPatch(plan, left)], options);
      return { notice: { message: engine.changedMessage(applied), step: history.steps[0]?.id } };
    });
  return (
    <>
      {plan.filled.length > 0 && (
        <>
          <div className="toolbar sticky">
            <Checkbox
              className="grow"
              label={say(labels.selectAll)}
              checked={left.cells.size === 0 ? true : count === 0 ? false : 'mixed'}
              onChange={() => setUnticked(left.cells.size === 0 ? new Set(plan.filled.keys()) : new Set())}
            />
            <Button appearance="primary" disabled={count === 0 || task !== undefined} onClick={() => void apply()}>
              {say(words.apply({ count }))}
            </Button>
          </div>
          {groups.map(({ added, links }) => (
            <Checkbox
              key={`${added.form.id} ${added.sheet}`}
              className="added"
              data-added={added.form.id}
              label={say(words.rows({ form: added.form.title, count: added.count }))}
              checked={!left.added.has(added)}
              disabled={links.some((index) => left.blocked.has(index))}
              onChange={() => toggle(links)}
            />
          ))}
          <Capped items={plan.filled} first={MOST} className="rows ticks">
            {({ field, place, row, now, why }, index) => (
              <li key={index} className="tick">
                <Checkbox
                  checked={!left.cells.has(index)}
                  disabled={left.blocked.has(index)}
                  aria-label={`${field.label[lang]} ${addressOf(place)}`}
                  onChange={() => toggle(togglesOf(index))}
                />
                <span className="row-main">
                  <b>
                    {field.label[lang]} <span className="value">{shown(now, formatOfField(field))}</span>
                  </b>
                  <small>
                    {row} · {place.sheet} {addressOf(place)}
                  </small>
                  <small>{why}</small>
                </span>
              </li>
            )}
          </Capped>
        </>
      )}
      {plan.stale.length > 0 && (
        <Section title={say(labels.stale)}>
          <Capped items={plan.stale} first={MOST} className="plain">
            {({ field, place, was, now }, index) => (
              <li key={index}>
                {field.label[lang]} {addressOf(place)}
                <small className="quiet">
                  {shown(was, formatOfField(field))} → {shown(now, formatOfField(field))}
                </small>
              </li>
            )}
          </Capped>
        </Section>
      )}
      {plan.unfilled.length > 0 && (
        <Section title={say(labels.unfilled)}>
          <Capped items={plan.unfilled} first={MOST} className="plain">
            {({ field, place, why }, index) => (
              <li key={index}>
                {field.label[lang]} {addressOf(place)}
                <small className="quiet">{say(why)}</small>
              </li>
            )}
          </Capped>
        </Section>
      )}
      {plan.waiting.length > 0 && (
        <Section title={say(labels.waiting)}>
          <ul className="plain">
            {plan.waiting.map(({ form, field, sheet, count: rows, from }) => (
              <li key={`${form.id} ${field.id} ${sheet}`}>
                {say(words.waiting({ field: field.label, count: rows, from }))}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

/** What can be filled, ticked off and written; and what was done in this sitting, each with its way back. */
export default function Fill() {
  const { desk } = usePane();
  const { filling, steps, task } = useDesk();
  const say = useSay();
  const find = () =>
    desk.run('filling', async (engine, options) => ({
      filling: await engine.planFill(desk.port, await desk.terms(), options),
    }));
  const isDone = filling !== undefined && filling.plan.filled.length === 0;
  return (
    <>
      {filling === undefined ? (
        <Empty
          icon={<EditLineHorizontal324Regular />}
          title={say(labels.find)}
          body={say(labels.intro)}
          action={{ label: say(labels.find), act: () => void find() }}
        />
      ) : (
        <>
          {isDone && (
            <Empty icon={<CheckmarkCircle24Regular />} title={say(labels.nothing)} body={say(labels.nothingBody)} />
          )}
          <Plan plan={filling.plan} />
        </>
      )}
      <Section title={say(labels.history)}>
        {steps.length === 0 && <p className="quiet">{say(labels.noHistory)}</p>}
        <ul className="rows">
          {steps.map(({ id, title, changed, sheets }) => (
            <li key={id} className="row">
              <span className="row-main">
                <b>{say(title)}</b>
                <small>{sheets.length > 0 ? sheets.join(' · ') : say(words.cells({ count: changed }))}</small>
              </span>
              <Button size="small" disabled={task !== undefined} onClick={() => void desk.undo(id)}>
                {say(labels.undo)}
              </Button>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
