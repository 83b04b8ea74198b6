/** The shared strings of an .xlsx: each text stands once in the file, and cells name it by its number. */
import { nextTag, skipSpace, standsAt, textBetween, UnknownXml, unescapeXml } from './xml-text.ts';

const plainTag = Buffer.from('<t>');
const keptTag = Buffer.from('<t xml:space="preserve">');
const itemTag = Buffer.from('<si>');
const textEnd = Buffer.from('</t>');
const itemEnd = Buffer.from('</si>');
const tableEnd = Buffer.from('</sst>');

/** The length of the opening tag of a text; 0 when there is none. */
const textTagAt = (bytes: Buffer, at: number): number => {
  if (standsAt(bytes, at, plainTag)) return plainTag.length;
  return standsAt(bytes, at, keptTag) ? keptTag.length : 0;
};

const text = '(?:<t(?: xml:space="preserve")?>([^<]*)</t>|<t ?/>)';
const properties = '(?:<rPr>(?:<(?!/rPr>)[^<>]*>)*</rPr>|<rPr ?/>)?';
const phonetic = '<rPh [^<>]*>(?:<t(?: xml:space="preserve")?>[^<]*</t>|<t ?/>)</rPh>|<phoneticPr [^<>]*/>';
const plainPattern = new RegExp(`^\\s*${text}(?:\\s*(?:${phonetic}))*\\s*$`);
const runPattern = new RegExp(`\\s*(?:<r>${properties}${text}</r>|${phonetic})`, 'y');

/** The text of an item (`<si>`, `<is>`), by what is inside of it: the runs joined, phonetic guides left out. */
export const itemText = (xml: string): string => {
  const plain = plainPattern.exec(xml);
  if (plain) return unescapeXml(plain[1] ?? '');
  let joined = '';
  const inside = xml.trimEnd();
  runPattern.lastIndex = 0;
  for (let at = 0; at < inside.length; at = runPattern.lastIndex) {
    const run = runPattern.exec(inside);
    if (!run) throw new UnknownXml('item');
    joined += run[1] ?? '';
  }
  return unescapeXml(joined);
};

/** The texts in their order; throws UnknownXml on anything but plain items one after the other. */
export const readStrings = (bytes: Buffer): string[] => {
  const strings: string[] = [];
  const first = bytes.indexOf(itemTag);
  const head = bytes.toString('latin1', 0, first);
  if (!/^(?:\xef\xbb\xbf)?(?:<\?xml [^<>]*\?>)?\s*<sst(?: [^<>]*)?>\s*$/.test(head))
    throw new UnknownXml('sst');
  let at = first;
  while (standsAt(bytes, at, itemTag)) {
    const inside = at + itemTag.length;
    const tag = textTagAt(bytes, inside);
    const end = nextTag(bytes, inside + tag);
    if (tag > 0 && standsAt(bytes, end, textEnd) && standsAt(bytes, end + 4, itemEnd)) {
      strings.push(textBetween(bytes, inside + tag, end));
      at = end + textEnd.length + itemEnd.length;
    } else {
      const close = bytes.indexOf(itemEnd, inside);
      if (close < 0) throw new UnknownXml('si');
      strings.push(itemText(bytes.toString('utf8', inside, close)));
      at = close + itemEnd.length;
    }
    at = skipSpace(bytes, at);
  }
  if (!standsAt(bytes, at, tableEnd)) throw new UnknownXml('sst');
  return strings;
};
