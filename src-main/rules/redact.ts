/** Words with a capital that a program says of itself: without them a report would tell nothing. */
const ownWords = new Set(
  'Array Buffer Cannot CHECK Chromium Electron Error Failed FOREIGN FULL Invalid JSON KEY Linux Map Maximum Node Number Object Promise Reading Sentra Set String Uint8Array Unexpected UNIQUE WAL Windows'.split(
    ' ',
  ),
);

const isOwnWord = (word: string): boolean =>
  ownWords.has(word) ||
  /^[A-Z][A-Za-z]*(?:Error|Exception)$/.test(word) ||
  /^(?:SQLITE|E)[A-Z_]{3,40}$/.test(word);

/** A frame of a stack, `at name (place:line:column)` or `at place:line:column`. Its names are of the program's own text. */
const stackFrame =
  /^(\s{1,8}at )(?:((?:async |new )?[A-Za-z_$][\w$.<>]{0,80}(?: \[as \w{1,40}\])?) \((.*):(\d{1,6}):(\d{1,6})\)|(?:async )?([^()]*):(\d{1,6}):(\d{1,6}))$/;

/**
 * A text of the program without what may be of a person: quoted words, paths, e-mail addresses, numbers as long as a
 * telephone's (a NIK, NIB, NPWP) in whatever grouping, and words that begin with a capital, as names and addresses do,
 * unless the program says them itself. Instants (ISO 8601) and the frames of a stack stay. What was redacted stays as
 * it is when it is redacted again.
 */
export const redact = (text: string): string => text.split('\n').map(redactLine).join('\n');

function redactLine(line: string): string {
  const frame = stackFrame.exec(line);
  if (frame) {
    const [, at, name, place, row, column, bare, bareRow, bareColumn] = frame;
    const known = scriptOf(place ?? bare ?? '');
    if (known && !hasLongNumber(name ?? ''))
      return name === undefined
        ? `${at}${known}:${bareRow}:${bareColumn}`
        : `${at}${name} (${known}:${row}:${column})`;
  }
  const [, instant = '', rest = ''] =
    /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z )?(.*)$/su.exec(line) ?? [];
  return instant + redactWords(rest);
}

function redactWords(text: string): string {
  return text
    .replace(/\((reading|setting) '([a-z][A-Za-z]{0,30})'\)/g, '($1 $2)')
    .replace(/"[^"]*"|“[^”]*”|`[^`]*`|(?<![\p{L}\p{N}])'[^']*'|"[^"]*$/gu, '[teks]')
    .replace(/[^\s()]*@[^\s()]*/gu, '[surel]')
    .replace(/(?:\p{L}:)?[^\s():]*[\\/][^\s()]*(?: [^\s()]*[\\/][^\s()]*)*/gu, '[jalur]')
    .replace(longNumber, '[angka]')
    .replace(/[\p{L}\p{N}_]*\p{Lu}[\p{L}\p{M}\p{N}_'’]*/gu, (word) =>
      isOwnWord(word) || isCamel(word) ? word : '[kata]',
    );
}

/** `businessName`, as the program calls its own things; people write their names otherwise. */
const isCamel = (word: string): boolean => /^[a-z]{2,20}(?:[A-Z][a-z]{1,20}){1,4}$/.test(word);

/** Seven digits or more, of any script, with what people write between them. */
const longNumber = /\+?\p{Nd}(?:[\s.,()/_+\p{Pd}\u200b]{0,3}\p{Nd}){6,}/gu;
const hasLongNumber = (text: string): boolean => text.search(longNumber) >= 0;

/** The script of a frame without its folders, which tell who is logged in; undefined for any other place. */
function scriptOf(place: string): string | undefined {
  if (/^node:[a-z/_]{1,60}$/.test(place)) return place;
  const name = /(?:^|[\\/])([\w.-]{1,80}\.(?:[cm]?js|tsx?))$/.exec(place)?.[1];
  return name && !hasLongNumber(name) ? name : undefined;
}

/** A screen's address without the numbers of records: `/pelaku-usaha/17` is `pelaku-usaha > id`. */
export const redactScreen = (address: string): string =>
  address
    .replace(/[?#].*$/s, '')
    .split('/')
    .filter((part) => part !== '')
    .slice(0, 6)
    .map((part) => (/^[a-z]+(?:-[a-z]+)*$/.test(part) ? part.slice(0, 40) : 'id'))
    .join(' > ') || 'beranda';
