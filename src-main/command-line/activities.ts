import { success } from '../contract/result.ts';
import { formatNumber } from '../rules/money.ts';
import { curriculaWords } from '../rules/training.ts';
import type { Command } from './command.ts';
import { openNamed } from './options.ts';

/** Every training with "kurikulum k dari n" and its attendance. */
const training: Command = {
  name: 'training',
  usage: 'training --database DB [--json]                      pelatihan, kurikulum, dan kehadiran',
  options: {},
  async run(call) {
    const office = openNamed(call);
    if (!office.ok) return office;
    const listed = await office.value.handlers.trainings.list({ search: '' });
    if (!listed.ok) return listed;
    return success({
      json: listed.value.map(({ title, participants, curricula, held, attendanceShare }) => ({
        title,
        participants,
        curricula,
        held,
        attendanceShare,
      })),
      lines: listed.value.map(
        (row) =>
          `${row.title}: ${formatNumber(row.participants)} peserta, ${curriculaWords(row.held, row.curricula)}, kehadiran ${row.attendanceShare === null ? 'belum dicatat' : `${formatNumber(row.attendanceShare)} %`}`,
      ),
    });
  },
};

/** Every facilitation with its businesses by stage. */
const facilitation: Command = {
  name: 'facilitation',
  usage: 'facilitation --database DB [--json]                  fasilitasi menurut tahapan',
  options: {},
  async run(call) {
    const office = openNamed(call);
    if (!office.ok) return office;
    const listed = await office.value.handlers.facilitations.list({ search: '' });
    if (!listed.ok) return listed;
    return success({
      json: listed.value.map(({ title, kind, businesses, byStage }) => ({
        title,
        kind,
        businesses,
        byStage: Object.fromEntries(byStage.map((one) => [one.stage, one.businesses])),
      })),
      lines: listed.value.map((row) => {
        const stages = row.byStage.filter((one) => one.businesses > 0);
        const words = stages.map((one) => `${one.stage} ${formatNumber(one.businesses)}`).join(', ');
        return `${row.title} (${row.kind}): ${formatNumber(row.businesses)} pelaku usaha; ${words}`;
      }),
    });
  },
};

export const activityCommands: Command[] = [training, facilitation];
