import { Button, ProgressBar, Spinner } from '@fluentui/react-components';
import {
  CheckmarkCircle16Regular,
  ErrorCircle16Filled,
  Eye16Regular,
  Info16Regular,
  Warning16Filled,
} from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import type { Progress } from '../../shared/values/steps';
import type { Degree } from '../view/check';
import { labels, words } from '../words/shell';
import { useDesk, usePane, useSay } from './context';

const ICONS: Readonly<Record<Degree, ReactElement>> = {
  error: <ErrorCircle16Filled />,
  warning: <Warning16Filled />,
  review: <Eye16Regular />,
  info: <Info16Regular />,
};

/** The sign of a degree: shape and colour; the word stands beside it. */
export const DegreeIcon = ({ degree }: { degree: Degree }) => (
  <span className={`sign ${degree}`} aria-hidden>
    {ICONS[degree]}
  </span>
);

export const GoodIcon = () => (
  <span className="sign good" aria-hidden>
    <CheckmarkCircle16Regular />
  </span>
);

/** A screen, or a part of it, on which there is nothing: why, and the one thing to do. */
export function Empty({
  icon,
  title,
  body,
  action,
}: Record<'title' | 'body', string> & {
  icon: ReactNode;
  action?: { label: string; act: () => void };
}) {
  return (
    <div className="empty">
      <span className="empty-icon" aria-hidden>
        {icon}
      </span>
      <h2>{title}</h2>
      <p>{body}</p>
      {action && (
        <Button appearance="primary" onClick={action.act}>
          {action.label}
        </Button>
      )}
    </div>
  );
}

export function Section({ title, side, children }: { title: string; side?: ReactNode; children: ReactNode }) {
  return (
    <section className="section">
      <div className="section-head">
        <h2>{title}</h2>
        {side}
      </div>
      {children}
    </section>
  );
}

/** How much is done; undefined where nobody can say. */
const shareOf = (progress: Progress | undefined): number | undefined =>
  progress !== undefined && progress.total > 0 ? progress.done / progress.total : undefined;

/** What is being done, how far it is, and the way to stop it. */
export function Busy() {
  const { desk } = usePane();
  const { task, progress } = useDesk();
  const say = useSay();
  if (task === undefined) return null;
  return (
    <div className="busy" role="status">
      <div className="busy-line">
        <span>{say(labels[task])}</span>
        <span className="quiet">
          {progress ? say(words.progress({ done: progress.done, total: progress.total })) : ''}
        </span>
        <Button size="small" appearance="subtle" onClick={() => desk.cancel()}>
          {say(labels.cancel)}
        </Button>
      </div>
      <ProgressBar value={shareOf(progress)} aria-label={say(labels[task])} thickness="medium" />
    </div>
  );
}

export const Loading = () => {
  const say = useSay();
  return (
    <div className="loading">
      <Spinner size="small" label={say(labels.loading)} />
    </div>
  );
};

/** What takes a while on a part of a screen, which may be left meanwhile. */
export const Working = ({ said, progress }: { said: string; progress: Progress | undefined }) => (
  <div className="loading" data-working>
    <p role="status">{said}</p>
    <ProgressBar value={shareOf(progress)} aria-label={said} thickness="medium" />
  </div>
);

/** What was done last with its way back, and what went wrong. */
export function Notices() {
  const { desk } = usePane();
  const { notice, problems, lacks, clashes, task } = useDesk();
  const say = useSay();
  return (
    <div aria-live="polite">
      {problems.length > 0 && (
        <div className="notice bad" role="alert">
          <DegreeIcon degree="error" />
          <div className="notice-text">
            <b>{say(labels.wrong)}</b>
            {problems.map((problem, index) => (
              <p key={index}>{say(problem)}</p>
            ))}
          </div>
          <Button size="small" appearance="subtle" onClick={() => desk.put({ problems: [] })}>
            {say(labels.close)}
          </Button>
        </div>
      )}
      {lacks.length > 0 && (
        <div className="notice">
          <DegreeIcon degree="info" />
          <div className="notice-text">
            {lacks.map((lack) => (
              <p key={lack.id}>{say(lack)}</p>
            ))}
          </div>
          <Button size="small" appearance="subtle" onClick={() => desk.put({ lacks: [] })}>
            {say(labels.close)}
          </Button>
        </div>
      )}
      {clashes.map((clash) => (
        <div className="notice" key={`${clash.ours.sheet} ${clash.ours.row}`} role="alert">
          <DegreeIcon degree="warning" />
          <span className="notice-text">{say(clash.message)}</span>
          {clash.offer && (
            <Button
              size="small"
              appearance="transparent"
              disabled={task !== undefined}
              onClick={() => void desk.settle(clash)}
            >
              {say(words.takeNext({ next: clash.offer.next }))}
            </Button>
          )}
        </div>
      ))}
      {notice && (
        <div className="notice">
          <GoodIcon />
          <span className="notice-text">{say(notice.message)}</span>
          {notice.step !== undefined && (
            <Button
              size="small"
              appearance="transparent"
              disabled={task !== undefined}
              onClick={() => void desk.undo(notice.step!)}
            >
              {say(labels.undo)}
            </Button>
          )}
          <Button size="small" appearance="subtle" onClick={() => desk.put({ notice: undefined })}>
            {say(labels.close)}
          </Button>
        </div>
      )}
    </div>
  );
}
