import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';

/** A line by RFC 4180, with its CRLF. */
export const csvLine = (fields: readonly string[], separator: ';' | ','): string => {
  let line = '';
  for (const [index, field] of fields.entries()) line += (index === 0 ? '' : separator) + quoted(field);
  return `${line}\r\n`;
};

const quoted = (text: string): string => (/[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Lines written between two breaths. */
const slice = 500;

/**
 * Writes a new file of lines as a stream, so that it never stands in memory. `breathe` is called after each slice with
 * the number of lines written; `written` sees each piece of text on its way. Rejects with the error of the disk.
 */
export async function writeCsvFile(
  file: string,
  heading: string,
  lines: Iterable<string>,
  breathe: (done: number) => Promise<void>,
  written: (text: string) => void = () => undefined,
): Promise<void> {
  const stream = createWriteStream(file, { flags: 'wx', flush: true });
  const end = finished(stream);
  // Awaited at the end; a failure on the way must not count as unhandled meanwhile.
  end.catch(() => undefined);
  const put = async (text: string) => {
    written(text);
    if (!stream.write(text)) await Promise.race([once(stream, 'drain'), end]);
  };
  try {
    await put(heading);
    let done = 0;
    let text = '';
    for (const line of lines) {
      done++;
      text += line;
      if (done % slice !== 0) continue;
      await put(text);
      text = '';
      await breathe(done);
    }
    if (text !== '') await put(text);
    stream.end();
    await end;
  } catch (error) {
    // Open, it could not be removed on Windows.
    stream.destroy();
    throw error;
  }
}
