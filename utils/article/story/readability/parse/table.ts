import { newElement } from '../lightNode';
import type { LightNode } from '../types';
import { endInBody, startInBody } from './body';
import {
  type Builder,
  clearActive,
  clearTo,
  closeImplied,
  current,
  isInScope,
  openElement,
  popUntil,
  putElement,
  putText,
  reconstruct,
} from './builder';
import { TABLE_PARTS, tags } from './tags';

const PLACES = tags('TABLE CAPTION COLGROUP TBODY THEAD TFOOT TR TD TH');
const CELLS = tags('TD TH');
const BODIES = tags('TBODY THEAD TFOOT');
const BODY_CONTEXT = tags('TBODY THEAD TFOOT HTML');
const ROW_CONTEXT = tags('TR HTML');
const TABLE_CONTEXT = tags('TABLE HTML');
const PARTS = tags('CAPTION COL COLGROUP TBODY TD TFOOT TH THEAD TR');
const SECTIONS = tags('CAPTION COL COLGROUP TBODY TFOOT THEAD');
const TABLE = tags('TABLE');
const CAPTION = tags('CAPTION');
const ROW = tags('TR');

/** The part of a table that the parser is in; none where it is in no table. */
const placeIn = ({ open }: Builder): string => open.findLast(({ tagName }) => PLACES.has(tagName ?? ''))?.tagName ?? '';

/** A start tag, wherever it stands. */
export function start(builder: Builder, token: LightNode, tag: string): void {
  const place = placeIn(builder);
  if (CELLS.has(place) || place === 'CAPTION') {
    if (!PARTS.has(tag)) return startInBody(builder, token, tag);
    closePart(builder, place);
    start(builder, token, tag);
  } else if (place === 'COLGROUP') {
    if (tag === 'COL') return putElement(builder, token);
    builder.open.pop();
    start(builder, token, tag);
  } else if (place === 'TR') startInRow(builder, token, tag);
  else if (BODIES.has(place)) startInRows(builder, token, tag);
  else if (place === 'TABLE') startInTable(builder, token, tag);
  else startInBody(builder, token, tag);
}

/** A cell or a caption ends with all that is in it. */
function closePart(builder: Builder, place: string): void {
  closeImplied(builder);
  popUntil(builder, place === 'CAPTION' ? CAPTION : CELLS);
  clearActive(builder);
}

function startInRow(builder: Builder, token: LightNode, tag: string): void {
  if (CELLS.has(tag)) {
    clearTo(builder, ROW_CONTEXT);
    openElement(builder, token);
    builder.active.push(undefined);
  } else if (SECTIONS.has(tag) || tag === 'TR') {
    clearTo(builder, ROW_CONTEXT);
    builder.open.pop();
    start(builder, token, tag);
  } else startInTable(builder, token, tag);
}

function startInRows(builder: Builder, token: LightNode, tag: string): void {
  if (tag === 'TR' || CELLS.has(tag)) {
    clearTo(builder, BODY_CONTEXT);
    openElement(builder, tag === 'TR' ? token : newElement('tr'));
    if (tag !== 'TR') start(builder, token, tag);
  } else if (SECTIONS.has(tag)) {
    clearTo(builder, BODY_CONTEXT);
    builder.open.pop();
    start(builder, token, tag);
  } else startInTable(builder, token, tag);
}

function startInTable(builder: Builder, token: LightNode, tag: string): void {
  if (PARTS.has(tag)) {
    clearTo(builder, TABLE_CONTEXT);
    const missing = tag === 'COL' ? 'colgroup' : tag === 'TR' || CELLS.has(tag) ? 'tbody' : undefined;
    openElement(builder, missing ? newElement(missing) : token);
    if (missing) start(builder, token, tag);
    else if (tag === 'CAPTION') builder.active.push(undefined);
  } else if (tag === 'TABLE') {
    popUntil(builder, TABLE);
    start(builder, token, tag);
  } else if (tag === 'FORM') {
    if (builder.form) return;
    builder.form = openElement(builder, token);
    builder.open.pop();
  } else if (tag === 'INPUT' && token.getAttribute('type')?.toLowerCase() === 'hidden') putElement(builder, token);
  else if (tag === 'STYLE' || tag === 'SCRIPT') openElement(builder, token);
  else foster(builder, () => startInBody(builder, token, tag));
}

/** What has no place in a table goes before it. */
function foster(builder: Builder, work: () => void): void {
  builder.isFostering = true;
  work();
  builder.isFostering = false;
}

/** An end tag, wherever it stands. */
export function end(builder: Builder, tag: string): void {
  const place = placeIn(builder);
  if (place === '') endInBody(builder, tag);
  else if (CELLS.has(place) || place === 'CAPTION') endInPart(builder, place, tag);
  else if (place === 'COLGROUP') {
    if (tag === 'COL') return;
    builder.open.pop();
    if (tag !== 'COLGROUP') end(builder, tag);
  } else if (tag === 'TABLE') popUntil(builder, TABLE);
  else if (PARTS.has(tag)) endRows(builder, place, tag);
  else foster(builder, () => endInBody(builder, tag));
}

function endInPart(builder: Builder, place: string, tag: string): void {
  if (tag === place) closePart(builder, place);
  else if (tag === 'TABLE' || (CELLS.has(place) && TABLE_PARTS.has(tag) && isInScope(builder, new Set([tag]), 'table'))) {
    closePart(builder, place);
    end(builder, tag);
  } else if (!PARTS.has(tag)) endInBody(builder, tag);
}

function endRows(builder: Builder, place: string, tag: string): void {
  if (!(tag === 'TR' || BODIES.has(tag)) || !isInScope(builder, new Set([tag]), 'table')) return;
  if (place === 'TR') {
    clearTo(builder, ROW);
    builder.open.pop();
  }
  if (tag === 'TR') return;
  clearTo(builder, BODY_CONTEXT);
  builder.open.pop();
}

export function characters(builder: Builder, text: LightNode): void {
  const isBlank = text.ownText.trim() === '';
  if (current(builder).tagName === 'COLGROUP' && !isBlank) builder.open.pop();
  const isInTable = TABLE_PARTS.has(current(builder).tagName ?? '');
  if ((isInTable || current(builder).tagName === 'COLGROUP') && isBlank) return putText(builder, text);
  const write = (): void => {
    reconstruct(builder);
    putText(builder, text);
  };
  if (TABLE_PARTS.has(placeIn(builder))) foster(builder, write);
  else write();
}
