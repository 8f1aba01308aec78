import { useQuery } from '@apollo/client/react';
import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type ElementInput, LinkRulesDocument } from '../../api/operations.generated.ts';
import { type NetworkElement, nameOf } from '../../graph/network-state.ts';
import { useInLanguage, useLabel, useText } from '../../i18n/Language.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { CertaintyField, GradeFields, SourceField } from '../links/SourceFields.tsx';
import { PassageUsed } from '../reading/PassageUsed.tsx';
import { sourceToBegin, usePassage } from '../reading/use-passage.ts';
import type { NetworkControl } from '../use-network-control.ts';
import { CheckLine } from './CheckLine.tsx';
import { ElementFields, type FieldsProps } from './ElementFields.tsx';
import { elementOf, linkChoices, nothingTyped } from './new-element.ts';
import css from './recording.module.css';
import { Resembling } from './Resembling.tsx';
import { useAlikeKeys } from './use-alike-keys.ts';
import { useElementCheck } from './use-element-check.ts';

/** Of these nothing is said while one types. */
const SAID_WHEN_SENT = new Set(['sourceText', 'quote', 'locator']);

type LinkProps = FieldsProps & { other: NetworkElement; language: 'az' | 'en' };

/** The link to the element that was selected, and when it held. */
const LinkFields = ({ typed, onChange, wrong, other, language }: LinkProps) => {
  const text = useText();
  const label = useLabel();
  const { data } = useQuery(LinkRulesDocument);
  const name = nameOf(other, language);
  const day = (id: 'validFrom' | 'validTo') => (
    <TextInput
      size="xs"
      label={text(`link.${id}`)}
      placeholder="2024-03-14"
      value={typed[id]}
      error={wrong(id)}
      onChange={({ currentTarget }) => onChange({ ...typed, [id]: currentTarget.value.trim() })}
    />
  );
  return (
    <div className={css.pairs}>
      <NativeSelect
        className={css.whole}
        size="xs"
        label={text('record.link', { name })}
        data={[
          { value: '', label: text('record.noLink') },
          ...linkChoices(data?.linkRules ?? [], other.kind, typed.kind).map(
            ({ value, type, isFromOther }) => ({
              value,
              label: text(isFromOther ? 'record.linkFrom' : 'record.linkTo', {
                name,
                type: label('linkType', type),
              }),
            }),
          ),
        ]}
        value={typed.link}
        error={wrong('type')}
        onChange={({ currentTarget }) => onChange({ ...typed, link: currentTarget.value })}
      />
      {typed.link !== '' && day('validFrom')}
      {typed.link !== '' && day('validTo')}
    </div>
  );
};

type FormProps = { control: NetworkControl; caseId: string; other: NetworkElement | undefined };

const RecordForm = ({ control, caseId, other }: FormProps) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const { recorder, links, scene, reading } = control;
  const [typed, setTyped] = useState(() => nothingTyped(recorder.lastKind));
  const [certainty, setCertainty] = useState<ElementInput['certainty']>('PRESUMED');
  const [words, setWords] = useState(() => sourceToBegin(links.workingSource, reading.passage));
  const use = usePassage(reading.passage);
  const element = elementOf(typed, { ...words, certainty, caseId }, other?.id ?? null);
  const { check, failure } = useElementCheck(element);
  const isHandling = control.work.task?.name === 'record';

  // What was said when it was sent stands until the check says otherwise.
  const said = check
    ? [...check.problems, ...recorder.problems.filter(({ field }) => SAID_WHEN_SENT.has(field ?? ''))]
    : recorder.problems;
  const wrong = (field: string | null): string | undefined => {
    const found = said.find((problem) => problem.field === field);
    return found && inLanguage(found.text);
  };
  const isSourced = words.sourceText.trim() !== '';
  const wrongSource = (field: string): string | undefined =>
    field === 'sourceText' && !isSourced ? undefined : wrong(field);
  const alike = check?.resembling ?? [];
  const take = (id: string): void => void recorder.take(id, element.link !== null);
  const { list, onKeyDown } = useAlikeKeys(alike.length, (at) => {
    const found = alike[at];
    if (found) take(found.element.id);
  });
  const isReady = check !== null && check.problems.length === 0;
  return (
    <form
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady && isSourced && !isHandling) void recorder.write(element, typed.kind, use.given);
      }}
    >
      <ElementFields typed={typed} onChange={setTyped} wrong={wrong} />
      <CheckLine check={check} />
      {failure && <p role="alert">{text(`failure.${failure.kind}.text`)}</p>}
      {alike.length > 0 && <Resembling found={alike} onTake={take} list={list} />}
      {other && (
        <LinkFields
          typed={typed}
          onChange={setTyped}
          wrong={wrong}
          other={other}
          language={scene.look.language}
        />
      )}
      <div className={css.pairs}>
        <CertaintyField value={certainty} onChange={setCertainty} />
        <GradeFields words={words} onChange={setWords} wrong={wrongSource} />
      </div>
      <SourceField words={words} onChange={setWords} wrong={wrongSource} />
      <PassageUsed use={use} wrong={wrong} />
      {wrong(null) && <p role="alert">{wrong(null)}</p>}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={recorder.close}>
          {text('common.cancel')}
        </Button>
        <Button type="submit" disabled={!isReady || !isSourced || isHandling}>
          {text('record.write')}
        </Button>
      </Group>
    </form>
  );
};

/** Recording a person, a group or a thing of the case, beside the element that is selected or where the pointer was. */
export const RecordDialog = ({ control }: { control: NetworkControl }) => {
  const text = useText();
  const { recorder, caseId, scene } = control;
  const { recording, close } = recorder;
  const other = recording?.other ? scene.chart.elements.get(recording.other) : undefined;
  return (
    <Dialog
      isWide
      isOpen={recording !== null}
      onClose={close}
      title={
        other ? text('record.titleBy', { name: nameOf(other, scene.look.language) }) : text('record.heading')
      }
    >
      {recording && caseId !== null && (
        <RecordForm key={recording.id} control={control} caseId={caseId} other={other} />
      )}
    </Dialog>
  );
};
