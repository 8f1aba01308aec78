import { useMutation, useQuery } from '@apollo/client/react';
import { Alert } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import {
  CheckEpisodeDocument,
  RecordEpisodeDocument,
  type CaseEpisodesQuery,
  type EpisodeInput,
  type EpisodeShownFragment,
} from '../api/operations.generated.ts';
import { useText } from '../i18n/Language.tsx';
import { CertaintyField, GradeFields, SourceField } from '../network/links/SourceFields.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { DraftedFrame, PAUSE_MS } from './DraftedFrame.tsx';
import {
  episodeInput,
  episodeOfAnother,
  episodeValues,
  isEpisodeDraft,
  saysAnother,
  type EpisodeValues,
} from './episode-form.ts';
import { EpisodeFields } from './EpisodeFields.tsx';
import { EpisodeLine } from './EpisodeLine.tsx';
import css from './offences.module.css';
import { useDraftedForm } from './use-drafted-form.ts';

type EpisodeDialogProps = {
  caseId: string;
  /** The episode that is corrected; null for a new one. */
  episode: EpisodeShownFragment | null;
  /** An episode of which a new one says the same of another victim. Null for one that begins empty. */
  like: EpisodeShownFragment | null;
  choices: CaseEpisodesQuery['caseEpisodes'];
  onClose: () => void;
  onDone: (id: string, before: EpisodeShownFragment | null) => void;
};

const NOTHING: never[] = [];

/** A correction keeps whom a register has put there, with a role in the case or without. */
const choicesWith = (
  choices: CaseEpisodesQuery['caseEpisodes'],
  episode: EpisodeShownFragment | null,
): CaseEpisodesQuery['caseEpisodes'] => {
  const all = <E extends { id: string }>(one: readonly E[], more: readonly E[]): E[] => [
    ...new Map([...one, ...more].map((element) => [element.id, element])).values(),
  ];
  if (!episode) return choices;
  const { victim, place, acts } = episode;
  return {
    ...choices,
    victims: all(choices.victims, victim ? [victim] : []),
    places: all(choices.places, place ? [place] : []),
    actors: all(
      choices.actors,
      acts.map(({ by }) => by),
    ),
  };
};

const Form = ({ caseId, episode, like, choices, onClose, onDone }: EpisodeDialogProps) => {
  const text = useText();
  const form = useDraftedForm<EpisodeValues, EpisodeShownFragment>({
    about: `episode.${caseId}.${episode?.id ?? (like ? `like-${like.id}` : 'new')}`,
    fact: episode,
    fresh: like ? episodeOfAnother(like) : episodeValues(episode),
    isDraft: isEpisodeDraft,
    onDone,
  });
  const { values, change } = form;
  const [record, recording] = useMutation(RecordEpisodeDocument, {
    refetchQueries: ['CaseEpisodes', 'CaseOffences'],
  });
  const [typed] = useDebouncedValue(JSON.stringify(episodeInput(values, caseId)), PAUSE_MS);
  const checked = useQuery(CheckEpisodeDocument, {
    variables: { version: form.version, episode: JSON.parse(typed) as EpisodeInput },
    skip: !form.isTouched,
    fetchPolicy: 'no-cache',
  });
  const wrong = (field: string | null): string | undefined =>
    form.wrong(field, checked.data?.checkEpisode ?? NOTHING);
  const send = async (): Promise<void> => {
    const variables = { id: form.id, version: form.version, episode: episodeInput(values, caseId) };
    form.receive((await record({ variables })).data?.recordEpisode);
  };
  const shown = episode !== null && episode.sources > 0 && saysAnother(values, episode) ? episode.sources : 0;
  const victim = choices.victims.find(({ id }) => id === values.victimId)?.label ?? '';
  return (
    <DraftedFrame
      form={form}
      problem={wrong(null)}
      recording={recording}
      theirs={form.newer && <EpisodeLine episode={form.newer} />}
      mine={[victim, values.recruitedOn, values.exploitedFrom, values.exploitedTo, values.words.sourceText]}
      onSend={send}
      onClose={onClose}
    >
      <EpisodeFields
        caseId={caseId}
        choices={choicesWith(choices, episode)}
        values={values}
        change={change}
        wrong={wrong}
      />
      <div className={css.fields}>
        <CertaintyField value={values.certainty} onChange={(certainty) => change('certainty', certainty)} />
        <GradeFields words={values.words} onChange={(words) => change('words', words)} wrong={wrong} />
      </div>
      <SourceField
        words={values.words}
        hint={text('journeys.source.hint')}
        onChange={(words) => change('words', words)}
        wrong={wrong}
      />
      {shown > 0 && (
        <Alert color="orange" p="xs">
          {text('episodes.untied', { count: shown })}
        </Alert>
      )}
    </DraftedFrame>
  );
};

/** Recording an episode, or correcting one. Closing it by its cross keeps the draft; cancelling drops it. */
export const EpisodeDialog = (props: EpisodeDialogProps) => {
  const text = useText();
  return (
    <Dialog
      isOpen
      isWide
      onClose={props.onClose}
      title={text(props.episode ? 'episodes.correct' : 'episodes.new')}
    >
      <Form {...props} />
    </Dialog>
  );
};
