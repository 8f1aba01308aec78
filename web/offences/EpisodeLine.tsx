import { Button } from '@mantine/core';
import { useParams } from 'react-router';
import type { EpisodeShownFragment } from '../api/operations.generated.ts';
import { CiteHere } from '../evidence/CiteHere.tsx';
import { formatDay, formatPeriod } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { RecordedFoot } from '../ui/RecordedFoot.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import { useGradeWords, type FactTask } from './OffenceLine.tsx';
import css from './offences.module.css';

export type EpisodeTask = FactTask | 'another';

type EpisodeLineProps = {
  episode: EpisodeShownFragment;
  /** Left out where nothing may be done with it, as with an earlier version. */
  onTask?: ((task: EpisodeTask) => void) | undefined;
};

/** Who did what in an episode, an act a line. */
export const useActWords = (): ((episode: EpisodeShownFragment) => string[]) => {
  const label = useLabel();
  const inLanguage = useInLanguage();
  return ({ acts }) =>
    acts.map(({ type, by }) => `${by.title ? inLanguage(by.title) : by.label}: ${label('linkType', type)}`);
};

const useWords = (episode: EpisodeShownFragment): string[] => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const { recruitedOn, exploitedFrom, exploitedTo, recruitedIn, transited, exploitedIn, place } = episode;
  const { method, platform, sector, debtAmount, debtCurrency, means, controls, offences } = episode;
  const road = [recruitedIn, ...transited, exploitedIn].flatMap((stop) =>
    stop ? inLanguage(stop.name) : [],
  );
  const lines = [
    [
      recruitedOn !== null && text('episodes.recruited', { date: formatDay(recruitedOn, language) }),
      (exploitedFrom ?? exploitedTo) !== null &&
        text('episodes.exploited', { period: formatPeriod(exploitedFrom, exploitedTo, language) }),
      road.join(' → '),
      place?.label,
    ],
    [means.map((code) => label('means', code)).join(', ')],
    [controls.map((code) => label('controlMethod', code)).join(', ')],
    [
      method && label('recruitmentMethod', method),
      platform && label('recruitmentPlatform', platform),
      sector && label('sector', sector),
      debtAmount && text('episodes.debt', { debt: `${debtAmount} ${debtCurrency ?? ''}` }),
    ],
    offences.map(({ article, detectedOn }) => `${article ?? '…'}, ${formatDay(detectedOn, language)}`),
  ];
  return lines.map((words) => words.filter(Boolean).join(' · ')).filter((line) => line !== '');
};

/** Names a source for the episode itself, or for one of the acts in it. */
const CiteEpisode = ({
  episode,
  acts: words,
}: {
  episode: EpisodeShownFragment;
  acts: readonly string[];
}) => {
  const label = useLabel();
  const { caseId = '' } = useParams();
  const { id, victim, forms, acts, sources } = episode;
  const own = { caseId, factId: id, ends: victim ? [victim.id] : [] };
  return (
    <CiteHere
      fact={own}
      sources={sources}
      among={[
        {
          fact: own,
          words: `${label('caseFactSort', 'EPISODE')}: ${forms.map((code) => label('exploitationForm', code)).join(', ')}`,
        },
        ...acts.map((act, at) => ({
          fact: { caseId, factId: act.id, ends: [act.by.id] },
          words: words[at] ?? '',
        })),
      ]}
    />
  );
};

/** One episode: whose it is, what was done to her, when, where and by whom, and who recorded it when. */
export const EpisodeLine = ({ episode, onTask }: EpisodeLineProps) => {
  const text = useText();
  const label = useLabel();
  const words = useWords(episode);
  const acts = useActWords()(episode);
  const gradeWords = useGradeWords();
  const { victim, forms } = episode;
  const doing = (task: EpisodeTask) => onTask && (() => onTask(task));
  return (
    <li className={css.line}>
      <div className={css.head}>
        {victim && <TextLink to={`/people/${victim.id}`}>{victim.label}</TextLink>}
        <strong>{forms.map((code) => label('exploitationForm', code)).join(', ')}</strong>
      </div>
      {[...words, ...acts].map((line) => (
        <div key={line}>{line}</div>
      ))}
      <div className={css.quiet}>{gradeWords(episode)}</div>
      <RecordedFoot
        recorded={episode}
        earlier={episode.earlier}
        onCorrect={episode.mayCorrect ? doing('correct') : undefined}
        onVersions={doing('versions')}
        onWithdraw={episode.mayWithdraw ? doing('withdraw') : undefined}
      >
        {onTask && <CiteEpisode episode={episode} acts={acts} />}
        {onTask && episode.mayCorrect && (
          <Button size="compact-xs" variant="subtle" onClick={doing('another')}>
            {text('episodes.another')}
          </Button>
        )}
      </RecordedFoot>
    </li>
  );
};
