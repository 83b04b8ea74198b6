-- What a person does is one change set, also a single save: it can be undone, and what it deleted stands in the trash.

-- The day the trash was emptied of it: it stays in the history and cannot be taken back any more.
ALTER TABLE change_set ADD COLUMN emptied_at TEXT;
CREATE INDEX change_set_trash ON change_set (id)
  WHERE kind = 'delete' AND undone_by IS NULL AND emptied_at IS NULL;
CREATE INDEX change_set_together ON change_set (id) WHERE kind NOT IN ('open', 'action', 'delete');

-- The history by what it is asked for. Each is appended to at its end, so an import hardly pays for them.
CREATE INDEX history_at ON history (at);
CREATE INDEX history_operator ON history (operator);
CREATE INDEX history_entity ON history (entity);
CREATE INDEX history_deleted ON history (entity) WHERE action = 'delete';
