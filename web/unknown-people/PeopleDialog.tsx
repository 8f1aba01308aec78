import { useApolloClient } from '@apollo/client/react';
import { NativeSelect, Select, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import {
  type CaseEpisodeLineFragment,
  RecordUnknownPeopleDocument,
  type UnknownPeopleLineFragment,
} from '../api/operations.generated.ts';
import css from '../evidence/evidence.module.css';
import { SourceFormFrame } from '../evidence/SourceFormFrame.tsx';
import { Theirs } from '../evidence/Theirs.tsx';
import type { DoneDesk } from '../evidence/use-done.ts';
import { useSourceForm } from '../evidence/use-source-form.ts';
import { codesOf, type LabelGroup } from '../i18n/labels.ts';
import { useInLanguage, useLabel, useText } from '../i18n/Language.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { searchableOptions } from '../ui/searchable-options.ts';
import { emptyPeople, peopleInputOf, peopleValuesOf, type PeopleValues } from './people-form.ts';
import { usePeopleWords } from './use-people-words.ts';

const LONGEST = { estimateFrom: 4, estimateTo: 4, note: 500, sourceText: 500 } as const;

type FormProps = {
  caseId: string;
  /** What is corrected. Null when a new one is recorded. */
  before: UnknownPeopleLineFragment | null;
  episodes: readonly CaseEpisodeLineFragment[];
  withdraw: (id: string) => Promise<boolean>;
  desk: DoneDesk;
  onClose: () => void;
};

const versioned = (row: UnknownPeopleLineFragment) => ({ ...row, versionId: row.id });

const Form = ({ caseId, before, episodes, withdraw, desk, onClose }: FormProps) => {
  const text = useText();
  const label = useLabel();
  const inLanguage = useInLanguage();
  const client = useApolloClient();
  const words = usePeopleWords();
  const send = async (id: string, version: string | null, written: PeopleValues) => {
    const variables = { id, version, people: peopleInputOf(caseId, written) };
    const { data } = await client.mutate({ mutation: RecordUnknownPeopleDocument, variables });
    const answer = data?.recordUnknownPeople;
    return answer && { ...answer, meanwhile: answer.newer && versioned(answer.newer) };
  };
  const form = useSourceForm<PeopleValues, ReturnType<typeof versioned>>({
    about: `unknown.${caseId}`,
    before: before && versioned(before),
    fresh: emptyPeople,
    valuesOf: peopleValuesOf,
    record: (id, written) => send(id, null, written),
    // A correction is a fact of its own: the form goes on under the id of what it corrects.
    correct: async ({ id, version, expected }, written) => {
      const answer = await send(version, expected, written);
      return answer && { ...answer, id: answer.id === null ? null : id };
    },
    withdraw,
    says: { recorded: 'unknownPeople.done.recorded', corrected: 'unknownPeople.done.corrected' },
    desk,
    onClose,
  });
  const { values, change } = form;
  const wrong = (field: string | null): string | undefined => {
    const problem = form.refused.find((one) => one.field === field);
    return problem && inLanguage(problem.text);
  };
  const withTheirs = (field: keyof PeopleValues, shown: (value: string) => string, control: ReactNode) => {
    const value = form.theirsIn(field);
    return (
      <div key={field} className={field === 'note' || field === 'sourceText' ? css.wide : undefined}>
        {control}
        <Theirs
          who={form.meanwhileBy}
          value={value === null ? null : shown(value)}
          onTake={() => form.takeTheirs(field)}
        />
      </div>
    );
  };
  const choice = (
    field: 'what' | 'certainty' | 'reliability' | 'credibility' | 'handling',
    group: LabelGroup,
  ) => {
    const isCode = field === 'reliability' || field === 'credibility' || field === 'handling';
    const said = (code: string): string => (isCode ? `${code} · ${label(group, code)}` : label(group, code));
    return withTheirs(
      field,
      said,
      <NativeSelect
        label={text(`unknownPeople.field.${field}`)}
        data={codesOf(group).map((value) => ({ value, label: said(value) }))}
        value={values[field]}
        error={wrong(field)}
        onChange={({ currentTarget }) => change({ [field]: currentTarget.value })}
      />,
    );
  };
  const line = (field: keyof typeof LONGEST) => {
    const Field = field === 'note' || field === 'sourceText' ? Textarea : TextInput;
    return withTheirs(
      field,
      String,
      <Field
        label={text(`unknownPeople.field.${field}`)}
        placeholder={field === 'note' ? text('unknownPeople.note.form') : undefined}
        maxLength={LONGEST[field]}
        value={values[field]}
        error={wrong(field)}
        onChange={(event: { currentTarget: { value: string } }) =>
          change({ [field]: event.currentTarget.value })
        }
      />,
    );
  };
  const known = before?.episode ? [...episodes, before.episode] : episodes;
  const options = [...new Map(known.map((one) => [one.id, words.episode(one)]))];
  return (
    <SourceFormFrame form={form} wrong={wrong(null)}>
      <div className={css.pairs}>
        {line('estimateFrom')}
        {line('estimateTo')}
        {choice('what', 'unknownPeopleAs')}
        {withTheirs(
          'episodeId',
          (id) => options.find(([one]) => one === id)?.[1] ?? '',
          <Select
            searchable
            clearable
            filter={searchableOptions}
            label={text('unknownPeople.field.episodeId')}
            placeholder={text('unknownPeople.wholeCase')}
            data={options.map(([value, said]) => ({ value, label: said }))}
            value={values.episodeId || null}
            error={wrong('episodeId')}
            onChange={(episodeId) => change({ episodeId: episodeId ?? '' })}
          />,
        )}
        {line('note')}
        {line('sourceText')}
        {choice('certainty', 'certainty')}
        {choice('reliability', 'sourceGrade')}
        {choice('credibility', 'informationGrade')}
        {choice('handling', 'handling')}
      </div>
    </SourceFormFrame>
  );
};

type DialogProps = Omit<FormProps, 'before'> & {
  /** `new`, what is corrected, or null while the dialog is closed. */
  opened: UnknownPeopleLineFragment | 'new' | null;
};

/** Recording people known by number, or correcting what was recorded of them. */
export const PeopleDialog = ({ opened, ...form }: DialogProps) => {
  const text = useText();
  const before = opened === 'new' ? null : opened;
  return (
    <Dialog
      isWide
      isOpen={opened !== null}
      onClose={form.onClose}
      title={text(before ? 'unknownPeople.correct.title' : 'unknownPeople.new')}
    >
      {opened !== null && <Form key={before?.id ?? 'new'} before={before} {...form} />}
    </Dialog>
  );
};
