import { useMutation, useQuery } from '@apollo/client/react';
import { Button, NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import {
  CiteFactDocument,
  type EvidenceDoneFragment,
  SourcesToCiteDocument,
} from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { useInLanguage, useLanguage, useText } from '../i18n/Language.tsx';
import { may, useMe } from '../session/session.ts';
import { FormFrame } from '../ui/FormFrame.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { sourceWords } from './source-words.ts';

const PAUSE_MS = 300;
const LONGEST_LOCATOR = 200;

/** The fact, and the elements at it, at one of which it is found. */
export type Citable = { caseId: string; factId: string; ends: readonly string[] };

type Props = {
  fact: Citable;
  /** Facts in the same line to choose among, each with its words. */
  among?: readonly { fact: Citable; words: string }[] | undefined;
  onCited: (citationId: string) => void;
};

const Form = ({ fact, among = [], onCited, onClose }: Props & { onClose: () => void }) => {
  const text = useText();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const [at, setAt] = useState(0);
  const { caseId, factId, ends } = among[at]?.fact ?? fact;
  const [id] = useState(() => newUlid());
  const [find, setFind] = useState('');
  const [chosen, setChosen] = useState('');
  const [locator, setLocator] = useState('');
  const [side, setSide] = useState<'for' | 'against'>('for');
  const [problems, setProblems] = useState<EvidenceDoneFragment['problems']>([]);
  const [wanted] = useDebouncedValue(find, PAUSE_MS);
  const listed = useQuery(SourcesToCiteDocument, {
    variables: { caseId, text: wanted },
    fetchPolicy: 'no-cache',
  });
  const [cite, { loading, error: failed }] = useMutation(CiteFactDocument);
  const sources = (listed.data ?? listed.previousData)?.evidence.sources ?? [];
  const sourceId = sources.some((source) => source.id === chosen) ? chosen : (sources[0]?.id ?? '');
  const isReader = listed.data?.evidence.mayRecord === false;
  const error = listed.error ?? failed;
  const [problem] = problems;
  const save = async (): Promise<void> => {
    const { data } = await cite({
      variables: { id, factId, ends: [...ends], sourceId, locator, against: side === 'against' },
    });
    if (data?.citeFact.id !== id) return setProblems(data?.citeFact.problems ?? []);
    onClose();
    onCited(id);
  };
  return (
    <FormFrame
      sending={{ loading, error }}
      submit={text('evidence.cite.save')}
      isOff={sourceId === '' || isReader}
      onSend={save}
      onCancel={onClose}
    >
      {isReader && <p>{text('evidence.cite.reader')}</p>}
      {among.length > 1 && (
        <NativeSelect
          label={text('evidence.cite.fact')}
          data={among.map(({ words }, value) => ({ value: String(value), label: words }))}
          value={String(at)}
          onChange={({ currentTarget }) => setAt(Number(currentTarget.value))}
        />
      )}
      <TextInput
        data-autofocus
        label={text('evidence.cite.find')}
        maxLength={200}
        value={find}
        onChange={({ currentTarget }) => setFind(currentTarget.value)}
      />
      <NativeSelect
        label={text('evidence.cite.source')}
        data={sources.map((source) => ({ value: source.id, label: sourceWords(source, language) }))}
        value={sourceId}
        error={listed.data && sources.length === 0 ? text('evidence.cite.none') : undefined}
        onChange={({ currentTarget }) => setChosen(currentTarget.value)}
      />
      <TextInput
        label={text('evidence.cite.locator')}
        description={text('evidence.cite.locator.hint')}
        maxLength={LONGEST_LOCATOR}
        value={locator}
        error={problem && inLanguage(problem.text)}
        onChange={({ currentTarget }) => setLocator(currentTarget.value)}
      />
      <SegmentedControl
        aria-label={text('evidence.cite.side')}
        value={side}
        onChange={(value) => setSide(value === 'against' ? 'against' : 'for')}
        data={[
          { value: 'for', label: text('evidence.cite.for') },
          { value: 'against', label: text('evidence.cite.against') },
        ]}
      />
    </FormFrame>
  );
};

/** Names a source for a fact, from wherever the fact is shown. */
export const CiteControl = ({ fact, among, onCited }: Props) => {
  const text = useText();
  const me = useMe();
  const [isOpen, setOpen] = useState(false);
  if (!may(me, 'evidence:write')) return null;
  return (
    <>
      <Button size="compact-xs" variant="subtle" onClick={() => setOpen(true)}>
        {text('evidence.cite')}
      </Button>
      <Dialog isOpen={isOpen} onClose={() => setOpen(false)} title={text('evidence.cite.title')}>
        {isOpen && <Form fact={fact} among={among} onCited={onCited} onClose={() => setOpen(false)} />}
      </Dialog>
    </>
  );
};
