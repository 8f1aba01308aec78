import { Alert, Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { failureOf, failureOfResponse } from '../api/failures.ts';
import type { DossierVersionQuery } from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { formatMoment } from '../i18n/format.ts';
import { useInLanguage, useLanguage, useText } from '../i18n/Language.tsx';
import { saveFile } from '../ui/save-file.ts';
import css from './dossiers.module.css';

type Opened = DossierVersionQuery['dossierVersion'];
type Copy = Opened['copies'][number];

const CopyList = ({ copies }: { copies: readonly Copy[] }) => {
  const text = useText();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  if (copies.length === 0) return <p className={css.quiet}>{text('dossiers.copies.none')}</p>;
  return (
    <ul className={css.lines}>
      {copies.map(({ id, toWhom, ground, format, sha256, isDraft, at, by }) => (
        <li key={id} className={css.change}>
          {toWhom === null ? (
            text(isDraft ? 'dossiers.copies.draft' : 'dossiers.copies.inside')
          ) : (
            <>
              <strong>{toWhom}</strong>, {ground}
            </>
          )}
          <p className={css.quiet}>
            {formatMoment(at, language)}, {inLanguage(by)} · {format.toLocaleUpperCase('en')} · SHA-256{' '}
            <code>{sha256.slice(0, 12)}</code>
          </p>
        </li>
      ))}
    </ul>
  );
};

const FORMATS = ['pdf', 'docx'] as const;
type Format = (typeof FORMATS)[number];

/** Which button of the form was pressed. */
const pressed = (event: FormEvent): Format => {
  const { submitter } = event.nativeEvent as SubmitEvent;
  return FORMATS.find((format) => format === submitter?.getAttribute('value')) ?? 'pdf';
};

type Localized = { az: string; en: string };
type VersionCopiesProps = { opened: Opened; onTaken: () => void };

/** Takes a version out as a PDF or for a word processor, a draft until it is approved, and tells who has copies of it. What leaves the unit says for whom it is. */
export const VersionCopies = ({ opened, onTaken }: VersionCopiesProps) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const { version, content, copies } = opened;
  const isDraft = version.state !== 'APPROVED';
  const needsRecipient = version.leaves && !isDraft;
  const [id, setId] = useState(() => newUlid());
  const [toWhom, setToWhom] = useState('');
  const [ground, setGround] = useState('');
  const [busy, setBusy] = useState<Format | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const take = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const format = pressed(event);
    setBusy(format);
    setRefusal(null);
    try {
      const response = await fetch(`/api/dossiers/versions/${version.id}/${format}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1' },
        body: JSON.stringify({ id, toWhom, ground }),
      });
      if (response.ok) {
        saveFile({ blob: await response.blob(), name: `alaqa-${version.hash.slice(0, 12)}.${format}` });
        setId(newUlid());
        onTaken();
      } else if (response.status === 422) {
        const { problems } = (await response.json()) as { problems: { text: Localized }[] };
        setRefusal(problems.map((one) => inLanguage(one.text)).join(' '));
      } else setRefusal(text(`failure.${(await failureOfResponse(response)).kind}.text`));
    } catch (error) {
      setRefusal(text(`failure.${failureOf(error).kind}.text`));
    } finally {
      setBusy(null);
    }
  };
  return (
    <>
      <h3>{text('dossiers.copies')}</h3>
      {content !== null && (
        <form className={css.take} onSubmit={(event) => void take(event)}>
          {needsRecipient && (
            <>
              <TextInput
                required
                label={text('dossiers.copies.to')}
                maxLength={200}
                value={toWhom}
                onChange={({ currentTarget }) => setToWhom(currentTarget.value)}
              />
              <TextInput
                required
                label={text('dossiers.copies.ground')}
                maxLength={200}
                value={ground}
                onChange={({ currentTarget }) => setGround(currentTarget.value)}
              />
            </>
          )}
          {FORMATS.map((format) => (
            <Button
              key={format}
              type="submit"
              value={format}
              size="compact-sm"
              variant="default"
              loading={busy === format}
              disabled={busy !== null && busy !== format}
            >
              {text(isDraft ? 'dossiers.takeDraft' : 'dossiers.take', {
                format: format.toLocaleUpperCase('en'),
              })}
            </Button>
          ))}
        </form>
      )}
      {refusal !== null && (
        <Alert mt="xs" color="red" role="alert" p="xs">
          {refusal}
        </Alert>
      )}
      <CopyList copies={copies} />
    </>
  );
};
