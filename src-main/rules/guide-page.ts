/** A page of the user's guide (docs/panduan/NAME.md). */
export interface GuidePage {
  /** Its file's name without ending: 'pelaku-usaha'. */
  name: string;
  title: string;
  order: number;
  /** Addresses of the screens that it explains; what begins with one belongs to it, too. */
  screens: string[];
  /** Markdown, without the title. */
  text: string;
}

/**
 * Reads the head of a page (`title`, `order`, `screens` between two lines of `---`) and its text. Throws where one is
 * missing: the pages are the program's own.
 */
export function readGuidePage(name: string, file: string): GuidePage {
  const [, head = '', text = ''] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(file) ?? [];
  const value = (key: string) => new RegExp(`^${key}:[ \\t]*(.*)$`, 'm').exec(head)?.[1]?.trim();
  const title = value('title');
  const order = Number(value('order'));
  const screens = value('screens');
  if (!title || !(order > 0) || screens === undefined)
    throw new Error(`The head of ${name}.md is not whole.`);
  return { name, title, order, screens: screens.split(',').flatMap((path) => path.trim() || []), text };
}

/** Reads all pages from their files ('…/NAME.md' with its content), in their order. */
export const readGuidePages = (files: Record<string, string>): GuidePage[] =>
  Object.entries(files)
    .map(([path, file]) => readGuidePage(path.replace(/^.*\/|\.md$/g, ''), file))
    .sort((one, other) => one.order - other.order);

/** `*` in an address stands for the number of a record. */
const patternOf = (screen: string): RegExp =>
  new RegExp(`^${screen.replace(/[.?+^$()[\]{}|\\]/g, '\\$&').replaceAll('*', '[^/]+')}(?:/|$)`);

/** The page that explains a screen: the one that names the longest part of its address, else the first page. */
export function guidePageOf(pages: readonly GuidePage[], screen: string): GuidePage | undefined {
  let best = pages[0];
  let length = 0;
  for (const page of pages)
    for (const known of page.screens) {
      const matches = known === '/' ? screen === '/' : patternOf(known).test(screen);
      if (matches && known.length > length) {
        best = page;
        length = known.length;
      }
    }
  return best;
}

/** The address of a heading within its page: 'Mencari data' becomes 'mencari-data'. */
export const guideAnchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
