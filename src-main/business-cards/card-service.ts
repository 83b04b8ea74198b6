import type { BusinessCard } from '../contract/business-cards.ts';
import type { BusinessScope } from '../contract/business-list.ts';
import type { OfficeHandlers } from '../contract/contract.ts';
import { failure, type Result, success } from '../contract/result.ts';
import type { Connection } from '../database/connection.ts';
import { officeWords } from '../papers/office-words.ts';
import type { PaperDesk, PlainPaper } from '../papers/paper-desk.ts';
import type { PaperSettings } from '../papers/paper-settings.ts';
import { safeFileName } from '../rules/safe-file-name.ts';
import { businessFacts, type CardBusiness, ownerFacts } from './card-facts.ts';
import { cardMargins, cardParts, type PrintedCard } from './card-paper.ts';
import { createCardRepository } from './card-repository.ts';
import { type CardRecords, cardTables } from './card-tables.ts';

type MaybePromise<T> = T | Promise<T>;
type OfBusiness<T> = (question: { businessId: number }) => MaybePromise<Result<T>>;

export interface CardDependencies {
  connection: Connection;
  business: (id: number) => CardBusiness | undefined;
  years: (businessId: number) => CardRecords['years'];
  aid: (businessId: number) => CardRecords['aid'];
  trainings: OfBusiness<CardRecords['trainings']>;
  facilitations: OfBusiness<CardRecords['facilitations']>;
  photos: {
    /** The photos of a business, the newest last. */
    list: (businessId: number) => { id: number; pictureUrl: string | null }[];
    picture: (id: number) => Promise<PrintedCard['photo']>;
  };
  /** The businesses of a scope, at most so many. */
  scopeIds: (scope: BusinessScope, limit: number) => number[];
  settings: () => PaperSettings;
  desk: PaperDesk;
  /** ISO date. */
  today: () => string;
}

export interface CardQuestion {
  scope: BusinessScope;
  mask: boolean;
}

/** More than any village has; a longer paper would be no paper any more. */
const mostCards = 2000;

const rowsOf = async <T>(result: MaybePromise<Result<T[]>>): Promise<T[]> => {
  const answer = await result;
  return answer.ok ? answer.value : [];
};

/** Kartu Binaan: all that is known of a business on one page, on screen and on paper. */
export function createBusinessCards(dependencies: CardDependencies) {
  const { business, photos, scopeIds, settings, desk, today } = dependencies;
  const repository = createCardRepository(dependencies.connection);

  async function readCard(businessId: number, mask: boolean): Promise<BusinessCard | undefined> {
    const found = business(businessId);
    if (!found) return undefined;
    const question = { businessId };
    return {
      businessId,
      ownerName: found.ownerName,
      businessName: found.businessName,
      pictureUrl: mask ? null : (newestPhoto(businessId)?.pictureUrl ?? null),
      owner: ownerFacts(found, mask),
      business: businessFacts(found, mask),
      tables: cardTables({
        years: dependencies.years(businessId),
        aid: dependencies.aid(businessId),
        trainings: await rowsOf(dependencies.trainings(question)),
        facilitations: await rowsOf(dependencies.facilitations(question)),
        visits: repository.visits(businessId),
      }),
    };
  }

  const newestPhoto = (businessId: number) =>
    photos.list(businessId).findLast(({ pictureUrl }) => pictureUrl !== null);

  async function readPrinted(businessId: number, mask: boolean): Promise<PrintedCard | undefined> {
    const card = await readCard(businessId, mask);
    const photo = mask ? undefined : newestPhoto(businessId);
    return card && { ...card, photo: photo && (await photos.picture(photo.id)) };
  }

  /** The cards by name of the owner, laid out. */
  function layOut({ scope, mask }: CardQuestion): Result<PlainPaper> {
    const ids = scopeIds(scope, mostCards + 1);
    if (ids.length === 0) return failure('businesses-missing', 'Tidak ada pelaku usaha yang dapat dicetak.');
    if (ids.length > mostCards)
      return failure(
        'too-many',
        'Kartu Binaan dicetak paling banyak untuk 2.000 pelaku usaha sekaligus. Saring daftar, misalnya per desa.',
      );
    const named = ids.flatMap((id) => {
      const found = business(id);
      return found ? [{ id, name: `${found.ownerName} ${found.businessName}` }] : [];
    });
    named.sort((a, b) => a.name.localeCompare(b.name, 'id') || a.id - b.id);
    const current = settings();
    const [first] = named;
    const what = named.length === 1 && first ? first.name : `${named.length} pelaku usaha`;
    return success({
      parts: cardParts(
        named.map(({ id }) => id),
        (id) => readPrinted(id, mask),
        current,
        { today: today(), mask },
      ),
      total: named.length,
      options: { paper: 'A4', margins: cardMargins },
      title: safeFileName(`Kartu Binaan ${what}`.trim()),
      author: officeWords(current),
      records: named.length,
      masked: mask,
    });
  }

  const handlers: OfficeHandlers['businessCards'] = {
    async get({ businessId, mask }) {
      const card = await readCard(businessId, mask);
      return card
        ? success(card)
        : failure('business-unknown', 'Pelaku usaha ini tidak ditemukan; mungkin sudah dihapus.');
    },
    async printPaper({ jobId, ...question }) {
      const laid = layOut(question);
      return laid.ok ? desk.show(laid.value, jobId) : laid;
    },
  };

  return {
    handlers,
    /** For the command line: writes the cards as a PDF. */
    async printToFile(question: CardQuestion, file: string): Promise<Result<{ pages: number }>> {
      const laid = layOut(question);
      return laid.ok ? desk.write(laid.value, file) : laid;
    },
  };
}
