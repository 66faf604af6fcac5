/** One set of signs, each one line on 20 × 20, drawn 1.5 wide with round ends. */
export const ICONS = {
  close: 'M5 5l10 10M15 5L5 15',
  film: 'M3 4.5h14v11H3zM8.5 7.5v5l4-2.5z',
  less: 'M5 10h10',
  letters: 'M2.5 15.5l4-11l4 11M3.9 11.7h5.2M17.5 12.5a2.75 3 0 1 1-5.5 0a2.75 3 0 1 1 5.5 0zM17.5 9.3v6.2',
  listen: 'M3.5 13v-2.5a6.5 6.5 0 0 1 13 0V13M3.5 12.5H6V17H5a1.5 1.5 0 0 1-1.5-1.5zM16.5 12.5H14V17h1a1.5 1.5 0 0 0 1.5-1.5z',
  menu: 'M4.2 10a.3.3 0 1 0 .6 0a.3.3 0 1 0-.6 0zM9.7 10a.3.3 0 1 0 .6 0a.3.3 0 1 0-.6 0zM15.2 10a.3.3 0 1 0 .6 0a.3.3 0 1 0-.6 0z',
  more: 'M10 5v10M5 10h10',
  next: 'M5 5v10l7.5-5zM15.5 5v10',
  pause: 'M7.5 5v10M12.5 5v10',
  play: 'M6.5 4.5l9 5.5l-9 5.5z',
  post: 'M4 3.5h12v13H4zM7 7h6M7 10h6M7 13h3',
  previous: 'M15 5v10l-7.5-5zM4.5 5v10',
  sound: 'M4 8v4M7 5.5v9M10 7.5v5M13 4v12M16 8v4',
  stop: 'M5.5 5.5h9v9h-9z',
  take: 'M8 3h8.5v10.5H8zM12 16v1H3.5V6.5H5',
} as const;

export type IconName = keyof typeof ICONS;

/** What every sign is drawn with. */
export const DRAWING = {
  viewBox: '0 0 20 20',
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': '1.5',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const;
