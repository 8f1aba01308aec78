import { createHash } from 'node:crypto';
import type { NetworkColumns } from '../network/network-columns.ts';

/** SHA-256, in hexadecimal, over the document of a frozen chart and what was drawn of it at that moment. */
export const frozenHash = (document: string, picture: NetworkColumns): string =>
  createHash('sha256')
    .update(document)
    .update('\n')
    .update(JSON.stringify({ nodes: picture.nodes, edges: picture.edges }))
    .digest('hex');
