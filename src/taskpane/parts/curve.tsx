import { formatPercent } from '../../shared/text/message';
import { pathOf, type Point, shareAt } from '../view/curve';
import { labels, words } from '../words/customers';
import { useSay } from './context';

const WIDTH = 240;
const HEIGHT = 128;
/** Room for the axes. */
const LEFT = 32;
const BELOW = 36;
const ABOVE = 24;
const QUARTERS = [0, 0.5, 1];

/** The concentration of a list as a curve, with the share of customers that the class A cut takes marked. */
export function Curve({ points, share }: { points: readonly Point[]; share: number }) {
  const say = useSay();
  const value = shareAt(points, share);
  const sentence = say(words.curve({ share: formatPercent(share), value: formatPercent(value) }));
  const [x, y] = [share * WIDTH, (1 - value) * HEIGHT];
  return (
    <figure className="curve">
      <svg viewBox={`0 0 ${WIDTH + LEFT + 4} ${HEIGHT + BELOW + ABOVE}`} role="img" aria-label={sentence}>
        <g transform={`translate(${LEFT} ${ABOVE})`}>
          {QUARTERS.map((at) => (
            <g key={at}>
              <line className="grid" x1={0} x2={WIDTH} y1={at * HEIGHT} y2={at * HEIGHT} />
              <text x={-4} y={(1 - at) * HEIGHT + 4} textAnchor="end">
                {formatPercent(at)}
              </text>
              <text x={at * WIDTH} y={HEIGHT + 16} textAnchor={at === 0 ? 'start' : at === 1 ? 'end' : 'middle'}>
                {formatPercent(at)}
              </text>
            </g>
          ))}
          <path className="area" d={`${pathOf(points, WIDTH, HEIGHT)} L${WIDTH} ${HEIGHT} Z`} />
          <path className="line" d={pathOf(points, WIDTH, HEIGHT)} />
          <line className="cut" x1={x} x2={x} y1={y} y2={HEIGHT} />
          <circle className="dot" cx={x} cy={y} r={4} />
          <text x={-LEFT} y={-12}>
            {say(labels.yAxis)}
          </text>
          <text x={WIDTH} y={HEIGHT + 32} textAnchor="end">
            {say(labels.xAxis)}
          </text>
        </g>
      </svg>
      <figcaption>{sentence}</figcaption>
    </figure>
  );
}
