import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { failureOf } from '../api/failures.ts';
import { AddDossierDocument, type DossierShownFragment } from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { useInLanguage, useText } from '../i18n/Language.tsx';
import css from './dossiers.module.css';

/** Begins a copy for the defence with the blocks of a dossier: what may not enter it is not taken over. */
export const DefenceCopy = ({ dossier }: { dossier: DossierShownFragment }) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const client = useApolloClient();
  const navigate = useNavigate();
  const [id] = useState(() => newUlid());
  const [failed, setFailed] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const begin = async (): Promise<void> => {
    setBusy(true);
    setFailed(null);
    const { case: file, language } = dossier;
    const title = text('dossiers.defence.name', { name: dossier.title });
    try {
      const { data } = await client.mutate({
        mutation: AddDossierDocument,
        variables: { id, caseId: file.id, kind: 'DEFENCE_COPY', language, title, from: dossier.id },
      });
      const [problem] = data?.addDossier.problems ?? [];
      if (problem) setFailed(inLanguage(problem.text));
      else await navigate(`/cases/${file.id}/dossiers/${id}`);
    } catch (error) {
      setFailed(text(`failure.${failureOf(error).kind}.text`));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button size="compact-sm" variant="default" loading={isBusy} onClick={() => void begin()}>
        {text('dossiers.defence.begin')}
      </Button>
      {failed !== null && (
        <output role="alert" className={css.quiet}>
          {failed}
        </output>
      )}
    </>
  );
};
