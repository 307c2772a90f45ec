import type { Lang } from '../../shared/text/lang';
import { formatNumber } from '../../shared/text/message';
import type { Progress } from '../terminal';
import { labels } from './words';

/** Tells how quickly a pass goes, and how long it will still take. */
export class Pace {
  private readonly began = performance.now();

  constructor(
    private readonly progress: Progress,
    private readonly what: string,
    private readonly lang: Lang,
  ) {}

  /**
   * @param share  of the pass that is done, 0 to 1
   * @param rows  so many are done
   */
  step(share: number, rows: number): void {
    const seconds = (performance.now() - this.began) / 1000;
    const { lang } = this;
    const speed = `${formatNumber(Math.round(rows / Math.max(seconds, 0.001)))} ${labels.rowsPerSecond[lang]}`;
    const left = share > 0 ? labels.left[lang].replace('{s}', String(Math.ceil((seconds * (1 - share)) / share))) : '';
    this.progress.step(`${this.what} ${speed} ${left}`, Math.round(share * 1000), 1000);
  }
}
