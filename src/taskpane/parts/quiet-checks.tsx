import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-components';
import type { FileReport, ReportMessage } from '../../shared/report/schema';
import { quietChecks } from '../view/check';
import { labels } from '../words/check';
import { usePane, useSay } from './context';

/** Checks without a finding, closed: passed, could not be made, not applicable, and what is ignored. */
export function QuietChecks({ report }: { report: FileReport }) {
  const { lang } = usePane();
  const say = useSay();
  const quiet = quietChecks(report);
  const told = (why: ReportMessage | undefined) => why?.[lang] ?? '';
  const line = (key: string, title: string, small: string) => (
    <li key={key}>
      {title}
      {small !== '' && <small className="quiet">{small}</small>}
    </li>
  );
  const parts = [
    {
      id: 'ignored',
      label: labels.ignored,
      lines: report.ignored.map(({ finding, ignore }) =>
        line(
          `${finding.sheet} ${finding.cell} ${finding.check}`,
          `${finding.sheet} ${finding.cell} · ${finding.message[lang]}`,
          ignore.reason,
        ),
      ),
    },
    ...(['passed', 'couldNotCheck', 'notApplicable'] as const).map((id) => ({
      id,
      label: labels[id],
      lines: quiet[id].map((check) => line(check.id, check.title[lang], told(check.why))),
    })),
  ].filter(({ lines }) => lines.length > 0);
  return (
    <Accordion multiple collapsible className="quiet-checks">
      {parts.map(({ id, label, lines }) => (
        <AccordionItem key={id} value={id}>
          <AccordionHeader size="small">{`${say(label)} ${lines.length}`}</AccordionHeader>
          <AccordionPanel>
            <ul className="plain">{lines}</ul>
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}
