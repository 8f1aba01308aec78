import { systemViewer, type Viewer } from '../db/viewer.ts';
import type { CommandContext } from './command.ts';

/** The command line acts as the operator: its line is on disk before anything is changed. */
export const operator = async (
  { trail, requestId }: CommandContext,
  action: string,
  ids: string[],
): Promise<Viewer> => {
  const purpose = 'command line';
  const entry = { who: 'operator', role: null, purpose, action, outcome: 'STARTED', ids, requestId } as const;
  const [line] = await trail.append([entry]);
  const auditHash = line ? { auditHash: line.hash } : {};
  return { kind: 'operator', userId: null, role: null, purpose, requestId, ...auditHash };
};

/** For looking up what a command is about, before there is anything to record. */
export const lookup = ({ requestId }: CommandContext): Viewer => ({ ...systemViewer('command'), requestId });
