import type { BusinessData } from '../businesses/business-record.ts';
import { readCell } from '../rules/cell.ts';
import { parseDate } from '../rules/dates.ts';
import { parseGender } from '../rules/gender.ts';
import { parseKbli } from '../rules/kbli.ts';
import { normalizeName } from '../rules/names.ts';
import { parseNib } from '../rules/nib.ts';
import { checkNik, type NikReading } from '../rules/nik.ts';
import { parseNpwp } from '../rules/npwp.ts';
import { parsePercent, parseYear } from '../rules/numbers.ts';
import { type ParsedPhones, parsePhones } from '../rules/phones.ts';
import { makeProblem, type Parsed, type Problem } from '../rules/problem.ts';
import type { PlaceFinder } from './find-place.ts';
import { cellOf, type RawRow } from './raw-rows.ts';
import { readCertificate, readKbliEdition, readLegalForm, readScale, readStatus } from './read-choices.ts';

/** What a row gives of a business; a field that its cells leave blank is not there, so that it erases nothing. */
export type GivenData = Partial<Omit<BusinessData, 'sectorId'>>;

/** Who a row is about. */
export interface ReadIdentity {
  row: number;
  given: GivenData;
  /** What the NIK tells, for a new record that has it from nowhere else. */
  reading: NikReading | null;
  /** As written; '' for none. */
  sectorName: string;
  groupName: string;
  /** The place as found, else as written. */
  place: string;
  nameKey: string;
  businessKey: string;
  problems: Problem[];
}

export interface ReadingContext {
  places: PlaceFinder;
  isKnownDistrict: (code6: string) => boolean;
  /** ISO date. */
  today: string;
  /** The office's list of legal forms. */
  legalForms: readonly string[];
  /** Places that the titles name for the whole sheet ("KECAMATAN : BUKATEJA"). */
  titlePlace: { village: string; district: string; regency: string };
}

/** Reads the identifying cells of a row by the rules; never throws on bad input. */
export function readIdentity(raw: RawRow, context: ReadingContext): ReadIdentity {
  const problems: Problem[] = [];
  const take = <T>(parsed: Parsed<T | null>): T | undefined => {
    if (!parsed.ok) problems.push(parsed.problem);
    return parsed.ok ? (parsed.value ?? undefined) : undefined;
  };
  const text = (field: string): string => {
    const cell = readCell(cellOf(raw, field).value, field);
    if (cell.kind === 'problem') problems.push(cell.problem);
    return cell.kind === 'text' ? cell.text : cell.kind === 'number' ? cellOf(raw, field).shown : '';
  };

  const ownerName = text('ownerName');
  const businessName = text('businessName');
  const groupName = text('groupName');
  if (ownerName === '' && !problems.some((problem) => problem.field === 'ownerName'))
    problems.push(makeProblem('name-missing', 'ownerName', '', 'Nama belum diisi.'));
  const gender = parseGender(text('gender')) ?? undefined;
  const birthDate = take(parseDate(birthCell(raw), { field: 'birthDate', notAfter: context.today }));
  const nik = checkNik(cellOf(raw, 'nik').value, {
    gender,
    birthDate,
    isKnownDistrict: context.isKnownDistrict,
    today: context.today,
  });
  problems.push(...nik.problems);
  const phones = (raw.cells.get('phone') ?? []).map((cell) => parsePhones(cell.value));
  problems.push(...phones.flatMap((one) => one.problems));
  const kbli = parseKbli(cellOf(raw, 'kbli').value);
  problems.push(...kbli.problems);
  const { titlePlace } = context;
  const placeName = (field: 'village' | 'district' | 'regency'): string =>
    raw.cells.has(field) ? cellOf(raw, field).shown : titlePlace[field];
  const place = context.places.find(placeName('village'), placeName('district'), placeName('regency'));
  problems.push(...place.problems);

  const given: GivenData = compact({
    ownerName,
    nik: nik.nik ?? undefined,
    gender,
    birthDate,
    phones: unique(phones.flatMap((one) => one.phones)),
    businessName,
    legalForm: readLegalForm(text('legalForm'), context.legalForms),
    nib: take(parseNib(cellOf(raw, 'nib').value)),
    npwp: take(parseNpwp(cellOf(raw, 'npwp').value)),
    email: text('email').toLowerCase(),
    street: text('street'),
    ...readRtRw(text('rt'), text('rw'), text('rtRw')),
    villageCode: place.villageCode ?? undefined,
    product: text('product'),
    kbli: kbli.kbli ?? undefined,
    kbliEdition: readKbliEdition(kbli.kbli, text('kbliEdition'), cellOf(raw, 'kbli').heading),
    establishedYear: take(parseYear(cellOf(raw, 'establishedYear').value, 'establishedYear')),
    scale: readScale(text('scale')),
    status: readStatus(text('status')),
    statusDate: take(parseDate(cellOf(raw, 'statusDate').value, { field: 'statusDate' })),
    exportShare: take(readShare(raw)),
    exportDestination: text('exportDestination'),
    pirt: readCertificate(text('pirt')),
    halal: readCertificate(text('halal')),
    nikAsWritten: raw.emptied.get('nik'),
    phoneAsWritten: raw.emptied.get('phone') || damagedPhones(phones),
    notes: text('notes'),
  });
  return {
    row: raw.row,
    given,
    reading: nik.reading,
    sectorName: text('sector'),
    groupName,
    place: place.text,
    nameKey: normalizeName(ownerName),
    businessKey: normalizeName(businessName),
    problems,
  };
}

/** Leaves out what a row does not give. */
const compact = (data: GivenData): GivenData =>
  Object.fromEntries(
    Object.entries(data).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );

const unique = (values: string[]): string[] => [...new Set(values)];

/** TTL holds the place of birth too: "Purbalingga, 12 Mei 1984". */
function birthCell(raw: RawRow) {
  const { value } = cellOf(raw, 'birthDate');
  return typeof value === 'string' ? value.replace(/^[^\d,/]{2,},\s*(?=\S*\s?\d)/, '') : value;
}

function readRtRw(rt: string, rw: string, both: string): { rt: string; rw: string } {
  const [, first = '', second = ''] =
    /^(?:rt)?[\s.:]*(\d{1,3})\s*[\s/\-.,]\s*(?:rw)?[\s.:]*(\d{1,3})$/i.exec(both) ?? [];
  const digits = (text: string): string => text.replace(/^(?:rt|rw)[\s.:]*/i, '').slice(0, 5);
  return { rt: digits(rt) || first, rw: digits(rw) || second };
}

/** A share of exports in whole percent. */
function readShare(raw: RawRow): Parsed<number | null> {
  const { value, isPercentage } = cellOf(raw, 'exportShare');
  const share = parsePercent(value, 'exportShare', isPercentage);
  return share.ok && share.value !== null ? { ok: true, value: Math.round(share.value) } : share;
}

/** What stands where numbers could not be read; '' when all could. */
const damagedPhones = (cells: ParsedPhones[]): string =>
  cells
    .flatMap(({ problems }) => problems.filter((problem) => problem.code === 'phone-damaged'))
    .map((problem) => problem.value)
    .join(' / ');
