/** A time of day as the page writes it, with its zone where it gives one. */
export interface Clock {
  /** `HH:MM:SS` */
  readonly time: string;
  /** `+09:00`, `Z`, or undefined where the page does not say. */
  readonly offset?: string;
}

/** Hours east of UTC of the abbreviations that mean one zone only; IST, CST and BST do not. */
const ZONES: Readonly<Record<string, number>> = {
  UTC: 0,
  GMT: 0,
  Z: 0,
  WET: 0,
  WEST: 1,
  CET: 1,
  MEZ: 1,
  CEST: 2,
  MESZ: 2,
  EET: 2,
  EEST: 3,
  MSK: 3,
  EDT: -4,
  EST: -5,
  ET: -5,
  CDT: -5,
  MDT: -6,
  MST: -7,
  PDT: -7,
  PST: -8,
  JST: 9,
  KST: 9,
  HKT: 8,
  SGT: 8,
  PKT: 5,
  NPT: 5.75,
  WIB: 7,
  ICT: 7,
  SAST: 2,
  WAT: 1,
  EAT: 3,
  AEST: 10,
  AEDT: 11,
  NZST: 12,
  NZDT: 13,
  BRT: -3,
};

/** Hours and minutes: 14:05, 14.05, 14 h 52, 9:05 pm, 午後 not */
const TIME = '(\\d{1,2}) ?[:.h時시] ?(\\d{2})(?:[:.](\\d{2})(?:\\.\\d+)?)?(?!\\d)(?: ?([apAP])\\.? ?[mM]\\b\\.?)?';
const ZONE =
  '(?: ?(?:Uhr|h\\b|hrs?\\b|min\\b|分|분)?\\.? ?\\(?((?:UTC|GMT) ?[+-] ?\\d{1,2}(?::?\\d{2})?|[+-]\\d{2}:?\\d{2}(?!\\d)|[A-Z]{1,4}\\b)?)?';

/** "14h52, modifié" keeps its time, "Actualizado a las 20:56" is another's: few letters may stand between date and time. */
const BETWEEN = '^[^\\d]{0,12}?';
const AFTER = new RegExp(`${BETWEEN}${TIME}${ZONE}`);
const BEFORE = new RegExp(`(?<!\\d)${TIME}${ZONE}[ ,|·•-]{0,3}(?:on )?$`);

const LABEL_BETWEEN = /updated|modif|actuali|aggiorn|uppdater|oppdater|opdater|güncel|수정/i;

/** A part of every time of day, sooner looked for. */
const MAYBE_TIME = /\d ?[:.h時시] ?\d\d/;

export function clockAfter(text: string): Clock | undefined {
  const match = MAYBE_TIME.test(text) ? AFTER.exec(text) : null;
  if (!match || LABEL_BETWEEN.test(match[0])) return undefined;
  return toClock(match);
}

export function clockBefore(text: string): Clock | undefined {
  const near = text.slice(-30);
  const match = MAYBE_TIME.test(near) ? BEFORE.exec(near) : null;
  return match ? toClock(match) : undefined;
}

function toClock(match: RegExpExecArray): Clock | undefined {
  const [written, hours, minutes, seconds, half, zone] = match;
  let hour = Number(hours);
  if (half?.toLowerCase() === 'p' && hour < 12) hour += 12;
  if (half?.toLowerCase() === 'a' && hour === 12) hour = 0;
  if (hour > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return undefined;
  // "10:00-12:00" is from when to when; nobody says so in seconds
  const isSpan = seconds === undefined && zone?.startsWith('-') && written.includes(`${minutes}${zone}`);
  const offset = zone && !isSpan ? toOffset(zone) : undefined;
  return { time: `${pad(hour)}:${minutes}:${seconds ?? '00'}`, ...(offset && { offset }) };
}

/** The farthest zones that clocks are set to: Kiritimati's in the east, and ships' in the west. In minutes. */
const FARTHEST_EAST = 14 * 60;
const FARTHEST_WEST = -12 * 60;

function toOffset(zone: string): string | undefined {
  const numeric = /([+-]) ?(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (numeric) {
    const [, sign = '+', hour = '', minute = '00'] = numeric;
    const east = (sign === '-' ? -1 : 1) * (Number(hour) * 60 + Number(minute));
    return Number(minute) < 60 && east >= FARTHEST_WEST && east <= FARTHEST_EAST ? `${sign}${pad(Number(hour))}:${minute}` : undefined;
  }
  const hours = ZONES[zone.trim()];
  if (hours === undefined) return undefined;
  if (hours === 0) return 'Z';
  const whole = Math.trunc(Math.abs(hours));
  return `${hours < 0 ? '-' : '+'}${pad(whole)}:${pad((Math.abs(hours) - whole) * 60)}`;
}

export const pad = (number: number): string => String(number).padStart(2, '0');
