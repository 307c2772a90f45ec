import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { Fragment, useState } from 'react';
import type { WorkbookPatch } from '../../shared/workbook/patch';
import { unseenChange } from '../view/alike';
import { labels, words } from '../words/check';
import { labels as shell } from '../words/shell';
import { addressOf, shown } from './cells';
import { useDesk, usePane, useSay } from './context';

/** Changes that are shown before they are made. */
export interface Proposal {
  readonly title: string;
  readonly patch: WorkbookPatch;
}

/** A table of changes to tick off: cell, old, new. They go in as one step. */
export function PatchDialog({ proposal: { title, patch }, close }: { proposal: Proposal; close: () => void }) {
  const { desk } = usePane();
  const { task } = useDesk();
  const say = useSay();
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const toggle = (index: number) => {
    const next = new Set(left);
    if (!next.delete(index)) next.add(index);
    setLeft(next);
  };
  const cells = patch.cells.filter((_, index) => !left.has(index));
  const apply = () => {
    close();
    void desk.change('writing', async (engine, history, options) => {
      const applied = await history.apply(words.fixed({ title }), [{ ...patch, cells }], options);
      return { notice: { message: engine.changedMessage(applied), step: history.steps[0]?.id } };
    });
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && close()}>
      <DialogSurface className="dialog">
        <DialogBody>
          <DialogTitle>{say(labels.previewTitle)}</DialogTitle>
          <DialogContent>
            <table className="patch">
              <thead>
                <tr>
                  <th>{say(labels.cell)}</th>
                  <th>{say(labels.was)}</th>
                  <th>{say(labels.now)}</th>
                </tr>
              </thead>
              <tbody>
                {patch.cells.map(({ at, was, now, format, why }, index) => {
                  const unseen = unseenChange(was, now);
                  return (
                    <Fragment key={index}>
                      <tr title={why} className={unseen && 'alike'}>
                        <td>
                          <Checkbox
                            checked={!left.has(index)}
                            aria-label={`${at.sheet} ${addressOf(at)}`}
                            label={addressOf(at)}
                            onChange={() => toggle(index)}
                          />
                          <small className="quiet">{at.sheet}</small>
                        </td>
                        <td>{shown(was) || say(labels.blank)}</td>
                        <td>
                          <b>{shown(now, format?.to) || say(labels.blank)}</b>
                        </td>
                      </tr>
                      {unseen && (
                        <tr>
                          <td colSpan={3} className="quiet">
                            {say(unseen)}
                          </td>
                        </tr>
                      )}
                    </Fragment>
                  );
                })}
              </tbody>
            </table>
          </DialogContent>
          <DialogActions>
            <Button onClick={close}>{say(shell.cancel)}</Button>
            <Button appearance="primary" disabled={cells.length === 0 || task !== undefined} onClick={apply}>
              {say(words.applyCount({ count: cells.length }))}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
