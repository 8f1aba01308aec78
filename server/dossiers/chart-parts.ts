import { dayInBaku } from '../calendar.ts';
import { evidence, type Drawing } from './block-parts.ts';
import { pictureOf, type ShownChart } from './chart-picture.ts';
import type { CitedChart } from './cited-charts.ts';
import type { Part } from './document-tree.ts';
import { dayText } from './wording.ts';

/** Which filters were in force, and how much of what this dossier may show they hide. */
const filtersText = ({ filters, hidden }: ShownChart, { wording }: Drawing): string => {
  const { kinds, roles, types, certainties, range } = filters;
  const inForce = [
    ...kinds.map((code) => wording.label('elementKind', code)),
    ...roles.map((code) => wording.label('caseRole', code)),
    ...types.map(wording.said),
    ...certainties.map((code) => wording.label('certainty', code)),
    ...(range === null ? [] : [`${dayText(range.from)} – ${dayText(range.to)}`]),
  ];
  const named =
    inForce.length === 0 ? wording.say('noFilters') : `${wording.say('filters')}: ${inForce.join(', ')}.`;
  if (hidden.elements + hidden.lines === 0) return named;
  return `${named} ${wording.say('hiddenElements')}: ${hidden.elements}, ${wording.say('hiddenLines')}: ${hidden.lines}.`;
};

/** A frozen chart: by what it is known, the picture, and under it every link that it draws with what it rests on. */
export const chartParts = (block: string, drawing: Drawing, chart: CitedChart): Part[] => {
  const { wording, language } = drawing;
  const shown = pictureOf(drawing, chart);
  const said = (text: string): Part => ({
    is: 'sentence',
    block,
    sentenceId: null,
    span: { text, facts: [], sources: [] },
  });
  const frozen = `${wording.say('frozenOn')} ${dayText(dayInBaku(new Date(chart.at)))}, ${chart.by[language]}`;
  const { picture, ties } = shown;
  const heads = [
    said(`${wording.say('chart')} “${chart.name}”, ${frozen}. SHA-256: ${chart.hash}`),
    said(filtersText(shown, drawing)),
  ];
  if (picture.elements.length === 0)
    return [...heads, { is: 'nothing', block, text: wording.say('nothing') }];
  const name = new Map(picture.elements.map(({ span }, at) => [at, span.text]));
  const rows = picture.lines.map(({ from, to, span }) => {
    const cell = (text: string) => ({ text, facts: span.facts, sources: [] });
    const own = ties.filter(({ fact }) => span.facts.includes(fact.id));
    const when = [...new Set(own.map(({ fact }) => wording.period(fact)))].filter((one) => one !== '');
    return [
      cell(name.get(from) ?? ''),
      cell(span.text),
      cell(name.get(to) ?? ''),
      cell(when.join('; ')),
      evidence(span.facts, drawing),
    ];
  });
  const columns = [
    wording.say('from'),
    wording.say('what'),
    wording.say('to'),
    wording.say('since'),
    wording.say('sources'),
  ];
  const elementColumns = [wording.say('called'), wording.say('kind'), wording.say('role')];
  return [
    ...heads,
    {
      is: 'chart',
      block,
      label: `${wording.say('chart')} “${chart.name}”`,
      columns: elementColumns,
      picture,
    },
    { is: 'table', block, columns, rows },
  ];
};
