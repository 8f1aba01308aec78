import { Button } from '@mantine/core';
import { nameOf } from '../../graph/network-state.ts';
import { formatDay } from '../../i18n/format.ts';
import { useInLanguage, useLanguage, useText } from '../../i18n/Language.tsx';
import type { MessageId } from '../../i18n/messages.az.ts';
import { usePlaceNames } from '../../i18n/use-place-names.ts';
import type { NetworkControl } from '../use-network-control.ts';
import type { PatternMatch, PatternRun } from './pattern-requests.ts';
import { sentenceValues } from './pattern-sentence.ts';
import css from './patterns.module.css';

const useMatchSentence = ({ picture }: PatternRun['answer']): ((match: PatternMatch) => string) => {
  const text = useText();
  const language = useLanguage();
  const places = usePlaceNames();
  const elements = new Map(picture.elements.map((element) => [element.id, element]));
  return (match) => {
    const sentence = text(
      `pattern.sentence.${match.sentence}` as MessageId,
      sentenceValues(match, {
        nameOf: (id) => {
          const element = elements.get(id);
          return element ? nameOf(element, language) : '—';
        },
        countryOf: (code) => places.get(code) ?? code,
        dayOf: (day) => formatDay(day, language),
        andMore: (count) => text('pattern.andMore', { count }),
      }),
    );
    return match.isCut ? `${sentence} ${text('pattern.cut')}` : sentence;
  };
};

const Found = ({ run, control }: { run: PatternRun; control: NetworkControl }) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const sentence = useMatchSentence(run.answer);
  const { bring } = control.patterns;
  const { elements } = control.scene.chart;
  const { matches, isCapped } = run.answer;
  const idsOf = (match: PatternMatch): string[] => match.elements.map(({ id }) => id);
  const isOnChart = (match: PatternMatch): boolean => idsOf(match).every((id) => elements.has(id));
  const title = inLanguage(run.pattern.title);
  return (
    <>
      <div className={css.head}>
        <h3>{text('pattern.found', { count: matches.length, title })}</h3>
        <Button size="compact-xs" variant="default" onClick={() => bring(matches)}>
          {text('pattern.bringAll')}
        </Button>
      </div>
      {isCapped && <p>{text('pattern.capped', { count: matches.length })}</p>}
      <ol className={css.matches} aria-label={title}>
        {matches.map((match) => (
          <li key={idsOf(match).join(' ')}>
            <span>{sentence(match)}</span>
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => (isOnChart(match) ? control.select(idsOf(match)) : bring([match]))}
            >
              {text(isOnChart(match) ? 'pattern.select' : 'pattern.bring')}
            </Button>
          </li>
        ))}
      </ol>
    </>
  );
};

/** Where the pattern that was run last is met, each in one sentence; or why nothing is shown. */
export const PatternMatches = ({ control }: { control: NetworkControl }) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const { found } = control.patterns;
  const said = (run: PatternRun | null): string | null => {
    if (!run) return text('pattern.before');
    const { timedOut, problems, matches } = run.answer;
    if (timedOut) return text('pattern.timedOut');
    if (problems.length > 0) return problems.map((problem) => inLanguage(problem.text)).join(' ');
    return matches.length === 0 ? text('pattern.none') : null;
  };
  const sentence = said(found);
  return (
    <section className={css.found} aria-live="polite">
      {sentence !== null && <p className={css.said}>{sentence}</p>}
      {found && sentence === null && <Found run={found} control={control} />}
    </section>
  );
};
