/** Width of a letter of Arial in parts of its digits, near enough to know where a line ends. */
function letterWidth(letter: string): number {
  if (/[ijlItf.,:;'|!()[\]/\s-]/.test(letter)) return 0.55;
  if (/[mwMW@%—]/.test(letter)) return 1.5;
  return letter === letter.toLowerCase() ? 0.95 : 1.25;
}

const textWidth = (text: string): number =>
  Array.from(text).reduce((sum, letter) => sum + letterWidth(letter), 0);

/**
 * Lines that a text takes in a column `columnWidth` wide (Excel's unit, a digit of 11 points) at a size in points.
 * Rather one line too many than one too few. Needed because LibreOffice fits no rows when it opens a workbook, and
 * no program fits joined cells.
 */
export function countLines(text: string, columnWidth: number, size: number): number {
  // A cell keeps some room at its edges, and indents take more.
  const room = Math.max(2, ((columnWidth - 1.3) * 9.4) / size);
  return text.split('\n').reduce((sum, line) => sum + countLinesOfParagraph(line, room), 0);
}

function countLinesOfParagraph(text: string, room: number): number {
  let [lines, used] = [1, 0];
  for (const word of text.split(' ')) {
    const width = textWidth(word);
    const gap = used > 0 ? letterWidth(' ') : 0;
    if (used > 0 && used + gap + width > room) {
      lines++;
      used = 0;
    } else used += gap;
    // A word longer than the line is broken.
    const total = used + width;
    lines += Math.max(0, Math.ceil(total / room) - 1);
    used = total > room ? total % room : total;
  }
  return lines;
}

/** Height in points of a row with so many lines; Excel allows 409. */
export const heightOfLines = (lines: number, size: number): number => Math.min(409, lines * size * 1.3 + 4);
