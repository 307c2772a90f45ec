import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Textarea,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../shared/checks/check';
import type { CheckedDesk } from '../../shared/desk/check';
import { labels } from '../words/check';
import { labels as shell } from '../words/shell';
import { useDesk, usePane, useSay } from './context';

/** Leaves a finding as it is, with a reason that others can judge. */
export function IgnoreDialog({
  checked,
  finding,
  close,
}: {
  checked: CheckedDesk;
  finding: Finding;
  close: () => void;
}) {
  const { desk, lang } = usePane();
  const { asOf } = useDesk();
  const say = useSay();
  const [reason, setReason] = useState('');
  const ignore = () => {
    close();
    void desk.change('writing', async (engine, history) => {
      const note = { reason: reason.trim(), on: asOf };
      const sheet = await engine.ignoreFinding(desk.port, history, checked, finding, note, lang);
      return { notice: { message: engine.ignoredMessage(sheet), step: history.steps[0]?.id } };
    });
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && close()}>
      <DialogSurface className="dialog">
        <DialogBody>
          <DialogTitle>{say(labels.ignoreTitle)}</DialogTitle>
          <DialogContent>
            <p>{say(finding.message)}</p>
            <Field label={say(labels.reason)} hint={say(labels.reasonHint)} required>
              <Textarea value={reason} onChange={(_, { value }) => setReason(value)} />
            </Field>
          </DialogContent>
          <DialogActions>
            <Button onClick={close}>{say(shell.cancel)}</Button>
            <Button appearance="primary" disabled={reason.trim() === ''} onClick={ignore}>
              {say(labels.ignore)}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
