import type { ReadDeliveries } from '../aid/delivery.ts';
import type { RecordAccess } from '../contract/access-log.ts';
import type { OfficeHandlers } from '../contract/contract.ts';
import type { OfficialRow } from '../contract/officials.ts';
import { type ReadyRecapQuestion, readyRecapKinds } from '../contract/ready-recaps.ts';
import { failure, type Result, success } from '../contract/result.ts';
import type { TrainingRow } from '../contract/trainings.ts';
import type { Connection } from '../database/connection.ts';
import type { Desktop, PaperSize } from '../desktop.ts';
import { saveFile } from '../disk/replace-file.ts';
import { officeWords } from '../papers/office-words.ts';
import type { PaperDesk, PlainPaper } from '../papers/paper-desk.ts';
import type { PaperSettings } from '../papers/paper-settings.ts';
import type { RecapEngine } from '../recaps/builder/recap-engine.ts';
import { makeSheetsWorkbook } from '../recaps/builder/sheet-workbook.ts';
import { fileNameOf } from '../recaps/recap-scope.ts';
import { saveChosen } from '../recaps/save-chosen.ts';
import { beneficiaries, fiveYears, ofScope } from './aid-parts.ts';
import { buildParts } from './built-parts.ts';
import { countBookPages, directoryBook } from './directory-book.ts';
import { readDirectory } from './directory-rows.ts';
import { readProfile } from './profile-data.ts';
import { profilePaper } from './profile-paper.ts';
import { type ReadyPart, type ReadyScope, scopeWords } from './ready-recap.ts';
import { readyTraits } from './ready-traits.ts';
import { isWide, sheetPaper } from './sheet-paper.ts';
import { trainingsPart } from './training-part.ts';

/** What ready recaps ask of the other features. */
export interface ReadyRecapDependencies {
  connection: Connection;
  engine: RecapEngine;
  deliveries: ReadDeliveries;
  trainings: () => TrainingRow[];
  /** Of the office's regency. */
  districts: () => { code: string; name: string }[];
  sectors: () => { id: number; name: string }[];
  official: () => OfficialRow | undefined;
  settings: () => PaperSettings;
  desk: PaperDesk;
  desktop: Pick<Desktop, 'chooseSavePath'>;
  recordAccess: RecordAccess;
  /** ISO date. */
  today: () => string;
}

/** Recaps that name people, which the log of exports and prints tells apart. */
const namesPeople: ReadonlySet<string> = new Set(['bnba', 'direktori']);

