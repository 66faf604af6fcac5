/**
 * How newspapers write the twelve months where `Intl` has another form: of the Levant, whose names of two words are read as one,
 * of the Maghreb, of Afghanistan.
 */
export const MONTHS_ALSO: readonly string[] = [
  'jänner كانونالثاني جانفي جنوری',
  'شباط فيفري فبروری',
  'mrz mrt آذار مارچ',
  'نيسان أفريل اپریل',
  'أيار ماي',
  'حزيران جوان جون',
  'تموز جويلية يوليوز جولای',
  'agust آب أوت غشت آگوست اگست',
  'sept setp أيلول شتنبر سپتمبر',
  'تشرينالأول اکتوبر',
  'تشرينالثاني نونبر نومبر',
  'كانونالأول دجنبر دسمبر',
];
