import type { OperatorRole } from '../../src-main/contract/operators.ts';

export const roleWords: Record<OperatorRole, string> = { petugas: 'Petugas', pengelola: 'Pengelola' };
