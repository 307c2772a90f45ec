import {
  Button,
  Input,
  Menu,
  MenuItem,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
  ToggleButton,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import {
  ArrowClockwise16Regular,
  ArrowDown16Regular,
  ArrowUp16Regular,
  ClipboardTaskListLtr24Regular,
  MoreHorizontal16Regular,
  Search16Regular,
  ShieldCheckmark24Regular,
} from '@fluentui/react-icons';
import { useState } from 'react';
import type { Finding } from '../../shared/checks/check';
import { marksOf, type CheckedDesk } from '../../shared/desk/check';
import { headline } from '../../shared/report/words';
import { AsOfInput } from '../parts/date-input';
import { FindingGroup } from '../parts/finding-group';
import { PatchDialog, type Proposal } from '../parts/patch-dialog';
import { IgnoreDialog } from '../parts/ignore-dialog';
import { DegreeIcon, Empty, GoodIcon } from '../parts/pieces';
import { QuietChecks } from '../parts/quiet-checks';
import { isMasked } from '../parts/mask-box';
import { useDesk, usePane, useSay } from '../parts/context';
import { wordsOf } from '../parts/finding-words';
import * as view from '../view/check';
import { labels, words } from '../words/check';
import { labels as shell } from '../words/shell';

function Header({ checked, list }: { checked: CheckedDesk; list: readonly Finding[] }) {
  const { desk, lang } = usePane();
  const { checkedAt, isStale, task, selected } = useDesk();
  const say = useSay();
  const { totals } = checked.report;
  const worst = view.DEGREES.find((degree) => totals[degree] > 0);
  const step = (by: 1 | -1) => {
    const next = view.neighbour(list, selected, by);
    if (next === undefined) return;
    desk.put({ selected: next });
    void desk.run('reading', async () => {
      if (desk.port.can.has('select')) await desk.port.select(spotOf(next));
      return {};
    });
    document.getElementById(view.keyOf(next))?.scrollIntoView({ block: 'center' });
  };
  return (
    <header className="verdict" data-stale={isStale}>
      <div className="verdict-line">
        {worst === undefined ? <GoodIcon /> : <DegreeIcon degree={worst} />}
        <h2 id="verdict" role="status">
          {headline(totals, lang)}
        </h2>
      </div>
      <div className="verdict-line quiet">
        <span className="grow">
          {isStale ? say(labels.stale) : checkedAt && say(words.checked({ time: view.clockOf(checkedAt, lang) }))}
        </span>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowClockwise16Regular />}
          disabled={task !== undefined}
          onClick={() => void desk.check()}
        >
          {say(labels.again)}
        </Button>
      </div>
      <div className="verdict-line">
        <AsOfInput rules={checked.rules.values} />
        <span className="grow" />
        <Button
          size="small"
          icon={<ArrowUp16Regular />}
          aria-label={say(labels.previous)}
          title={say(labels.previous)}
          disabled={list.length === 0}
          onClick={() => step(-1)}
        />
        <Button
          size="small"
          icon={<ArrowDown16Regular />}
          aria-label={say(labels.next)}
          title={say(labels.next)}
          disabled={list.length === 0}
          onClick={() => step(1)}
        />
      </div>
    </header>
  );
}

/** The cell of a finding, as it is selected. */
const spotOf = ({ place }: Finding) => ({
  sheet: place.sheet,
  area: { top: place.row, bottom: place.row, left: place.column, right: place.column },
});

