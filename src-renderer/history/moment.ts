import { formatShortDate, isoDateOf } from '../../src-main/rules/dates.ts';

/** "10 Sep 2020 14.05", in the workstation's own time. The text as it is when it is no moment. */
export const formatMoment = (at: string): string => {
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return at;
  const two = (part: number) => String(part).padStart(2, '0');
  return `${formatShortDate(isoDateOf(moment))} ${two(moment.getHours())}.${two(moment.getMinutes())}`;
};
