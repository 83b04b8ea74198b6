import type { RecapQuestion, RecapSheet } from '../contract/recap-builder.ts';
import { type Result, success } from '../contract/result.ts';
import type { RecapEngine } from '../recaps/builder/recap-engine.ts';
import type { Chart, ChartRow } from '../rules/chart.ts';
import { formatNumber, formatRupiah } from '../rules/format-number.ts';
import { questionOf } from './built-parts.ts';
import type { ReadyScope } from './ready-recap.ts';

/** Lines that a chart or a table of the one page has room for. */
const mostBars = 8;
const mostPlaces = 20;
const mostYears = 8;

/** What the page about a district or a commodity says. */
export interface Profile {
  facts: { label: string; value: string; detail: string }[];
  /** What the place makes, or where the commodity is made; and the register over the years. */
  charts: [Chart, Chart];
  /** Villages of the district, or districts of the commodity. */
  places: RecapSheet;
  /** How many more places there are than the table has room for. */
  placesLeftOut: number;
  aid: RecapSheet;
}

/** Reads the profile of the district or the commodity of the scope. Fails as the engine does. */
export function readProfile(engine: RecapEngine, scope: ReadyScope, today: string): Result<Profile> {
  const isDistrict = scope.district !== null;
  const placeRows: RecapQuestion['rows'] = isDistrict ? ['village'] : ['district'];
  const build = (rows: RecapQuestion['rows'], measures: RecapQuestion['measures']) => {
    const built = engine.build(questionOf({ rows, columns: null, measures }, scope));
    return built.ok ? success(built.value.sheet) : built;
  };
  const scales = build(['scale'], ['businesses']);
  if (!scales.ok) return scales;
  const figures = build(
    [],
    ['businesses', 'workersMale', 'workersFemale', 'workers', 'investment', 'turnover'],
  );
  if (!figures.ok) return figures;
  const done = build([], ['recipients', 'units', 'value', 'participants', 'facilitated', 'issued']);
  if (!done.ok) return done;
  const parts = build(isDistrict ? ['sector'] : ['district'], ['businesses']);
  if (!parts.ok) return parts;
  const places = build(placeRows, ['businesses', 'workers', 'recipients']);
  if (!places.ok) return places;
  const aid = build(['year'], ['recipients', 'units', 'value']);
  if (!aid.ok) return aid;
  const { filter } = questionOf({ rows: [], columns: null, measures: ['businesses'] }, scope);
  const shown = places.value.lines.filter(({ values }) => values.some((value) => value));
  return success({
    facts: factsOf(scales.value, figures.value, done.value),
    charts: [
      barsOf(parts.value, isDistrict ? 'Komoditas' : 'Kecamatan'),
      growthChart(engine.growth(filter, today).slice(-mostYears)),
    ],
    places: { ...places.value, lines: largest(shown).slice(0, mostPlaces) },
    placesLeftOut: Math.max(0, shown.length - mostPlaces),
    aid: aid.value,
  });
}

const largest = (lines: RecapSheet['lines']) =>
  lines.toSorted((a, b) => (b.values[0] ?? 0) - (a.values[0] ?? 0));

/** Nobody has none: a sum of 0 means that nothing was noted. */
const amountFact = (amount = 0) =>
  amount === 0
    ? { value: '–', detail: 'belum ada data' }
    : { value: formatRupiah(amount), detail: 'data tahun terbaru' };

function factsOf(scales: RecapSheet, figures: RecapSheet, done: RecapSheet): Profile['facts'] {
  const [businesses, male, female, workers, investment, turnover] = figures.total.map((value) => value ?? 0);
  const [recipients, units, value, participants, facilitated, issued] = done.total.map((one) => one ?? 0);
  const byScale = scales.lines
    .filter(({ values }) => (values[0] ?? 0) > 0)
    .map(({ labels, values }) => `${labels[0]?.toLowerCase()} ${formatNumber(values[0] ?? 0)}`);
  return [
    { label: 'Pelaku usaha', value: formatNumber(businesses ?? 0), detail: byScale.join(', ') },
    {
      label: 'Tenaga kerja',
      value: formatNumber(workers ?? 0),
      detail: `L ${formatNumber(male ?? 0)}, P ${formatNumber(female ?? 0)}`,
    },
    { label: 'Investasi', ...amountFact(investment) },
    { label: 'Omzet', ...amountFact(turnover) },
    {
      label: 'Penerima bantuan',
      value: formatNumber(recipients ?? 0),
      detail: `${formatNumber(units ?? 0)} unit, ${formatRupiah(value ?? 0)}`,
    },
    { label: 'Peserta pelatihan', value: formatNumber(participants ?? 0), detail: 'semua tahun' },
    {
      label: 'Difasilitasi',
      value: formatNumber(facilitated ?? 0),
      detail: `${formatNumber(issued ?? 0)} sertifikat terbit`,
    },
  ];
}

/** The largest parts as bars, the rest together, and last what is not classified. */
function barsOf(sheet: RecapSheet, labelHead: string): Chart {
  const bar = (label: string, value: number, tone: ChartRow['tone']): ChartRow => ({
    label,
    values: [value],
    tone,
  });
  const own = largest(sheet.lines.filter(({ isUnclassified }) => !isUnclassified));
  const countOf = (line: RecapSheet['lines'][number]) => line.values[0] ?? 0;
  const rest = own.slice(mostBars).reduce((sum, line) => sum + countOf(line), 0);
  const without = sheet.lines
    .filter(({ isUnclassified }) => isUnclassified)
    .reduce((sum, line) => sum + countOf(line), 0);
  return {
    kind: 'bars',
    title: `Pelaku usaha menurut ${labelHead.toLowerCase()}`,
    detail: '',
    labelHead,
    series: ['Pelaku usaha'],
    rows: [
      ...own.slice(0, mostBars).map((line) => bar(line.labels[0] ?? '', countOf(line), 'strong')),
      ...(rest > 0 ? [bar(`${formatNumber(own.length - mostBars)} lainnya`, rest, 'plain')] : []),
      ...(without > 0 ? [bar('Belum terklasifikasi', without, 'quiet')] : []),
    ],
    legend: null,
  };
}

const growthChart = (lines: readonly { year: number; registered: number }[]): Chart => ({
  kind: 'columns',
  title: 'Pelaku usaha pada akhir tahun',
  detail: '',
  labelHead: 'Tahun',
  series: ['Pelaku usaha'],
  rows: lines.map(({ year, registered }) => ({ label: String(year), values: [registered], tone: 'strong' })),
  legend: null,
});