/** What was found on the forms of the workbook: grouped, filtered, gone to, mended, ignored, exported. */
export default function Check() {
  const { desk, go, lang } = usePane();
  const { checked, task, masked } = useDesk();
  const say = useSay();
  const [filter, setFilter] = useState(view.EVERYTHING);
  const [proposal, setProposal] = useState<Proposal>();
  const [ignoring, setIgnoring] = useState<Finding>();
  const [isMarked, setMarked] = useState(false);
  // Where the focus goes back to when a dialog is closed.
  const restore = useRestoreFocusTarget();
  if (checked === undefined) return <div className="skeleton" aria-hidden />;
  const { findings, report } = checked;
  if (report.forms.length === 0)
    return (
      <Empty
        icon={<ClipboardTaskListLtr24Regular />}
        title={say(labels.noForms)}
        body={say(labels.noFormsBody)}
        action={{ label: say(labels.library), act: () => go('forms') }}
      />
    );
  const counts = view.countDegrees(findings);
  const list = view.filtered(findings, filter, (finding) => wordsOf(finding, lang));
  const groups = view.groups(list, report.checks);
  const propose = (check: string | undefined, title: string) =>
    desk.run('reading', async (engine) => {
      setProposal({ title, patch: engine.fixAll(checked, check, await desk.terms()) });
      return {};
    });
  const mark = () =>
    desk.run('writing', async () => {
      if (isMarked) await desk.port.unmark();
      else await desk.port.mark(marksOf(findings));
      setMarked(!isMarked);
      return {};
    });
  const exportAll = () =>
    desk.change('writing', async (engine, history) => {
      const plan = engine.findingsPlan(checked, lang, isMasked(checked.rules, masked));
      await desk.port.addSheet(plan);
      const message = engine.exportedMessage(plan.name);
      await history.added(message, [plan.name]);
      return { notice: { message, step: history.steps[0]?.id } };
    });
  return (
    <>
      <Header checked={checked} list={groups.flatMap((group) => group.findings)} />
      <div className="toolbar">
        <Input
          className="grow"
          size="small"
          type="search"
          aria-label={say(labels.search)}
          placeholder={say(labels.search)}
          contentBefore={<Search16Regular />}
          value={filter.text}
          onChange={(_, { value }) => setFilter({ ...filter, text: value })}
        />
        <Button
          {...restore}
          size="small"
          appearance="primary"
          disabled={task !== undefined || report.totals.fixable === 0}
          onClick={() => void propose(undefined, say(labels.fixAll))}
        >
          {say(labels.fixAll)}
        </Button>
        <Menu
          checkedValues={{ mask: isMasked(checked.rules, masked) ? ['on'] : [] }}
          onCheckedValueChange={(_, { checkedItems }) => desk.put({ masked: checkedItems.length > 0 })}
        >
          <MenuTrigger disableButtonEnhancement>
            <Button size="small" icon={<MoreHorizontal16Regular />} aria-label={say(labels.menu)} />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItem disabled={!desk.port.can.has('marks')} onClick={() => void mark()}>
                {say(labels.mark)}
              </MenuItem>
              <MenuItemCheckbox name="mask" value="on" disabled={checked.rules.values.identity.mask.always} data-mask>
                {say(shell.mask)}
              </MenuItemCheckbox>
              <MenuItem disabled={!desk.port.can.has('sheets')} onClick={() => void exportAll()}>
                {say(labels.export)}
              </MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
      <div className="chips" role="group" aria-label={say(labels.filter)}>
        {view.DEGREES.filter((degree) => counts[degree] > 0).map((degree) => (
          <ToggleButton
            key={degree}
            size="small"
            shape="circular"
            icon={<DegreeIcon degree={degree} />}
            checked={filter.degree === degree}
            title={view.degreeMeaning(degree)[lang]}
            onClick={() => setFilter({ ...filter, degree: filter.degree === degree ? undefined : degree })}
          >
            {`${view.degreeName(degree)[lang]} ${counts[degree]}`}
          </ToggleButton>
        ))}
      </div>
      {groups.map((group) => (
        <FindingGroup
          key={`${group.degree} ${group.check.id}`}
          group={group}
          checked={checked}
          onFixAll={() => void propose(group.check.id, group.check.title[lang])}
          onIgnore={setIgnoring}
        />
      ))}
      {findings.length === 0 && (
        <Empty icon={<ShieldCheckmark24Regular />} title={say(labels.clean)} body={say(labels.cleanBody)} />
      )}
      {findings.length > 0 && groups.length === 0 && (
        <div className="no-match">
          <p>{say(labels.noMatch)}</p>
          <Button size="small" onClick={() => setFilter(view.EVERYTHING)}>
            {say(labels.showAll)}
          </Button>
        </div>
      )}
      <QuietChecks report={report} />
      {proposal && <PatchDialog proposal={proposal} close={() => setProposal(undefined)} />}
      {ignoring && <IgnoreDialog checked={checked} finding={ignoring} close={() => setIgnoring(undefined)} />}
    </>
  );
}
