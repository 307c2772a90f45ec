import { useMemo } from 'react';
import type { CheckedDesk } from '../../shared/desk/check';
import { showFigure, statisticsOf, type StatisticsTable, statisticsTables } from '../../shared/forms/statistics';
import { STATISTICS_CHARTS } from '../../shared/forms/statistics/charts';
import { type Plot, plotOf } from '../view/plot';
import { labels, words } from '../words/complaints';
import { usePane, useSay } from './context';
import { Section } from './pieces';
import { PlotFigure } from './plot';

/** The figures that stand above the charts, by their columns among the months. */
const KEY_FIGURES = ['cases', 'onTimeRate', 'meanDays', 'satisfaction', 'loss', 'rate'];

function KeyFigures({ months: { columns, total } }: { months: StatisticsTable }) {
  return (
    <dl className="results">
      {KEY_FIGURES.map((id) => {
        const index = columns.findIndex((column) => column.id === id);
        const { label, format } = columns[index];
        return (
          <div key={id}>
            <dt>{label}</dt>
            <dd>{showFigure(total?.[index], format)}</dd>
          </div>
        );
      })}
    </dl>
  );
}

/** What a chart shows as a table: every row, those too that are not drawn. */
function Numbers({ plot: { chart, table, series } }: { plot: Plot }) {
  const say = useSay();
  const wanted = [chart.categories, ...series.map(({ column }) => column)].map((id) =>
    table.columns.findIndex((column) => column.id === id),
  );
  const rows = table.total === undefined ? table.rows : [...table.rows, table.total];
  return (
    <details className="numbers">
      <summary>{say(labels.numbers)}</summary>
      <table className="patch">
        <thead>
          <tr>
            {wanted.map((index) => (
              <th key={index} scope="col">
                {table.columns[index].label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={i}>
              {wanted.map((index) => (
                <td key={index}>{showFigure(row[index], table.columns[index].format)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** The statistics of the workbook's complaints: figures, charts, and the numbers behind each. */
export function ComplaintFigures({ checked }: { checked: CheckedDesk }) {
  const { lang } = usePane();
  const say = useSay();
  const { book, rules, asOf } = checked;
  const counted = useMemo(() => statisticsOf(book, rules, asOf), [book, rules, asOf]);
  const tables = statisticsTables(counted.statistics, rules.values, lang);
  return (
    <>
      <KeyFigures months={tables.find(({ id }) => id === 'months')!} />
      {counted.notes.length > 0 && (
        <ul className="plain quiet">
          {counted.notes.map((note, i) => (
            <li key={i}>{say(note)}</li>
          ))}
        </ul>
      )}
      {STATISTICS_CHARTS.flatMap((chart) => plotOf(chart, tables) ?? []).map((plot) => (
        <Section key={plot.chart.title.zh} title={say(plot.chart.title)}>
          <div className="plot" data-chart={`${plot.chart.table} ${plot.chart.series[0].column}`}>
            <PlotFigure plot={plot} />
            {plot.left > 0 && <p className="quiet">{say(words.notDrawn({ count: plot.left }))}</p>}
            <Numbers plot={plot} />
          </div>
        </Section>
      ))}
    </>
  );
}
