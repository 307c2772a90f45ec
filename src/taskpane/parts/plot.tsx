import { showFigure } from '../../shared/forms/statistics/show';
import { everyOf, lineOf, type Plot, type PlotAxis, type PlotSeries } from '../view/plot';
import { useSay } from './context';

/** Of the drawing, in the units of its SVG, which are pixels in a pane of the usual width. */
const WIDTH = 272;
const HEIGHT = 120;
const ABOVE = 20;
const BELOW = 20;
const SIDE = 36;
/** What a month takes along the axis, and the most points whose values are written beside them. */
const MONTH_ROOM = 48;
const MOST_LABELS = 12;
/** A lying bar with its name above it. */
const ROW = 36;
const NAME = 14;
const BAR = 12;

const scale = ({ secondary }: PlotSeries, { axis, secondaryAxis }: Plot): PlotAxis =>
  secondary ? (secondaryAxis ?? axis) : axis;

const Axis = ({ axis: { ticks, max }, x, side }: { axis: PlotAxis; x: number; side: 'start' | 'end' }) => (
  <>
    {ticks.map(({ at, label }) => (
      <text key={at} x={x} y={HEIGHT - (at / max) * HEIGHT + 4} textAnchor={side}>
        {label}
      </text>
    ))}
  </>
);

/** Months from left to right, figures upwards. */
function Standing({ plot }: { plot: Plot }) {
  const { categories, series, axis, secondaryAxis } = plot;
  const width = WIDTH - SIDE - (secondaryAxis === undefined ? 8 : SIDE);
  const band = width / categories.length;
  const every = everyOf(categories.length, width, MONTH_ROOM);
  const columns = series.filter(({ kind }) => kind === 'column');
  const pointOf = (one: PlotSeries, value: number, i: number) => ({
    x: (i + 0.5) * band,
    y: HEIGHT - (value / scale(one, plot).max) * HEIGHT,
  });
  return (
    <g transform={`translate(${SIDE} ${ABOVE})`}>
      {axis.ticks.map(({ at }) => {
        const y = HEIGHT - (at / axis.max) * HEIGHT;
        return <line key={at} className="grid" x1={0} x2={width} y1={y} y2={y} />;
      })}
      <Axis axis={axis} x={-4} side="end" />
      {secondaryAxis && <Axis axis={secondaryAxis} x={width + 4} side="start" />}
      {categories.map(
        (name, i) =>
          i % every === 0 && (
            <text key={name} x={(i + 0.5) * band} y={HEIGHT + 16} textAnchor="middle">
              {name}
            </text>
          ),
      )}
      {columns.map((one) => (
        <g key={one.column} className={one.tone}>
          {one.values.map((value, i) => {
            if (value === undefined) return null;
            const { x, y } = pointOf(one, value, i);
            return <rect key={i} x={x - band * 0.35} y={y} width={band * 0.7} height={HEIGHT - y} />;
          })}
        </g>
      ))}
      {series.map((one) => {
        if (one.kind === 'column') return null;
        const points = one.values.map((value, i) => (value === undefined ? undefined : pointOf(one, value, i)));
        return (
          <g key={one.column} className={one.tone}>
            <path d={lineOf(points)} />
            {points.map((point, i) => point && <circle key={i} cx={point.x} cy={point.y} r={2.5} />)}
            {one.labelled &&
              points.length <= MOST_LABELS &&
              points.map(
                (point, i) =>
                  point && (
                    <text key={i} x={point.x} y={point.y - 6} textAnchor="middle">
                      {showFigure(one.values[i], one.format)}
                    </text>
                  ),
              )}
          </g>
        );
      })}
    </g>
  );
}

/** Names from top to bottom, figures to the right. */
function Lying({ plot }: { plot: Plot }) {
  const { categories, series } = plot;
  const lengthOf = (one: PlotSeries, value: number) => (value / scale(one, plot).max) * WIDTH;
  return (
    <>
      {series.map((one) => {
        const points = one.values.map((value, i) =>
          value === undefined ? undefined : { x: lengthOf(one, value), y: i * ROW + NAME + 2 + BAR / 2 },
        );
        return (
          <g key={one.column} className={one.tone}>
            {one.kind === 'line' && <path d={lineOf(points)} />}
            {points.map(
              (point, i) =>
                point &&
                (one.kind === 'line' ? (
                  <circle key={i} cx={point.x} cy={point.y} r={2.5} />
                ) : (
                  <rect key={i} x={0} y={point.y - BAR / 2} width={point.x} height={BAR} />
                )),
            )}
          </g>
        );
      })}
      {categories.map((name, i) => (
        <g key={i} transform={`translate(0 ${i * ROW + NAME - 2})`}>
          <text x={0}>{name}</text>
          <text x={WIDTH} textAnchor="end">
            {series.map(({ values, format }) => showFigure(values[i], format)).join(' · ')}
          </text>
        </g>
      ))}
    </>
  );
}

/** A chart of the statistics: what it shows is said to those who do not see it, and stands as a table beside it. */
export function PlotFigure({ plot }: { plot: Plot }) {
  const say = useSay();
  const { chart, categories, series, lying } = plot;
  const height = lying ? categories.length * ROW : HEIGHT + ABOVE + BELOW;
  return (
    <>
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={`${say(chart.title)}: ${say(chart.description)}`}>
        {lying ? <Lying plot={plot} /> : <Standing plot={plot} />}
      </svg>
      {series.length > 1 && (
        <ul className="legend">
          {series.map(({ column, label, tone, kind }) => (
            <li key={column}>
              <svg viewBox="0 0 16 8" width={16} height={8} aria-hidden>
                <g className={tone}>{kind === 'line' ? <path d="M0 4 L16 4" /> : <rect width={16} height={8} />}</g>
              </svg>
              {label}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
