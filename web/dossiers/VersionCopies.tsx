import { Alert, Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { failureOf, failureOfResponse } from '../api/failures.ts';
import type { DossierVersionQuery } from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { formatMoment } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { saveFile } from '../ui/save-file.ts';
import css from './dossiers.module.css';

type Opened = DossierVersionQuery['dossierVersion'];
type Copy = Opened['copies'][number];

const CopyList = ({ copies }: { copies: readonly Copy[] }) => {
  const text = useText();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const label = useLabel();
  if (copies.length === 0) return <p className={css.quiet}>{text('dossiers.copies.none')}</p>;
  return (
    <ul className={css.lines}>
      {copies.map(({ id, toWhom, ground, form, sha256, pdfSha256, isDraft, at, by }) => (
        <li key={id} className={css.change}>
          {toWhom === null ? (
            text(isDraft ? 'dossiers.copies.draft' : 'dossiers.copies.inside')
          ) : (
            <>
              <strong>{toWhom}</strong>, {ground}
            </>
          )}
          <p className={css.quiet}>
            {label('dossierCopyForm', form)}, {formatMoment(at, language)}, {inLanguage(by)} · SHA-256{' '}
            <code>{sha256.slice(0, 12)}</code>
            {pdfSha256 !== null && (
              <>
                {' '}
                · PDF <code>{pdfSha256.slice(0, 12)}</code>
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
};

type Localized = { az: string; en: string };
type VersionCopiesProps = { opened: Opened; onTaken: () => void };

/** Eight characters at a time, so that two people can compare it by telephone. */
const inGroups = (fingerprint: string): string => (fingerprint.match(/.{1,8}/gu) ?? []).join(' ');

type Form = Copy['form'];
const WAYS = {
  PDF: { path: 'pdf', ending: 'pdf' },
  DOCX: { path: 'docx', ending: 'docx' },
  BUNDLE: { path: 'bundle', ending: 'zip' },
} as const;
const DOCUMENTS = ['PDF', 'DOCX'] as const;

/** The form that the pressed button asks for; by the key Enter, the first. */
const formAsked = (submitter: HTMLElement | null): Form => {
  const asked = submitter?.dataset['form'];
  return asked === 'DOCX' || asked === 'BUNDLE' ? asked : 'PDF';
};

/**
 * Takes a version out as a PDF or for a word processor, a draft until it is approved, or as a bundle with its exhibits, and tells who has copies of it. What leaves the unit
 * says for whom it is.
 */
export const VersionCopies = ({ opened, onTaken }: VersionCopiesProps) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const { version, content, copies, signedBy } = opened;
  const isDraft = version.state !== 'APPROVED';
  const needsRecipient = version.leaves && !isDraft;
  const [id, setId] = useState(() => newUlid());
  const [toWhom, setToWhom] = useState('');
  const [ground, setGround] = useState('');
  const [busy, setBusy] = useState<Form | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const take = async (form: Form): Promise<void> => {
    const { path, ending } = WAYS[form];
    setBusy(form);
    setRefusal(null);
    try {
      const response = await fetch(`/api/dossiers/versions/${version.id}/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1' },
        body: JSON.stringify({ id, toWhom, ground }),
      });
      if (response.ok) {
        saveFile({ blob: await response.blob(), name: `alaqa-${version.hash.slice(0, 12)}.${ending}` });
        setId(newUlid());
        onTaken();
      } else if (response.status === 422) {
        const { problems } = (await response.json()) as { problems: { text: Localized }[] };
        setRefusal(problems.map((one) => inLanguage(one.text)).join(' '));
      } else setRefusal(text(`failure.${(await failureOfResponse(response)).kind}.text`));
    } catch (error) {
      setRefusal(text(`failure.${failureOf(error).kind}.text`));
    } finally {
      // A bundle, and a file for a word processor, say when they were made: asked for again it is another copy, also when the answer to the first was lost.
      if (form !== 'PDF') setId(newUlid());
      setBusy(null);
    }
  };
  return (
    <>
      <h3>{text('dossiers.copies')}</h3>
      {content !== null && (
        <form
          className={css.take}
          onSubmit={(event) => {
            event.preventDefault();
            void take(formAsked(event.nativeEvent.submitter));
          }}
        >
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
          {DOCUMENTS.map((form) => (
            <Button
              key={form}
              type="submit"
              data-form={form}
              size="compact-sm"
              variant="default"
              loading={busy === form}
              disabled={busy !== null}
            >
              {text(isDraft ? 'dossiers.takeDraft' : 'dossiers.take', { form })}
            </Button>
          ))}
          {!isDraft && (
            <Button
              type="submit"
              data-form="BUNDLE"
              size="compact-sm"
              variant="default"
              loading={busy === 'BUNDLE'}
              disabled={busy !== null}
            >
              {text('dossiers.takeBundle')}
            </Button>
          )}
        </form>
      )}
      {content !== null && !isDraft && (
        <p className={css.quiet}>
          {text('dossiers.bundle.explain')} <code className={css.fingerprint}>{inGroups(signedBy)}</code>
        </p>
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
