import * as crypto from 'node:crypto';
import type { Hash } from '../core/publish/ports';

/** SHA-256 by Node itself: in one call, which has half the cost, where Node has it (20.12). */
export const hash: Hash = 'hash' in crypto ? (bytes) => crypto.hash('sha256', bytes) : (bytes) => crypto.createHash('sha256').update(bytes).digest('hex');
