const INVALID_IN_XML = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** A text without the signs that XML has no place for, even written as numbers. */
export const fitForXml = (text: string): string => text.replace(INVALID_IN_XML, '');
