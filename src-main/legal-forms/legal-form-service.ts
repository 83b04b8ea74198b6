import type { OfficeHandlers } from '../contract/contract.ts';
import { failure, success } from '../contract/result.ts';
import { inChangeSet } from '../database/change-set.ts';
import type { Connection } from '../database/connection.ts';
import { formatNumber } from '../rules/format-number.ts';
import type { LegalFormRepository } from './legal-form-repository.ts';

export interface LegalFormOptions {
  connection: Connection;
  legalForms: LegalFormRepository;
  /** How many businesses have each form, by its name. */
  uses: () => Map<string, number>;
  /** Gives the businesses of a form its new name. */
  renameInBusinesses: (before: string, after: string) => void;
}

/** The list of legal forms (bentuk usaha) that the office edits. A business keeps the name of its form. */
export function createLegalForms(options: LegalFormOptions): OfficeHandlers['legalForms'] {
  const { connection, legalForms, uses, renameInBusinesses } = options;
  const unknown = () =>
    failure('legal-form-unknown', 'Bentuk usaha ini tidak ditemukan; mungkin sudah dihapus.');
  return {
    list() {
      const used = uses();
      return success(legalForms.all().map((form) => ({ ...form, businesses: used.get(form.name) ?? 0 })));
    },
    save({ id, name }) {
      const all = legalForms.all();
      const same = all.find((form) => form.name.toLowerCase() === name.toLowerCase());
      if (same && same.id !== id)
        return failure('legal-form-exists', `Bentuk usaha "${same.name}" sudah ada.`, {
          name: 'Nama ini sudah dipakai.',
        });
      if (id === null) return success({ id: legalForms.insert(name) });
      const known = all.find((form) => form.id === id);
      if (!known) return unknown();
      if (known.name !== name)
        inChangeSet(connection, 'bulk', `Ubah bentuk usaha "${known.name}" menjadi "${name}"`, () => {
          legalForms.rename(id, name);
          renameInBusinesses(known.name, name);
        });
      return success({ id });
    },
    remove({ id }) {
      const known = legalForms.all().find((form) => form.id === id);
      if (!known) return unknown();
      const businesses = uses().get(known.name) ?? 0;
      if (businesses > 0)
        return failure(
          'legal-form-in-use',
          `Bentuk usaha "${known.name}" masih dipakai ${formatNumber(businesses)} pelaku usaha, sehingga tidak dapat dihapus.`,
        );
      legalForms.remove(id);
      return success({});
    },
  };
}
