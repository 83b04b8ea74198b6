import type { z } from 'zod';
import type { KindRow, kindInput } from '../contract/facilitations.ts';
import type { Connection } from '../database/connection.ts';

export type StageRecord = KindRow['stages'][number];
interface StoredStage extends Omit<StageRecord, 'isFieldAudit' | 'isFinal'> {
  kindId: number;
  isFieldAudit: number;
  isFinal: number;
}
interface StoredKind {
  id: number;
  name: string;
  reminderDays: number;
  facilitations: number;
}

/** The SQL of kinds of facilitation with their stages. */
export function createKindRepository(connection: Connection) {
  const selectKinds = connection.prepare<[], StoredKind>(
    `SELECT id, name, reminder_days AS reminderDays,
       (SELECT count(*) FROM facilitation WHERE kind_id = facilitation_kind.id) AS facilitations
     FROM facilitation_kind ORDER BY id`,
  );
  const selectStages = connection.prepare<[], StoredStage>(
    `SELECT id, kind_id AS kindId, name, target_days AS targetDays, is_field_audit AS isFieldAudit,
       is_final AS isFinal FROM facilitation_stage ORDER BY kind_id, position, id`,
  );
  const all = (): KindRow[] => {
    const stages = Map.groupBy(selectStages.all(), (stage) => stage.kindId);
    return selectKinds.all().map((kind) => ({
      ...kind,
      stages: (stages.get(kind.id) ?? []).map(({ kindId: _kind, ...stage }) => ({
        ...stage,
        isFieldAudit: stage.isFieldAudit === 1,
        isFinal: stage.isFinal === 1,
      })),
    }));
  };
  return {
    all,
    byId: (id: number): KindRow | undefined => all().find((kind) => kind.id === id),
    /** Was a business ever in this stage? */
    isStageUsed: (stageId: number): boolean =>
      connection
        .prepare<[number, number], number>(
          `SELECT EXISTS (SELECT 1 FROM facilitation_step WHERE stage_id = ?)
             OR EXISTS (SELECT 1 FROM facilitation_case WHERE stage_id = ?)`,
        )
        .pluck()
        .get(stageId, stageId) === 1,
    /** Writes a kind with exactly these stages in this order, within the caller's transaction; its number. */
    save({ id, name, reminderDays, stages }: z.output<typeof kindInput>): number {
      const kindId =
        id ??
        Number(
          connection
            .prepare('INSERT INTO facilitation_kind (name, reminder_days) VALUES (?, ?)')
            .run(name, reminderDays).lastInsertRowid,
        );
      if (id !== null)
        connection
          .prepare('UPDATE facilitation_kind SET name = ?, reminder_days = ? WHERE id = ?')
          .run(name, reminderDays, id);
      const kept = new Set(stages.map((stage) => stage.id));
      for (const stage of all().find((kind) => kind.id === kindId)?.stages ?? [])
        if (!kept.has(stage.id))
          connection.prepare('DELETE FROM facilitation_stage WHERE id = ?').run(stage.id);
      const insert = connection.prepare(
        `INSERT INTO facilitation_stage (kind_id, position, name, target_days, is_field_audit, is_final)
         VALUES (@kindId, @position, @name, @targetDays, @isFieldAudit, @isFinal)`,
      );
      const update = connection.prepare(
        `UPDATE facilitation_stage SET position = @position, name = @name, target_days = @targetDays,
           is_field_audit = @isFieldAudit, is_final = @isFinal WHERE id = @id AND kind_id = @kindId`,
      );
      for (const [index, { id: stageId, ...stage }] of stages.entries()) {
        const row = {
          ...stage,
          kindId,
          position: index + 1,
          isFieldAudit: stage.isFieldAudit ? 1 : 0,
          isFinal: stage.isFinal ? 1 : 0,
        };
        if (stageId === null) insert.run(row);
        else update.run({ ...row, id: stageId });
      }
      return kindId;
    },
    remove(id: number): void {
      connection.prepare('DELETE FROM facilitation_kind WHERE id = ?').run(id);
    },
  };
}
