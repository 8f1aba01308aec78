import { expect } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { link, type Stamp } from '../../seed/builders/facts.ts';
import type { Session, TestApp } from './app.ts';
import { inScope, inventedName, type Member, newCase, personIn } from './builders.ts';
import { type dossierDesk, type VersionAnswer, writtenBlock } from './dossiers.ts';

type Wish = { kind?: string; stamp?: Partial<Stamp>; isSealed?: boolean; members?: Member[] };

export const PERMIT = `mutation ($id: ID!, $caseId: ID!, $factId: ID!) {
  recordPermission(id: $id, caseId: $caseId, factId: $factId, allows: LEAVING, grantedBy: "Provider", on: "2025-06-01") { problems { field } } }`;
export const TAKE_BACK = 'mutation ($caseId: ID!, $id: ID!) { withdrawPermission(caseId: $caseId, id: $id) }';

export const versionIn = ({ version, problems }: VersionAnswer) => {
  if (!version) throw new Error(problems.map(({ text }) => text.en).join(' '));
  return version;
};
export const wordsOf = ({ version, problems }: VersionAnswer): string => {
  expect(version).toBeNull();
  return problems.map(({ text }) => text.en).join(' ');
};

/** Versions of dossiers as people of a case make and decide them, through the contract. */
export const versionsOf = (
  parts: () => {
    app: TestApp;
    desk: ReturnType<typeof dossierDesk>;
    writer: Session;
    second: Session;
    analyst: Session;
    supervisor: Session;
  },
) => {
  /** A case of all four, two people who know each other by a fact, and a dossier with one sentence on it. */
  const begun = async ({ kind, stamp, isSealed = false, members }: Wish = {}) => {
    const file = await newCase(parts().app.run, [
      { user: parts().writer, level: 'EDIT', identity: isSealed },
      { user: parts().second, identity: isSealed },
      ...(members ?? [{ user: parts().analyst }, { user: parts().supervisor }]),
    ]);
    const names = [inventedName(), inventedName()];
    const [one, other] = names.map((name) => personIn(file, { name }));
    if (!one || !other) throw new Error('two people were wished');
    const fact = newUlid();
    const scope = isSealed ? `${file.scope}:identity` : file.scope;
    await file.plant(
      one,
      other,
      link('ASSOCIATE_OF', fact, one.id, other.id, { ...inScope(scope), ...stamp }),
    );
    const id = await parts().desk.begin(
      parts().writer,
      file.id,
      [writtenBlock([fact])],
      kind === undefined ? {} : { kind },
    );
    return { file, id, fact, names, one };
  };

  const asked = async (dossier: string) => {
    const version = versionIn(await parts().desk.freeze(parts().writer, dossier));
    return versionIn(await parts().desk.ask(parts().writer, version.id));
  };

  const withdraw = (fact: string) =>
    parts().app.change('MATCH ()-[r:ASSOCIATE_OF {id: $fact}]->() SET r.supersededAt = $now', {
      fact,
      now: new Date().toISOString(),
    });

  return { begun, asked, withdraw };
};