/** The recaps that the office hands out as they are: to Excel, PDF and paper. */
export function createReadyRecaps(dependencies: ReadyRecapDependencies) {
  const { connection, engine, deliveries, settings, desk, today } = dependencies;

  /** What the question narrows down to, in names. Fails where a choice is missing or unknown. */
  function readScope({ kind, year, districtCode, sectorId, masked }: ReadyRecapQuestion): Result<ReadyScope> {
    const traits = readyTraits[kind];
    if (traits.district === 'must' && districtCode === null)
      return failure('district-missing', 'Pilih kecamatannya.', { districtCode: 'Kecamatan belum dipilih.' });
    if (traits.sector === 'must' && sectorId === null)
      return failure('sector-missing', 'Pilih komoditasnya.', { sectorId: 'Komoditas belum dipilih.' });
    const district =
      districtCode === null ? undefined : dependencies.districts().find(({ code }) => code === districtCode);
    if (districtCode !== null && !district)
      return failure('district-unknown', `Kecamatan dengan kode ${districtCode} tidak dikenal.`);
    const sector = sectorId === null ? undefined : dependencies.sectors().find(({ id }) => id === sectorId);
    if (sectorId !== null && !sector) return failure('sector-unknown', 'Komoditas ini tidak ditemukan.');
    const takes = (need: string) => need !== 'no';
    return success({
      year: takes(traits.year) ? year : null,
      district:
        district && districtCode !== null && takes(traits.district)
          ? { code: districtCode, name: district.name }
          : null,
      sector:
        sector && sectorId !== null && takes(traits.sector) ? { id: sectorId, name: sector.name } : null,
      masked,
    });
  }

  /** The tables of a recap; those of the profiles and the directory are papers of their own. */
  function readParts(kind: ReadyRecapQuestion['kind'], scope: ReadyScope): Result<ReadyPart[]> {
    if (kind === 'bantuan-lima-tahun') {
      const all = ofScope(deliveries({ programId: null, year: null }), scope);
      return success(fiveYears(all, scope, Number(today().slice(0, 4))));
    }
    if (kind === 'bnba')
      return success([
        beneficiaries(ofScope(deliveries({ programId: null, year: scope.year }), scope), scope),
      ]);
    const built = buildParts(engine, kind, scope);
    if (!built.ok || kind !== 'pelatihan') return built;
    return success([trainingsPart(dependencies.trainings(), scope), ...built.value]);
  }

  function layOut(question: ReadyRecapQuestion, paperSize: PaperSize | null): Result<PlainPaper> {
    const found = readScope(question);
    if (!found.ok) return found;
    const scope = found.value;
    const current = settings();
    const size = paperSize ?? current.paper.size;
    const { title } = readyTraits[question.kind];
    const paper = {
      title: [title, ...scopeWords(scope)].join(', '),
      author: officeWords(current),
      options: { paper: size, margins: current.paper.marginsMillimetres },
      masked: scope.masked,
      personal: namesPeople.has(question.kind),
    };
    if (question.kind === 'direktori') {
      const rows = readDirectory(connection, scope);
      const directory = { rows, scope: scopeWords(scope), masked: scope.masked, today: today() };
      const total = countBookPages(rows, current, size);
      return success({
        ...paper,
        total,
        records: rows.length,
        parts: directoryBook(directory, current, size),
      });
    }
    if (question.kind === 'profil-kecamatan' || question.kind === 'profil-komoditas') {
      const profile = readProfile(engine, scope, today());
      if (!profile.ok) return profile;
      const [heading, placeHead] =
        scope.district !== null
          ? [`Profil Industri Kecamatan ${scope.district.name}`, 'Desa/Kelurahan']
          : [`Profil Komoditas ${scope.sector?.name ?? ''}`, 'Kecamatan'];
      const page = profilePaper(
        { title: heading, placeHead, profile: profile.value, today: today() },
        current,
        size,
      );
      return success({ ...paper, total: 1, parts: [page] });
    }
    const parts = readParts(question.kind, scope);
    if (!parts.ok) return parts;
    const sheets = parts.value.map(({ sheet }) => sheet);
    const official = dependencies.official() ?? null;
    const laid = sheetPaper(
      { title, scope: scopeWords(scope), sheets, official, today: today() },
      current,
      size,
    );
    return success({
      ...paper,
      options: { ...paper.options, landscape: isWide(sheets) },
      total: 1,
      parts: [laid],
    });
  }

  async function makeWorkbook(
    question: ReadyRecapQuestion,
  ): Promise<Result<{ title: string; bytes: Uint8Array }>> {
    const { title, workbook } = readyTraits[question.kind];
    if (!workbook)
      return failure(
        'no-workbook',
        `${title} hanya dibuat sebagai PDF. Untuk Excel pakai ekspor Pelaku Usaha.`,
      );
    const scope = readScope(question);
    if (!scope.ok) return scope;
    const parts = readParts(question.kind, scope.value);
    if (!parts.ok) return parts;
    const { letterhead, paper } = settings();
    const whole = [title, ...scopeWords(scope.value)].join(', ');
    const bytes = await makeSheetsWorkbook({
      title: whole,
      sheets: parts.value,
      letterhead,
      paper,
      today: today(),
    });
    return success({ title: whole, bytes });
  }

  const kinds = readyRecapKinds.map((kind) => ({ kind, ...readyTraits[kind] }));

  const handlers: OfficeHandlers['readyRecaps'] = {
    list: () => success(kinds),
    async preview({ jobId, paperSize, ...question }) {
      const laid = layOut(question, paperSize);
      return laid.ok ? desk.show(laid.value, jobId) : laid;
    },
    async exportWorkbook(question) {
      const made = await makeWorkbook(question);
      if (!made.ok) return made;
      const noted = { records: null, personal: namesPeople.has(question.kind), masked: question.masked };
      return saveChosen(dependencies, fileNameOf(made.value.title), noted, async () => made.value.bytes);
    },
  };

  return {
    handlers,
    kinds,
    readParts,
    readScope,
    /** The codes of a district (its name, or its code) and of a commodity, for the command line. */
    named(words: {
      district: string | null;
      sector: string | null;
    }): Result<Pick<ReadyRecapQuestion, 'districtCode' | 'sectorId'>> {
      const same = (a: string, b: string) => a.toLowerCase() === b.trim().toLowerCase();
      const { district, sector } = words;
      const place =
        district === null
          ? null
          : dependencies.districts().find(({ code, name }) => same(code, district) || same(name, district));
      if (place === undefined) return failure('district-unknown', `Kecamatan "${district}" tidak dikenal.`);
      const trade = sector === null ? null : dependencies.sectors().find(({ name }) => same(name, sector));
      if (trade === undefined) return failure('sector-unknown', `Komoditas "${sector}" tidak dikenal.`);
      return success({ districtCode: place?.code ?? null, sectorId: trade?.id ?? null });
    },
    /** For the command line: a PDF or a workbook, by the file's ending. */
    async write(
      question: ReadyRecapQuestion,
      file: string,
    ): Promise<Result<{ path: string; pages: number | null }>> {
      if (/\.xlsx$/i.test(file)) {
        const made = await makeWorkbook(question);
        if (!made.ok) return made;
        const saved = await saveFile(file, made.value.bytes);
        if (!saved.ok) return saved;
        const { kind, masked } = question;
        const noted = { records: null, personal: namesPeople.has(kind), masked };
        dependencies.recordAccess({ kind: 'ekspor', title: made.value.title, ...noted, file });
        return success({ path: file, pages: null });
      }
      if (!/\.pdf$/i.test(file)) return failure('ending-unknown', 'Berkas rekap berakhiran .xlsx atau .pdf.');
      const laid = layOut(question, null);
      if (!laid.ok) return laid;
      const written = await desk.write(laid.value, file);
      return written.ok ? success({ path: file, pages: written.value.pages }) : written;
    },
  };
}
