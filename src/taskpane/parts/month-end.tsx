import { Button } from '@fluentui/react-components';
import { CalendarCheckmark20Regular } from '@fluentui/react-icons';
import { labels } from '../words/home';
import { useDesk, usePane, useSay } from './context';
import { AsOfInput } from './date-input';
import { isMasked, MaskBox } from './mask-box';
import { Section } from './pieces';

/** The month end of the open workbook: its day, and one button that adds everything on new sheets. */
export function MonthEnd() {
  const { desk } = usePane();
  const { task, asOf, checked, masked } = useDesk();
  const say = useSay();
  if (checked === undefined) return null;
  const close = () =>
    desk.change('closing', async (engine, history, options) => {
      await engine.monthEndInto(
        desk.port,
        history,
        await desk.terms(),
        { cards: ['L-A'], findings: engine.findingsPlan, masked: isMasked(checked.rules, masked) },
        options,
      );
      const [step] = history.steps;
      return { notice: { message: step.title, step: step.id } };
    });
  return (
    <Section title={say(labels.monthEnd)}>
      <p className="quiet">{say(labels.monthEndBody)}</p>
      <AsOfInput rules={checked.rules.values} />
      <MaskBox />
      <Button
        className="wide"
        icon={<CalendarCheckmark20Regular />}
        data-act="month-end"
        disabled={task !== undefined || asOf === '' || !desk.port.can.has('forms') || !desk.port.can.has('sheets')}
        onClick={() => void close()}
      >
        {say(labels.closeMonth)}
      </Button>
    </Section>
  );
}
