import { Field, Select } from '@fluentui/react-components';
import { CopyText } from '../parts/copy-text';
import { Section } from '../parts/pieces';
import { SelfTest } from '../parts/self-test';
import { useDesk, usePane, useSay } from '../parts/context';
import { type ThemeChoice, THEMES } from '../state/settings';
import { diagnostics } from '../view/diagnostics';
import { labels } from '../words/shell';
import { Tools } from './home';

/** The tools, how the pane looks, and what support asks for. */
export default function More() {
  const { desk, lang, theme, setTheme, version } = usePane();
  const state = useDesk();
  const say = useSay();
  const text = diagnostics(state, { can: desk.port.can, lang, version, agent: navigator.userAgent });
  return (
    <>
      <Section title={say(labels.tools)}>
        <Tools />
      </Section>
      <SelfTest />
      <Section title={say(labels.theme)}>
        <Field>
          <Select
            aria-label={say(labels.theme)}
            value={theme}
            onChange={(_, { value }) => setTheme(value as ThemeChoice)}
          >
            {THEMES.map((one) => (
              <option key={one} value={one}>
                {say(labels[one])}
              </option>
            ))}
          </Select>
        </Field>
      </Section>
      <Section title={say(labels.diagnostics)}>
        <p className="quiet">{say(labels.copyHint)}</p>
        <CopyText text={text} copy={say(labels.copy)} name={say(labels.diagnostics)} />
      </Section>
    </>
  );
}
